using System.Text.Json;
using CsCheck;
using Workshop.Scoring.Json;
using Workshop.Scoring.Tests.Answers;

namespace Workshop.Scoring.Tests.Json;

public sealed class JsonRepairTests
{
    private static string Repaired(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonRepair.WellFormed(document.RootElement).GetRawText();
    }

    [Theory]
    [InlineData("""{"a":"\ud83d"}""", "{\"a\":\"\ufffd\"}")]
    [InlineData("""{"\ude00":"\ud83d\ude00"}""", """{"{0}":"\ud83d\ude00"}""")]
    [InlineData("""["\ud83d\ud83d\ude00x","\\ud83d","\u4e2d"]""", """["{0}\ud83d\ude00x","\\ud83d","\u4e2d"]""")]
    [InlineData("""{"sha256":"ab"}""", """{"sha256":"ab"}""")]
    public void Only_lone_surrogates_are_replaced(string json, string expected) =>
        Assert.Equal(expected.Replace("{0}", "\ufffd"), Repaired(json));

    [Fact]
    public void Bytes_that_are_no_text_are_replaced()
    {
        using var document = JsonDocument.Parse((byte[])[.. "[\""u8, 0xff, .. "\"]"u8]);

        Assert.Equal("[\"\ufffd\"]", JsonRepair.WellFormed(document.RootElement).GetRawText());
    }

    [Fact]
    public void What_was_repaired_can_be_read_by_the_framework() => AnswersReaderTests.SomeJson.Sample(json =>
    {
        using var document = JsonDocument.Parse(Repaired(json));
        Read(document.RootElement);
    });

    private static void Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) Assert.NotNull(element.GetString());
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Read(item);
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject()) Read(property.Value);
    }
}
