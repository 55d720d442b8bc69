namespace Workshop.Scoring.Checks.Parameters;

/// <summary>A map of parameters and the maps around it, so that a nested parameter may refer to one further out.</summary>
internal sealed record ParameterScope(ParameterMap Map, ParameterScope? Outer)
{
    /// <summary>The texts written at the nearest parameter of this name (one, or those of a list); empty where there is none.</summary>
    public IEnumerable<ParameterText> Texts(string name)
    {
        var key = Spelling.CamelCase(name);
        for (var scope = this; scope is not null; scope = scope.Outer)
            if (scope.Map.Find(key) is { } node) return Texts(node);
        return [];
    }

    /// <summary>The node itself where it is a text, or the texts in it where it is a list.</summary>
    public static IEnumerable<ParameterText> Texts(ParameterNode node) => node switch
    {
        ParameterText text => [text],
        ParameterList list => list.Items.OfType<ParameterText>(),
        _ => [],
    };
}
