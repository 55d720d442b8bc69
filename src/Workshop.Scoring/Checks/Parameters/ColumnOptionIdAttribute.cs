using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names an option, or several, of the choice columns that another parameter names.</summary>
/// <param name="field">Name of the parameter that names the field, in the same record or one around it.</param>
/// <param name="column">Name of the parameter that names the column or columns, likewise.</param>
public sealed class ColumnOptionIdAttribute(string field, string column) : ReferenceAttribute
{
    /// <summary>Name of the parameter that names the field.</summary>
    public string Field { get; } = field;

    /// <summary>Name of the parameter that names the column or columns; the option must exist in each.</summary>
    public string Column { get; } = column;

    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.ColumnOption;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        foreach (var field in target.Scope.Texts(Field).Select(name => binding.Form.FindField(name.Value)).OfType<Field>())
            foreach (var name in target.Scope.Texts(Column))
                if (field.Columns.FirstOrDefault(c => c.Id == name.Value) is { } column && column.Options.All(o => o.Id != id.Value))
                    binding.Unknown(
                        "SC1110", target.Key, $"the option of '{field.Id}/{column.Id}'", id.Value, column.Options.Select(o => o.Id), id.Line);
    }
}
