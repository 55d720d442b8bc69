using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT13xx: Markdown of modules and briefs.</summary>
internal static class LessonFaults
{
    public static readonly ProblemKind NoFrontMatter = Error("CT1301",
        "文件开头缺少用 --- 围起的信息区", "the front matter between two lines of --- is missing at the top");

    public static readonly ProblemKind TopHeading = Error("CT1302",
        "正文不能有一级标题，页面标题取自 title", "the body must not have a heading of level 1; the page takes its own from title");

    public static readonly ProblemKind SkippedHeading = Error("CT1303",
        "标题从 {0} 级直接跳到 {1} 级", "the headings jump from level {0} to level {1}");

    public static readonly ProblemKind EmptyHeading = Error("CT1304",
        "标题没有文字", "the heading has no text");

    public static readonly ProblemKind OtherHeadings = Error("CT1305",
        "与中文版的标题结构不一致：第 {0} 个标题，中文为{1}，此处为{2}",
        "the headings differ from the Chinese text: number {0} is {3} there, {4} here");

    public static readonly ProblemKind OtherParts = Warning("CT1306",
        "与中文版不一致：{0}，中文有 {2} 个，此处 {3} 个", "this differs from the Chinese text: {2} {1} there, {3} here");

    public static readonly ProblemKind RawHtml = Error("CT1307",
        "不支持 HTML：{0}", "raw HTML is not allowed: {0}");

    public static readonly ProblemKind UnknownCallout = Error("CT1308",
        "未知的提示框 {0}，可用的有 {1}", "unknown call-out {0}; there are {1}");

    public static readonly ProblemKind OpenCallout = Error("CT1309",
        "提示框没有用 ::: 结束", "the call-out is not closed by a line of :::");

    public static readonly ProblemKind DeadLink = Error("CT1310",
        "链接 {0} 没有目标", "the link {0} leads nowhere");

    public static readonly ProblemKind UnknownTerm = Error("CT1311",
        "术语表中没有 {0}", "the glossary has no {0}");

    public static readonly ProblemKind UnknownModule = Error("CT1312",
        "没有模块 {0}", "there is no module {0}");

    public static readonly ProblemKind UnknownTask = Error("CT1313",
        "没有任务 {0}", "there is no task {0}");

    public static readonly ProblemKind UnlistedModule = Warning("CT1314",
        "模块 {0} 未列入 course.yaml，链接暂不显示", "the module {0} is not listed in course.yaml yet, so the link is shown as plain text");

    public static readonly ProblemKind LinkKind = Error("CT1315",
        "不支持链接 {0}，可用 https://、#标题、assets/、glossary:、task:、module:",
        "the link {0} is not read; there are https://, #heading, assets/, glossary:, task: and module:");

    public static readonly ProblemKind NoImage = Error("CT1316",
        "找不到图片 {0}", "there is no image {0}");

    public static readonly ProblemKind ImagePath = Error("CT1317",
        "图片地址 {0} 不可用，应为 assets/文件名", "the image address {0} is not read; it should be assets/name");

    public static readonly ProblemKind NoAlt = Error("CT1318",
        "图片 {0} 缺少替代文字", "the image {0} has no alt text");

    public static readonly ProblemKind DuplicateAnchor = Error("CT1319",
        "锚点 {0} 重复", "the anchor {0} is taken already");

    public static readonly ProblemKind NoLinkText = Error("CT1321",
        "链接 {0} 没有文字", "the link {0} has no words");

    public static readonly ProblemKind NoBody = Error("CT1320",
        "正文是空的", "the body is empty");
}
