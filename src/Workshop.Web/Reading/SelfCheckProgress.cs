namespace Workshop.Web.Reading;

/// <summary>How a person did in the self-checks of a course, by their newest attempt at each module that still asks the same.</summary>
/// <param name="Done">Modules whose questions were answered.</param>
/// <param name="Modules">Modules that ask any.</param>
/// <param name="Right">Questions right.</param>
/// <param name="Questions">Questions of the modules done.</param>
public sealed record SelfCheckProgress(int Done, int Modules, int Right, int Questions)
{
    public static SelfCheckProgress Of(IReadOnlyCollection<ModuleStanding> modules)
    {
        var tries = modules.Select(m => m.SelfCheck).Where(t => t is { IsCurrent: true }).Select(t => t!).ToList();
        return new(tries.Count, modules.Count(m => !m.Module.SelfCheck.IsEmpty), tries.Sum(t => t.Right), tries.Sum(t => t.Questions));
    }
}
