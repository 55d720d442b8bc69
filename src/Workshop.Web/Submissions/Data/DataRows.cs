using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;
using Workshop.Web.Frame.Language;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Submissions.Data;

/// <summary>Spares trainees the copying of what their data names.</summary>
public static class DataRows
{
    /// <summary>What was typed; a table nobody has touched starts with the rows of the data, where its form says so.</summary>
    public static JsonObject Start(JsonObject typed, Form form, ImmutableArray<DataTable> data)
    {
        foreach (var field in form.Fields)
            if (data is [var table, ..] && field.Columns.FirstOrDefault(c => c.FromData) is { } column && !TidyForm.IsFilled(typed[field.Id]))
                typed[field.Id] = new JsonArray([.. table.Rows.Select(row => new JsonObject { [column.Id] = row[0].In(Languages.Current) })]);
        return typed;
    }
}
