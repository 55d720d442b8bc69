using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a field of the form, or several.</summary>
/// <param name="types">Types the field may have; none for any.</param>
public sealed class FieldIdAttribute(params FieldType[] types) : ReferenceAttribute
{
    /// <summary>Types the field may have; empty for any.</summary>
    public ImmutableArray<FieldType> Types { get; } = [.. types];

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Field;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        if (binding.Form.FindField(id.Value) is not { } field)
            binding.Unknown("SC1107", target.Key, "the field", id.Value, binding.Form.Fields.Select(f => f.Id), id.Line);
        else if (!Types.IsEmpty && !Types.Contains(field.Type))
            binding.WrongFieldType(target.Key, "the field", id.Value, field.Type, Types, id.Line);
    }
}
