using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT122x: the questions at the end of a module.</summary>
internal static class SelfCheckFaults
{
    public static readonly ProblemKind UnknownOption = Error("CT1221",
        "答案 {0} 不在选项 {1} 之中", "the answer {0} is not among the options {1}");

    public static readonly ProblemKind AnswerCount = Error("CT1222",
        "{0} 题应有 {1}，现有 {3} 个答案", "a question of kind {0} takes {2}, not {3} answers");

    public static readonly ProblemKind FewOptions = Error("CT1223",
        "至少要有两个选项", "there should be two options at least");
}
