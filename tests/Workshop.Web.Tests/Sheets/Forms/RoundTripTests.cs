using System.Text.Json;
using System.Text.Json.Nodes;
using Workshop.Content;
using Workshop.Scoring.Answers;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Reading;
using Workshop.Web.Sheets.Forms.Writing;
using Workshop.Web.Submissions.Forms;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms;

/// <summary>What goes into a workbook comes out of it: every sample of every shipped task, files aside.</summary>
public sealed class RoundTripTests
{
    [Theory, MemberData(nameof(TasksInBothLanguages.All), MemberType = typeof(TasksInBothLanguages))]
    public void Every_sample_comes_back_as_it_was(string id, string language)
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == id);
        Assert.NotEmpty(task.Samples);
        foreach (var sample in task.Samples)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(sample.File));
            var typed = TypedForm.Parse(json.RootElement.GetProperty("answers").GetRawText(), task.Form);

            var reading = Read(Write(task, typed, language), task);

            Assert.Empty(reading.Unread);
            Assert.Equal((sample.Name, Sealed(typed, task.Form)), (sample.Name, Sealed(reading.Typed, task.Form)));
        }
    }

    [Fact]
    public void Texts_come_back_whatever_they_hold()
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == "product-listing");
        string[] hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", "_x005F_", "a\u0000b\u0001", " 两边空白 ", "一\n二\t三", "😀<b>&amp;", "'引号", "2026-06-03", "1e5", "TRUE", "#REF!", "\ufffe"];
        var list = task.Form.Fields.Single(f => f.Type == FieldType.List).Id;
        var typed = new JsonObject { [list] = new JsonArray([.. hostile.Select(h => (JsonNode)h)]) };

        var wide = task with { Form = new Form([.. task.Form.Fields.Select(f => f.Id == list ? f with { MaxItems = hostile.Length } : f)]) };
        var reading = Read(Write(wide, typed, Languages.Chinese), wide);

        Assert.Equal(hostile, TypedForm.Items(reading.Typed[list]).Select(TypedForm.Text));
    }

    [Fact]
    public void What_is_no_number_is_told_and_numbers_keep_their_decimals()
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == "product-listing");
        var typed = new JsonObject { ["dailyPrice"] = "599", ["promoPrice"] = "499.00", ["costPrice"] = "贵" };

        var reading = Read(Write(task, typed, Languages.English), task);

        Assert.Equal(("599", "499.00"), (TypedForm.Text(reading.Typed["dailyPrice"]), TypedForm.Text(reading.Typed["promoPrice"])));
        Assert.Equal([CellTrouble.NotANumber], reading.Unread.Select(u => u.Trouble));
    }

    private static byte[] Write(TaskDefinition task, JsonObject typed, string language) =>
        FormWorkbook.Write(task, new FormFilling(new FormMark(task.Id, FormVersion.Of(task.Form), 1, 1, language), typed, null, []));

    private static FormReading Read(byte[] bytes, TaskDefinition task) => Assert.IsType<BookOutcome.Read>(FormReader.Read(bytes, task, [])).Reading;

    private static string Sealed(JsonObject typed, Form form)
    {
        using var json = JsonDocument.Parse(TypedForm.Write(typed));
        return System.Text.Encoding.UTF8.GetString(AnswersWriter.Write(AnswersReader.Read(json.RootElement, form, new NoFiles()).Answers, form));
    }

    private sealed class NoFiles : IFileLookup
    {
        public LookedUpFile Find(JsonElement reference) => LookedUpFile.Missing("files do not go through a sheet");
    }
}
