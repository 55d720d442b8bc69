using static Workshop.Content.Faults.ProblemKind;

namespace Workshop.Content.Faults;

/// <summary>CT12xx: what the parts of a course say of each other.</summary>
internal static class CourseFaults
{
    public static readonly ProblemKind GradeWeights = Error("CT1201",
        "成绩维度的权重合计为 {0}，应为 100", "the weights of the grade dimensions sum to {0}, not 100");

    public static readonly ProblemKind NoModuleFolder = Error("CT1202",
        "没有模块 {0} 的文件夹 modules/NN-{0}", "the module {0} has no folder modules/NN-{0}");

    public static readonly ProblemKind NoTaskFolder = Error("CT1203",
        "没有任务 {0} 的文件夹 tasks/{0}", "the task {0} has no folder tasks/{0}");

    public static readonly ProblemKind ModuleFolderName = Error("CT1204",
        "模块文件夹 {0} 的名称应如 03-product-publishing", "the module folder {0} should be named like 03-product-publishing");

    public static readonly ProblemKind UnsetTask = Warning("CT1205",
        "没有模块布置任务 {0}", "no module sets the task {0}");

    public static readonly ProblemKind TranslationDiffers = Error("CT1206",
        "{0} 与中文版不一致：中文为 {1}，此处为 {2}", "{0} differs from the Chinese file: {1} there, {2} here");

    public static readonly ProblemKind DuplicateTerm = Error("CT1207",
        "词语 {0} 重复", "the term {0} stands twice");

    public static readonly ProblemKind UnknownDimension = Error("CT1208",
        "course.yaml 中没有成绩维度 {0}，可用的有 {1}", "course.yaml has no grade dimension {0}; there are {1}");

    public static readonly ProblemKind UnknownLexicon = Error("CT1209",
        "没有词表 lexicons/{0}.yaml", "there is no lexicon lexicons/{0}.yaml");

    public static readonly ProblemKind UnknownKeywordTable = Error("CT1210",
        "没有关键词表 keywords/{0}.yaml", "there is no keyword table keywords/{0}.yaml");

    public static readonly ProblemKind TwoFolders = Error("CT1211",
        "模块 {0} 有两个文件夹：{1} 和 {2}", "the module {0} has two folders, {1} and {2}");
}
