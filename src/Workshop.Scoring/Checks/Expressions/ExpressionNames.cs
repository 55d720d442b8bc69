using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>Finds the names of an expression in a form.</summary>
/// <param name="form">The form.</param>
/// <param name="rows">
/// Id of the table whose columns may be named alone, for an expression about each row; null for one about the form as a whole.
/// </param>
internal sealed class ExpressionNames(Form form, string? rows)
{
    private readonly Field? _table = rows is null ? null : form.FindField(rows);

    /// <summary>A single number: a column of the row, a field, or <c>field/name</c> of a key-value field.</summary>
    /// <exception cref="ExpressionFault">There is none of that name.</exception>
    public Address Find(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal)) return FindKey(name);
        if (_table is not null && _table.Columns.FirstOrDefault(c => c.Id == name) is { } column)
            return IsNumeric(column.Type) ? new(AddressKind.Cell, _table.Id, name, column.Label) : throw NotNumeric(name, column.Type);
        var field = FindField(name);
        return IsNumeric(field.Type) ? new(AddressKind.Field, name, null, field.Label) : throw NotNumeric(name, field.Type);
    }

    /// <summary>A column of numbers, as <c>field/column</c>.</summary>
    /// <exception cref="ExpressionFault">There is none of that name.</exception>
    public Address FindColumn(string name)
    {
        var (field, column) = FindPart(name);
        return field.Type == FieldType.Rows
            ? new(AddressKind.Column, field.Id, column.Id, column.Label)
            : throw new ExpressionFault("SC1108", $"'{name}' is no column of a table");
    }

    private Address FindKey(string name)
    {
        var (field, key) = FindPart(name);
        return field.Type == FieldType.KeyValue
            ? new(AddressKind.Key, field.Id, key.Id, key.Label)
            : throw new ExpressionFault("SC1108", $"'{name}' has many rows; write sum({name}), or name the table as rows");
    }

    private (Field Field, Column Part) FindPart(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) throw new ExpressionFault("SC1109", $"'{name}' is not of the form field/column");
        var field = FindField(name[..slash]);
        if (field.Columns.IsEmpty)
            throw new ExpressionFault("SC1109", $"'{field.Id}' has no columns; to divide by '{name[(slash + 1)..]}', write blanks around the slash");
        var part = field.Columns.FirstOrDefault(c => c.Id == name[(slash + 1)..])
            ?? throw Unknown("SC1109", name, field.Columns.Select(c => c.Id));
        return IsNumeric(part.Type) ? (field, part) : throw NotNumeric(name, part.Type);
    }

    private Field FindField(string name) =>
        form.FindField(name) ?? throw Unknown("SC1107", name, form.Fields.Select(f => f.Id).Concat(_table?.Columns.Select(c => c.Id) ?? []));

    private static bool IsNumeric(FieldType type) => type is FieldType.Number or FieldType.Money or FieldType.Duration;

    private static ExpressionFault Unknown(string code, string name, IEnumerable<string> known) =>
        new(code, $"there is no '{name}'; there are: {string.Join(", ", known)}");

    private static ExpressionFault NotNumeric(string name, FieldType type) =>
        new("SC1108", $"'{name}' of type {Parameters.Spelling.KebabCase(type.ToString())} holds no number");
}
