namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a keyword table of the rubric, or several.</summary>
public sealed class KeywordTableIdAttribute : ReferenceAttribute
{
    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.KeywordTable;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        if (binding.Resources.FindKeywordTable(id.Value) is null)
            binding.Unknown(
                "SC1112", target.Key, "the keyword table", id.Value, binding.Resources.Rubric.KeywordTables.Select(t => t.Id), id.Line);
    }
}
