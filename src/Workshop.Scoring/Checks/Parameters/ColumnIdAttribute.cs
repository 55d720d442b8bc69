using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a column (or an asked name of a key-value field), or several, of the field that another parameter names.</summary>
/// <param name="field">Name of that other parameter, in the same record or one around it.</param>
/// <param name="types">Types the column may have; none for any.</param>
public sealed class ColumnIdAttribute(string field, params FieldType[] types) : ReferenceAttribute
{
    /// <summary>Name of the parameter that names the field.</summary>
    public string Field { get; } = field;

    /// <summary>Types the column may have; empty for any.</summary>
    public ImmutableArray<FieldType> Types { get; } = [.. types];

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Column;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        foreach (var name in target.Scope.Texts(Field))
            if (binding.Form.FindField(name.Value) is { } found)
                CheckIn(found, target, id, id.Value, Types, binding);
    }

    internal static void CheckIn(
        Field field, RuleTarget target, ParameterText id, string column, ImmutableArray<FieldType> types, Binding binding)
    {
        if (field.Columns.FirstOrDefault(c => c.Id == column) is not { } found)
            binding.Unknown("SC1109", target.Key, $"the column of '{field.Id}'", column, field.Columns.Select(c => c.Id), id.Line);
        else if (!types.IsEmpty && !types.Contains(found.Type))
            binding.WrongFieldType(target.Key, $"the column of '{field.Id}'", column, found.Type, types, id.Line);
    }
}
