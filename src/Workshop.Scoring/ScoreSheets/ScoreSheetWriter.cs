using System.Text.Json;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.ScoreSheets;

internal sealed class ScoreSheetWriter(Utf8JsonWriter json, Func<Message, string>? wording)
{
    public void Write(ScoreSheet sheet)
    {
        json.WriteStartObject();
        json.Text("task", sheet.Task);
        json.Text("rubricVersion", sheet.RubricVersion);
        json.Text("engineVersion", sheet.EngineVersion);
        json.Decimal("total", sheet.Total);
        json.Decimal("possible", sheet.Possible);
        json.Decimal("pending", sheet.Pending);
        json.Array("criteria", sheet.Criteria, Write);
        json.WriteEndObject();
    }

    private void Write(CriterionScore score)
    {
        json.WriteStartObject();
        json.Text("id", score.Id);
        json.Decimal("weight", score.Weight);
        json.Decimal("mark", score.Mark);
        json.Decimal("possible", score.Weight);
        json.Text("status", score.IsPending ? "pending" : "scored");
        json.Text("givenBy", score.IsPending ? null : score.GivenBy == MarkGivenBy.Person ? "person" : "checks");
        json.Text("remark", score.Remark);
        json.Array("findings", score.Findings, Write);
        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.Text("check", finding.Check);
        json.Text("kind", finding.Kind);
        json.Text("outcome", Spell(finding.Outcome));
        json.Decimal("mark", finding.Mark);
        json.Decimal("possible", finding.Possible);
        json.Text("field", finding.Field);
        json.Array("where", finding.Places, Write);
        Write("message", finding.Message);
        Write("next", finding.Next);
        json.WriteEndObject();
    }

    private void Write(Place place)
    {
        json.WriteStartObject();
        json.Whole("row", place.Row);
        json.Text("part", place.Part);
        json.Whole("start", place.Start);
        json.Whole("length", place.Length);
        json.WriteEndObject();
    }

    private void Write(string name, Message? message)
    {
        if (message is null) json.WriteNull(name);
        else if (wording is not null) json.Text(name, wording(message));
        else
        {
            json.WriteStartObject(name);
            json.Text("key", message.Key);
            json.Array("args", message.Arguments, Write);
            json.WriteEndObject();
        }
    }

    private void Write(MessageArgument argument)
    {
        if (argument is { IsLabel: false, English: null })
        {
            json.Text(argument.Text);
            return;
        }
        json.WriteStartObject();
        json.Text(argument.IsLabel ? "label" : "zh", argument.Text);
        if (argument.English is { } english) json.Text("en", english);
        json.WriteEndObject();
    }

    private static string Spell(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Partial => "partial",
        Outcome.Fail => "fail",
        Outcome.Broken => "broken",
    };
}
