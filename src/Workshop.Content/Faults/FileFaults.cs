using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT10xx: files and folders.</summary>
internal static class FileFaults
{
    public static readonly ProblemKind LoaderFailed = Error("CT1000",
        "读取课程内容时程序出错：{0}", "reading the content failed unexpectedly: {0}");

    public static readonly ProblemKind NoRoot = Error("CT1001",
        "找不到课程文件夹 {0}", "there is no content folder {0}");

    public static readonly ProblemKind TooLarge = Error("CT1002",
        "文件有 {0} 字节，上限是 {1} 字节", "the file has {0} bytes; at most {1} are allowed");

    public static readonly ProblemKind NotUtf8 = Error("CT1003",
        "文件不是 UTF-8 编码", "the file is not UTF-8");

    public static readonly ProblemKind Unreadable = Error("CT1004",
        "文件无法读取：{0}", "the file cannot be read: {0}");

    public static readonly ProblemKind Missing = Error("CT1005",
        "缺少文件 {0}", "the file {0} is missing");

    public static readonly ProblemKind NoTranslation = Error("CT1006",
        "缺少译文 {0}", "the translation {0} is missing");

    public static readonly ProblemKind OtherId = Error("CT1007",
        "id 应与名称一致，即 {0}，现为 {1}", "the id should be {0}, as the name says, not {1}");
}
