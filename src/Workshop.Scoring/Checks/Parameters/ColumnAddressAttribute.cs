using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a column together with its field, as <c>field/column</c>.</summary>
/// <param name="types">Types the column may have; none for any.</param>
public sealed class ColumnAddressAttribute(params FieldType[] types) : ReferenceAttribute
{
    /// <summary>Types the column may have; empty for any.</summary>
    public ImmutableArray<FieldType> Types { get; } = [.. types];

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.ColumnAddress;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        var slash = id.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            binding.WrongType(target.Key, "of the form field/column", id);
        else if (binding.Form.FindField(id.Value[..slash]) is not { } field)
            binding.Unknown("SC1107", target.Key, "the field", id.Value[..slash], binding.Form.Fields.Select(f => f.Id), id.Line);
        else
            ColumnIdAttribute.CheckIn(field, target, id, id.Value[(slash + 1)..], Types, binding);
    }
}
