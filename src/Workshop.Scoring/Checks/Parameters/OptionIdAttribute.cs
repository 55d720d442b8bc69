namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names an option of a choice, or a kind of block, or several, of the field that another parameter names.</summary>
/// <param name="field">Name of that other parameter, in the same record or one around it.</param>
public sealed class OptionIdAttribute(string field) : ReferenceAttribute
{
    /// <summary>Name of the parameter that names the field.</summary>
    public string Field { get; } = field;

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Option;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        foreach (var name in target.Scope.Texts(Field))
        {
            if (binding.Form.FindField(name.Value) is not { } field) continue;
            if (!field.Options.Any(o => o.Id == id.Value))
                binding.Unknown("SC1110", target.Key, $"the option of '{field.Id}'", id.Value, field.Options.Select(o => o.Id), id.Line);
        }
    }
}
