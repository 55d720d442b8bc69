using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT11xx: YAML and the shape of what it says.</summary>
internal static class YamlFaults
{
    public static readonly ProblemKind Syntax = Error("CT1101",
        "YAML 格式有误：{0}", "this is not YAML: {0}");

    public static readonly ProblemKind Tab = Error("CT1112",
        "缩进要用空格，不能用制表符", "indent with spaces, not with a tab");

    public static readonly ProblemKind Unclosed = Error("CT1113",
        "从这里往后读不懂，可能少了括号或引号", "nothing can be made of what follows; a bracket or a quote may be missing");

    public static readonly ProblemKind DuplicateKey = Error("CT1102",
        "键 {0} 重复，第 {1} 行已写过", "the key {0} stands twice; it is on line {1} already");

    public static readonly ProblemKind UnknownKey = Error("CT1103",
        "未知的键 {0}，可用的有 {1}", "unknown key {0}; allowed are {1}");

    public static readonly ProblemKind MissingKey = Error("CT1104",
        "缺少 {0}", "{0} is missing");

    public static readonly ProblemKind Shape = Error("CT1105",
        "{0} 应为{1}", "{0} should be {2}");

    public static readonly ProblemKind Value = Error("CT1106",
        "{0} 的值 {1} 不可用，应为{2}", "{0} cannot be {1}; it should be {3}");

    public static readonly ProblemKind Alias = Error("CT1107",
        "不支持锚点和引用（& 与 *），请直接写出内容", "anchors and aliases (& and *) are not read; write the content out");

    public static readonly ProblemKind TooDeep = Error("CT1108",
        "嵌套超过 {0} 层", "this nests deeper than {0} levels");

    public static readonly ProblemKind ManyDocuments = Error("CT1109",
        "一个文件只能有一个 YAML 文档", "a file holds one YAML document only");

    public static readonly ProblemKind IdShape = Error("CT1110",
        "id {0} 的写法不对，应如 {1}", "the id {0} is malformed; it should look like {1}");

    public static readonly ProblemKind DuplicateId = Error("CT1111",
        "id {0} 重复，已用于 {1}", "the id {0} is taken already, by {1}");
}
