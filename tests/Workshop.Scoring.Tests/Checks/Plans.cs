using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>Tables of plans to test checks with, as part of the form of <see cref="Listing"/>, and a short way to fill them in.</summary>
internal static class Plans
{
    private static readonly string[] Levels = ["none", "view", "edit"];

    /// <summary>The fields.</summary>
    public static Field[] Fields { get; } =
    [
        Some.Field("bigDay", FieldType.Date),
        Some.Field("budgetTotal", FieldType.Money),
        Some.Field("showLength", FieldType.Duration),
        Table("phases", Choice("phase", "warm-up", "burst", "return", "rest"), Of("start", FieldType.Date), Of("end", FieldType.Date)),
        Table("budget", Choice("channel", "search", "live", "groups"), Of("amount", FieldType.Money), Of("goal", FieldType.Text)),
        Table("spent", Of("amount", FieldType.Money)),
        Table("rivals", Of("name", FieldType.Text), Of("price", FieldType.Money), Of("rating", FieldType.Number), Of("lesson", FieldType.Text)),
        Table("targets", Choice("figure", "dispatch", "reply", "alarm"), Of("value", FieldType.Number)),
        Table("rights", Choice("role", "service", "buyer", "finance"), Choice("orders", Levels), Choice("refund", Levels), Choice("approval", Levels), Choice("cost", Levels)),
        Table(
            "script", Choice("segment", "hook", "intro", "selling-point", "anchor", "push", "ending"), Of("start", FieldType.Duration),
            Of("end", FieldType.Duration), Of("seconds", FieldType.Duration), Of("product", FieldType.Text), Of("words", FieldType.Text)),
    ];

    /// <summary>Answers with one table, its rows written as cells between bars, in the order of the columns; empty cells are left out.</summary>
    public static FormAnswers Rows(string field, params string[] rows)
    {
        var columns = Listing.Form.FindField(field)!.Columns;
        return Read(field, rows.Select(row => row.Split('|').Select(c => c.Trim()).Zip(columns, (cell, column) => (column.Id, Cell: cell))
            .Where(c => c.Cell.Length > 0).ToDictionary(c => c.Id, c => c.Cell)).ToList());
    }

    /// <summary>These answers and one more field, given as in a submission.</summary>
    public static FormAnswers And(this FormAnswers answers, string field, object value) =>
        answers.With(field, Read(field, value).ByField[field]);

    /// <summary>A map of parameters within parameters, its values as for <see cref="Some.Map"/>.</summary>
    public static ParameterMap Map(params (string Key, object Value)[] entries) => Some.Map(entries);

    private static FormAnswers Read(string field, object value)
    {
        var json = JsonSerializer.SerializeToElement(new Dictionary<string, object> { [field] = value });
        return AnswersReader.Read(json, Listing.Form, new SealedFiles()).Answers;
    }

    private static Field Table(string id, params Column[] columns) => Some.Field(id, FieldType.Rows) with { Columns = [.. columns], MaxItems = 500 };

    private static Column Of(string id, FieldType type) => new(id, type, Some.Text(id));

    private static Column Choice(string id, params string[] options) =>
        Of(id, FieldType.Choice) with { Options = [.. options.Select(o => new Option(o, Some.Text(o)))] };
}
