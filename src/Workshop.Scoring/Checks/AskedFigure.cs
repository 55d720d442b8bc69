using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks;

/// <summary>One figure and where in the form a trainee gives it.</summary>
/// <param name="Figure">Id of a figure of the data set.</param>
/// <param name="Field">Number, money, key-value or rows.</param>
/// <param name="Part">The name of a key-value field, or the column of rows, that holds the figure; null for other fields.</param>
/// <param name="By">Of rows, the column that says what a row is about; null for other fields.</param>
/// <param name="Absolute">How far off the answer may be, both ends included; null for that of the check.</param>
/// <param name="Relative">The same as a share of the figure; null for that of the check.</param>
public sealed record AskedFigure(
    [Describe("数据集里的指标", "Figure of the data set")][FigureId] string Figure,
    [Describe("填在哪个字段", "Field it is given in")]
    [FieldId(FieldType.Number, FieldType.Money, FieldType.KeyValue, FieldType.Rows)] string Field,
    [Describe("填在哪个名称或哪一列", "Name or column it is given in")][ColumnId("Field")] string? Part = null,
    [Describe("哪一列说明这一行是什么", "Column that says what a row is about")][ColumnId("Field", FieldType.Text, FieldType.Choice)] string? By = null,
    [Describe("允许差多少", "How far off it may be")][Within(0, 1_000_000)] decimal? Absolute = null,
    [Describe("允许差多少（比例）", "How far off it may be, as a share")][Within(0, 0.5)] decimal? Relative = null)
{
    /// <exception cref="ArgumentException">The parts do not suit the type of the field.</exception>
    internal void CheckParts(Form form)
    {
        var (part, by) = form.FindField(Field)!.Type switch
        {
            FieldType.Rows => (true, true),
            FieldType.KeyValue => (true, false),
            _ => (false, false),
        };
        if (part != Part is not null || by != By is not null)
            throw new ArgumentException($"'{Figure}': rows need part and by, key-value needs part alone, other fields neither.", nameof(form));
    }

    /// <summary>What was given, or null where nothing was that is a number.</summary>
    internal (decimal? Value, Place? Place) Find(FormAnswers answers, DataFigure figure) =>
        answers.ByField.GetValueOrDefault(Field) switch
        {
            NumberAnswer number => (number.Value, null),
            MoneyAnswer money => (money.Amount, null),
            KeyValueAnswer pairs => InPairs(pairs),
            RowsAnswer table => InRows(table, figure),
            _ => (null, null),
        };

    private (decimal?, Place?) InPairs(KeyValueAnswer given)
    {
        foreach (var (name, value) in given.Pairs)
            if (name == Part) return (Read(value), new Place(null, name, null, null));
        return (null, null);
    }

    private (decimal?, Place?) InRows(RowsAnswer table, DataFigure figure)
    {
        var about = figure.Subject ?? new Option(figure.Id, figure.Label);
        for (var i = 0; i < table.Rows.Length; i++)
            if (Written.Means(table.Rows[i].Text(By!), about))
                return (table.Rows[i].Number(Part!) ?? Read(table.Rows[i].Text(Part!)), Place.InRow(i, Part));
        return (null, null);
    }

    private static decimal? Read(string written) =>
        TypedNumber.Read(written.TrimEnd().TrimEnd('%', '％'), out var number) == NumberFault.None ? number : null;
}
