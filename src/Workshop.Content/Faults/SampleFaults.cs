using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT16xx: sample submissions and the marks they must get.</summary>
internal static class SampleFaults
{
    public static readonly ProblemKind Syntax = Error("CT1601",
        "JSON 格式有误：{0}", "this is not JSON: {0}");

    public static readonly ProblemKind MissingKey = Error("CT1602",
        "缺少 {0}", "{0} is missing");

    public static readonly ProblemKind UnknownKey = Error("CT1603",
        "未知的键 {0}，可用的有 {1}", "unknown key {0}; allowed are {1}");

    public static readonly ProblemKind Value = Error("CT1604",
        "{0} 应为{1}", "{0} should be {2}");

    public static readonly ProblemKind OtherTask = Error("CT1605",
        "task 应为 {0}，现为 {1}", "task should be {0}, not {1}");

    public static readonly ProblemKind UnknownCriterion = Error("CT1606",
        "评分维度 {0} 不存在，可用的有 {1}", "there is no criterion {0}; there are {1}");

    public static readonly ProblemKind NoExpectation = Error("CT1607",
        "没有写明评分维度 {0} 应得的分（待评写 null）", "the mark expected for {0} is missing (null where it stays pending)");

    public static readonly ProblemKind Answer = Error("CT1608",
        "答案有误：{0}", "an answer cannot be read: {0}");

    public static readonly ProblemKind File = Error("CT1609",
        "文件不可用：{0}", "a file cannot be used: {1}");

    public static readonly ProblemKind OtherMark = Error("CT1610",
        "{0} 预期 {1}，实得 {3}；{5}", "{0}: expected {2}, got {4}; {6}");

    public static readonly ProblemKind NoDataSet = Error("CT1611",
        "任务没有数据集，不需要 dataSeed", "the task has no data set, so it takes no dataSeed");
}
