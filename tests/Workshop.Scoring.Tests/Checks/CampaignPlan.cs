using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>A small campaign plan to test arithmetic with: a forecast, a table of channels, a target.</summary>
internal static class CampaignPlan
{
    public static Form Form { get; } = Some.Form(
        Some.Field("target", FieldType.Number) with { Label = new("目标", "Target") },
        Some.Field("budget", FieldType.Money) with { Label = new("总预算", "Budget") },
        Some.Field("theme", FieldType.Text),
        Some.Field("forecast", FieldType.KeyValue) with
        {
            Columns = [Number("uv", "UV", "UV"), Number("rate", "转化率", "Conversion"), Number("basket", "客单价", "Basket"), Number("gmv", "GMV", "GMV")],
        },
        Some.Field("channels", FieldType.Rows) with
        {
            Columns =
            [
                new("channel", FieldType.Text, new("渠道", "Channel")), Number("spend", "花费", "Spend"), Number("sales", "成交额", "Sales"),
                Number("roi", "ROI", "ROI"),
            ],
        });

    public static ICheck Formula(params (string Key, object Value)[] parameters)
    {
        var (check, problems) = Bind(parameters);
        Assert.Empty(problems);
        return check!;
    }

    public static (ICheck? Check, List<RubricProblem> Problems) Bind(params (string Key, object Value)[] parameters)
    {
        var problems = new List<RubricProblem>();
        return (CheckCatalogue.BuiltIn.Bind(new("check", "formula", 1m, Some.Map(parameters)), Some.Resources, Form, problems), problems);
    }

    public static FormAnswers Forecast(string uv, string rate, string basket, string gmv) =>
        Listing.Answers(("forecast", Listing.Pairs(("uv", uv), ("rate", rate), ("basket", basket), ("gmv", gmv))));

    /// <summary>Rows written as "spend, sales, roi"; an empty cell is left out.</summary>
    public static FormAnswers Channels(params string[] rows) => Listing.Answers(("channels", new RowsAnswer([.. rows.Select(row => new Row(
        row.Split(',').Select((cell, i) => (Column: new[] { "spend", "sales", "roi" }[i], Text: cell.Trim())).Where(c => c.Text.Length > 0)
            .ToImmutableDictionary(c => c.Column, c => new Cell(c.Text, decimal.Parse(c.Text, System.Globalization.CultureInfo.InvariantCulture)))))])));

    private static Column Number(string id, string zh, string en) => new(id, FieldType.Number, new(zh, en));
}
