using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>An order in which every check runs after those it needs.</summary>
/// <param name="Indices">Indices of the checks in running order; those in a cycle, or that need one, are left out.</param>
/// <param name="Needs">For each check the indices of those it needs; unknown ids are left out.</param>
internal sealed record CheckOrder(ImmutableArray<int> Indices, ImmutableArray<ImmutableArray<int>> Needs)
{
    public static CheckOrder Of(IReadOnlyList<CheckDefinition> checks)
    {
        var index = new Dictionary<string, int>();
        for (var i = 0; i < checks.Count; i++) index.TryAdd(checks[i].Id, i);
        ImmutableArray<ImmutableArray<int>> needs =
            [.. checks.Select(c => c.Needs.Where(index.ContainsKey).Select(id => index[id]).Distinct().ToImmutableArray())];
        return new(Arrange(needs), needs);
    }

    private static ImmutableArray<int> Arrange(ImmutableArray<ImmutableArray<int>> needs)
    {
        var order = ImmutableArray.CreateBuilder<int>(needs.Length);
        var placed = new bool[needs.Length];
        for (var before = -1; before < order.Count;)
        {
            before = order.Count;
            for (var i = 0; i < needs.Length; i++)
            {
                if (placed[i] || !needs[i].All(n => placed[n])) continue;
                placed[i] = true;
                order.Add(i);
            }
        }
        return order.ToImmutable();
    }
}
