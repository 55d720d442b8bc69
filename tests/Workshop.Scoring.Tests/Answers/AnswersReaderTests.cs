using System.Text;
using System.Text.Json;
using CsCheck;
using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers;

public sealed class AnswersReaderTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void What_is_no_object_is_told(string json) => Assert.Equal("AN1000", Assert.Single(Read(json).Problems).Code);

    [Fact]
    public void No_element_at_all_is_told() =>
        Assert.Equal("AN1000", Assert.Single(AnswersReader.Read(default, Some.FullForm, new SealedFiles()).Problems).Code);

    [Fact]
    public void Unknown_fields_and_fields_given_twice_are_told() => Assert.Equal(
        [("AN1001", "titel"), ("AN1017", "text")],
        Read("""{"titel":"a","text":"b","text":"c"}""").Problems.Select(p => (p.Code, p.Field)));

    [Theory]
    [InlineData("""{"titel":"a"}""", "titel")]
    [InlineData("""{"rows":[{"price":1,"weight":2}]}""", "weight")]
    [InlineData("""{"blocks":[{"kind":"scene","colour":2}]}""", "colour")]
    public void A_name_that_means_nothing_is_quoted(string json, string name) =>
        Assert.Equal([name], Assert.Single(Read(json).Problems).Arguments.Select(a => a.Text));

    [Fact]
    public void A_required_field_is_missing_only_where_nothing_was_given()
    {
        var form = Some.Form(Some.Field("a", FieldType.Text) with { Required = true }, Some.Field("b", FieldType.Money) with { Required = true });

        var reading = Read("""{"a":" ","b":"免费"}""", form);

        Assert.Equal([("AN1020", "a", true), ("AN1003", "b", false)], reading.Problems.Select(p => (p.Code, p.Field, p.IsMissing)));
        Assert.False(reading.IsReadable);
        Assert.True(Read("""{"b":"1"}""", form) is { IsReadable: true, IsComplete: false });
        Assert.True(Read("""{"a":"x","b":"1"}""", form).IsComplete);
    }

    [Fact]
    public void One_faulty_field_hides_no_other()
    {
        var reading = Read("""{"money":"x","text":"床头柜","rows":7}""");

        Assert.Equal(["money", "rows"], reading.Problems.Select(p => p.Field));
        Assert.Equal(new TextAnswer("床头柜"), reading.Answers.ByField["text"]);
    }

    [Fact]
    public void After_a_hundred_problems_the_rest_is_counted()
    {
        var rows = string.Join(',', Enumerable.Repeat("""{"price":"x"}""", 150));

        var problems = Read($$"""{"rows":[{{rows}}]}""").Problems;

        Assert.Equal(101, problems.Length);
        Assert.Equal(("AN1099", "50", false), (problems[100].Code, problems[100].Arguments[0].Text, problems[100].IsMissing));
    }

    [Fact]
    public void A_rest_of_missing_parts_only_counts_as_missing()
    {
        var rows = string.Join(',', Enumerable.Repeat("""{"colour":"白"}""", 150));

        Assert.True(Read($$"""{"rows":[{{rows}}]}""").IsReadable);
    }

    [Fact]
    public void A_problem_is_a_message_that_names_the_part() => Assert.Equal(
        [MessageArgument.Label("rows", "price"), "免费", TypedNumber.Largest],
        Read("""{"rows":[{"price":"免费"}]}""").Problems[0].Message.Arguments);

    [Fact]
    public void Sealed_answers_are_read_whatever_the_limits_have_become()
    {
        var narrow = Some.Form(Some.Field("text", FieldType.Text) with { MaxLength = 1 });

        Assert.True(AnswersReader.ReadSealed(Encoding.UTF8.GetBytes("""{"text":"床头柜"}"""), narrow).IsComplete);
        Assert.ThrowsAny<JsonException>(() => AnswersReader.ReadSealed("{"u8.ToArray(), narrow));
    }

    [Fact]
    public void No_json_makes_it_throw() => SomeJson.Sample(json =>
    {
        var reading = Read(json);
        Assert.InRange(reading.Problems.Length, 0, 101);
        AnswersReader.Read(JsonDocument.Parse(json).RootElement, Some.FullForm, new SealedFiles());
    }, iter: 500);

    [Fact]
    public void Bytes_that_are_no_text_do_not_make_it_throw()
    {
        byte[] json = [.. "{\"te\\ud83d\":1,\"text\":\""u8, 0xff, 0xc0, .. "\",\"pairs\":{\"\\ude00\":\"v\"}}"u8];
        using var document = JsonDocument.Parse(json);

        var reading = AnswersReader.Read(document.RootElement, Some.FullForm, new SealedFiles());

        Assert.Equal(new TextAnswer("\ufffd\ufffd"), reading.Answers.ByField["text"]);
        Assert.Equal("AN1001", Assert.Single(reading.Problems).Code);
    }

    /// <summary>Objects of the form's names with anything behind them, nested as the readers look into them.</summary>
    internal static Gen<string> SomeJson { get; } = MakeSomeJson();

    private static Gen<string> MakeSomeJson()
    {
        var name = Gen.OneOf(
            "text", "choice", "number", "money", "date", "duration", "list", "blocks", "rows", "pairs", "files", "colour", "price", "stock",
            "brand", "fee", "kind", "heading", "image", "seconds", "file", "options", "name", "value", "sha256", "\\ud83d", "?");
        var leaf = Gen.OneOf(
            Gen.OneOf(
                "null", "true", "0", "-1", "1e400", "2.50", "\"\"", "\"scene\"", "\"二\"", "\"photo\"", "\"免费\"", "\"2026-06-03\"", "\"\\udc00\""),
            Gen.String.Select(s => JsonSerializer.Serialize(s)), Gen.Double[-1e9, 1e9].Select(d => d.ToString("R")));
        var any = Gen.Recursive<string>((depth, self) => depth > 3 ? leaf : Gen.OneOf(
            leaf, self.Array[0, 4].Select(items => $"[{string.Join(',', items)}]"), ObjectOf(name, self)));
        return ObjectOf(name, any);
    }

    private static Gen<string> ObjectOf(Gen<string> name, Gen<string> value) =>
        Gen.Select(name, value).Array[0, 8].Select(pairs => $"{{{string.Join(',', pairs.Select(p => $"\"{p.Item1}\":{p.Item2}"))}}}");
}
