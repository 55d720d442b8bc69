using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT122x: the questions at the end of a module.</summary>
internal static class SelfCheckFaults
{
    public static readonly ProblemKind UnknownOption = Error("CT1221",
        "答案 {0} 不在选项 {1} 之中", "the answer {0} is not among the options {1}");

    public static readonly ProblemKind AnswerSet = Error("CT1222",
        "答案里每个选项只能写一次，排序题要写全", "an answer names an option once only, and an order names them all");

    public static readonly ProblemKind FewOptions = Error("CT1223",
        "至少要有两个选项", "there should be two options at least");
}
