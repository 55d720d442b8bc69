using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT14xx: forms, late rules and sample submissions of a task. What a rubric lacks has the scoring room's SC codes.</summary>
internal static class TaskFaults
{
    public static readonly ProblemKind NeedsPart = Error("CT1401",
        "{0} 类型的字段或列必须有 {1}", "a field or column of type {0} needs {1}");

    public static readonly ProblemKind NoSuchPart = Error("CT1402",
        "{0} 类型的字段或列没有 {1}", "a field or column of type {0} cannot have {1}");

    public static readonly ProblemKind ColumnType = Error("CT1403",
        "列的类型应为 text、number、money、date、choice 或 duration，不能是 {0}",
        "a column is text, number, money, date, choice or duration, not {0}");

    public static readonly ProblemKind Range = Error("CT1404",
        "max（{1}）不能小于 min（{0}）", "max ({1}) must not be less than min ({0})");

    public static readonly ProblemKind NoData = Error("CT1406",
        "{0} 要从数据里取行，但任务没有 dataSet", "{0} takes its rows from data, but the task has no dataSet");

    public static readonly ProblemKind LateOrder = Error("CT1405",
        "迟交规则应按小时递增，保留比例不能变大", "the steps of a late rule grow in hours and keep no more than the step before");
}
