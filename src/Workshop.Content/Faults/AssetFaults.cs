using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT15xx: pictures and downloads beside a page.</summary>
internal static class AssetFaults
{
    public static readonly ProblemKind UnknownType = Error("CT1501",
        "不支持的文件类型，可用的有 {0}", "files of this type are not served; there are {0}");

    public static readonly ProblemKind OtherContent = Error("CT1502",
        "内容不是 {0} 文件", "the content is not that of a {0} file");

    public static readonly ProblemKind Unused = Warning("CT1503",
        "没有页面使用这个文件", "no page uses this file");

    public static readonly ProblemKind SvgSyntax = Error("CT1511",
        "SVG 格式有误：{0}", "this is not SVG: {0}");

    public static readonly ProblemKind SvgElement = Error("CT1512",
        "SVG 不能含有 {0}", "an SVG must not have {0}");

    public static readonly ProblemKind SvgHandler = Error("CT1513",
        "SVG 不能含有事件属性 {0}", "an SVG must not have the event handler {0}");

    public static readonly ProblemKind SvgReference = Error("CT1514",
        "SVG 不能引用外部内容：{0}", "an SVG must not refer to anything outside: {0}");

    public static readonly ProblemKind Name = Error("CT1504",
        "文件名只能用字母、数字、- 和 _", "a file name is made of letters, digits, - and _");
}
