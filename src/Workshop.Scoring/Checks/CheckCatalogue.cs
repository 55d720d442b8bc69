using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>The kinds of check there are, found by the names their classes bear.</summary>
public sealed class CheckCatalogue
{
    private readonly FrozenDictionary<string, CheckKind> _kinds;

    /// <summary>A catalogue of these check classes.</summary>
    /// <exception cref="InvalidOperationException">A class bears no kind, or has no usable constructor; or two bear the same.</exception>
    public CheckCatalogue(IEnumerable<Type> checks)
    {
        var kinds = checks.Select(CheckKind.Of).OrderBy(k => k.Name, StringComparer.Ordinal).ToImmutableArray();
        if (kinds.GroupBy(k => k.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"Several classes bear the check kind '{twice.Key}'.");
        Kinds = kinds;
        _kinds = kinds.ToFrozenDictionary(k => k.Name);
    }

    /// <summary>All checks of the engine.</summary>
    public static CheckCatalogue BuiltIn { get; } = new(ChecksOf(typeof(ICheck).Assembly));

    /// <summary>All kinds, in ordinal order of their names.</summary>
    public ImmutableArray<CheckKind> Kinds { get; }

    /// <summary>The kind with this name, or null.</summary>
    public CheckKind? Find(string kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>
    /// The check with its parameters bound, or null where anything is wrong; every fault is added to
    /// <paramref name="problems"/>.
    /// </summary>
    public ICheck? Bind(CheckDefinition definition, CheckResources resources, Form form, ICollection<RubricProblem> problems)
    {
        if (Find(definition.Kind) is { } kind)
            return kind.Bind(definition.Parameters, new(form, resources with { Form = form }, problems));
        var known = string.Join(", ", Kinds.Select(k => k.Name));
        problems.Add(new("SC1101", $"There is no check of kind '{definition.Kind}'; there are: {known}.", definition.Parameters.Line));
        return null;
    }

    private static IEnumerable<Type> ChecksOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICheck)));
}
