using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT123x: the case library and the red lines.</summary>
internal static class ResourceFaults
{
    public static readonly ProblemKind CaseParts = Error("CT1231",
        "案例的二级标题应依次为 {0}，现为 {1}", "the headings of level 2 of a case should be {0}, not {1}");

    public static readonly ProblemKind StrayCaseFile = Error("CT1232",
        "cases 文件夹只放 名称.md 和 名称.en.md", "the folder cases holds only name.md and name.en.md");

    public static readonly ProblemKind UnlistedModule = Warning("CT1233",
        "模块 {0} 未列入 course.yaml，链接暂不显示", "the module {0} is not listed in course.yaml yet, so the link is not shown");
}
