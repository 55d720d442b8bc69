namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a group of terms, or several, in the keyword table or lexicon that another parameter names.</summary>
/// <param name="list">Name of that other parameter, in the same record or one around it.</param>
public sealed class GroupIdAttribute(string list) : ReferenceAttribute
{
    /// <summary>Name of the parameter that names the table or lexicon.</summary>
    public string List { get; } = list;

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Group;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        foreach (var name in target.Scope.Texts(List))
            if (GroupsOf(name.Value, binding.Resources) is { } groups && !groups.Contains(id.Value))
                binding.Unknown("SC1113", target.Key, $"the group of '{name.Value}'", id.Value, groups, id.Line);
    }

    private static List<string>? GroupsOf(string list, CheckResources resources) =>
        resources.FindKeywordTable(list)?.Groups.Select(g => g.Id).ToList()
        ?? resources.FindLexicon(list)?.Groups.Select(g => g.Id).ToList();
}
