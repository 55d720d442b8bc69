namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a lexicon of the rubric, or several.</summary>
public sealed class LexiconIdAttribute : ReferenceAttribute
{
    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Lexicon;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        if (binding.Resources.FindLexicon(id.Value) is null)
            binding.Unknown("SC1111", target.Key, "the lexicon", id.Value, binding.Resources.Rubric.Lexicons.Select(l => l.Id), id.Line);
    }
}
