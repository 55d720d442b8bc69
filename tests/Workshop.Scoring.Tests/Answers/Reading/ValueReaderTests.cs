using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers.Reading;

public sealed class ValueReaderTests
{
    [Fact]
    public void A_text_loses_blanks_around_it_and_its_line_ends_become_one() =>
        Assert.Equal("床头柜\n两行\n三行", Answer<TextAnswer>("text", """ " 床头柜\r\n两行\r三行\n " """).Text);

    [Fact]
    public void A_text_keeps_lone_surrogates() => Assert.Equal("a\ud83d", Answer<TextAnswer>("text", """ "a\ud83d" """).Text);

    [Theory]
    [InlineData("text", "\" \\u3000\"")]
    [InlineData("text", "null")]
    [InlineData("choice", "\"\"")]
    [InlineData("money", "\" \"")]
    [InlineData("number", "null")]
    [InlineData("date", "\"\"")]
    [InlineData("duration", "{\"seconds\":\"\",\"file\":\"\"}")]
    [InlineData("duration", "{}")]
    [InlineData("duration", "\"\"")]
    public void What_is_blank_was_not_given(string field, string json) => Assert.True(IsEmpty(field, json));

    [Theory]
    [InlineData("text", "5")]
    [InlineData("text", "[\"a\"]")]
    [InlineData("choice", "{}")]
    [InlineData("money", "true")]
    [InlineData("date", "20260603")]
    [InlineData("duration", "[]")]
    public void Another_type_of_json_is_told(string field, string json) => Assert.Equal(["AN1002"], Faults(field, json));

    [Fact]
    public void A_text_over_its_limit_is_told_with_both_lengths()
    {
        var problem = Assert.Single(Read($$"""{"text":"{{new string('床', 1_000_000)}}"}""").Problems);

        Assert.Equal("AN1009", problem.Code);
        Assert.Equal(["1000000", "2000"], problem.Arguments.Select(a => a.Text));
    }

    [Theory]
    [InlineData("two")]
    [InlineData("二")]
    [InlineData("Two")]
    public void An_option_goes_by_its_id_or_a_label(string chosen) =>
        Assert.Equal("two", Answer<ChoiceAnswer>("choice", $"\"{chosen}\"").Option);

    [Fact]
    public void An_unknown_option_is_told() => Assert.Equal(["AN1011"], Faults("choice", "\"three\""));

    [Theory]
    [InlineData("499.00", "499.00")]
    [InlineData("\"499.000\"", "499.000")]
    [InlineData("\"４９９．５\"", "499.5")]
    [InlineData("0", "0")]
    public void Money_keeps_the_decimals_typed(string json, string expected) =>
        Assert.Equal(expected, Answer<MoneyAnswer>("money", json).Amount.ToString());

    [Theory]
    [InlineData("\"免费\"", "AN1003")]
    [InlineData("\"1,299.00\"", "AN1004")]
    [InlineData("1e400", "AN1005")]
    [InlineData("\"1e400\"", "AN1005")]
    [InlineData("100000000", "AN1005")]
    [InlineData("-1", "AN1006")]
    [InlineData("\"-0.01\"", "AN1006")]
    public void Money_that_cannot_be_is_told(string json, string code) => Assert.Equal([code], Faults("money", json));

    [Fact]
    public void A_number_may_be_negative_and_a_duration_may_not()
    {
        Assert.Equal(-3.5m, Answer<NumberAnswer>("number", "-3.5").Value);
        Assert.Equal(["AN1006"], Faults("duration", "-3"));
    }

    [Fact]
    public void A_day_is_written_year_month_day()
    {
        Assert.Equal(new DateOnly(2026, 6, 3), Answer<DateAnswer>("date", "\"2026-06-03\"").Day);
        Assert.Equal(["AN1008"], Faults("date", "\"2026-02-30\""));
        Assert.Equal(["AN1008"], Faults("date", "\"3.6.2026\""));
    }

    [Fact]
    public void A_duration_is_seconds_with_or_without_a_file()
    {
        Assert.Equal(new DurationAnswer(20m, null), Answer<DurationAnswer>("duration", "20"));
        Assert.Equal(new DurationAnswer(20m, null), Answer<DurationAnswer>("duration", "\"20\""));
        Assert.Equal(new DurationAnswer(20m, Photo), Answer<DurationAnswer>("duration", """{"seconds":"20","file":"photo"}"""));
    }

    [Fact]
    public void A_duration_with_faults_tells_each()
    {
        var reading = Read("""{"duration":{"file":"photo"}}""");
        Assert.Equal(("AN1021", "seconds", true), (reading.Problems[0].Code, reading.Problems[0].Part, reading.Problems[0].IsMissing));
        Assert.Equal(["AN1013 frames", "AN1015 file"], Faults("duration", """{"seconds":20,"file":"gone","frames":1}"""));
        var form = Some.Form(Some.Field("duration", FieldType.Duration));
        Assert.Equal(["AN1016 file"], Faults("duration", """{"seconds":20,"file":"photo"}""", form));
    }
}
