using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers;

public sealed class AnswersWriterTests
{
    private const string Everything = """
        {"rows":[{"price":"499.00","颜色":"白"},{"price":1e1,"stock":"３","状态":"Sold out","since":" ２０２６-06-03","clip":"20.0"}],"text":" 床头柜 \ud83d","choice":"二","number":-3.50,"money":"499.00",
         "date":"2026-06-03","duration":{"seconds":"20.0","file":"photo"},"list":["a","","b"],"files":["photo"],
         "blocks":[{"kind":"场景","text":"清晨\r\n","image":"photo"},{"kind":"reviews"}],"pairs":{"产地":"杭州","fee":5}}
        """;

    private const string Picture = """{"name":"主图 1.webp","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","bytes":120000,"contentType":"image/webp","image":{"width":800,"height":800,"whiteGround":0.9312,"sharpness":0.5,"collage":0,"fingerprint":"ffffffffffffffff"}}""";

    private const string Sealed = $$$"""{"text":"床头柜 \ud83d","choice":"two","number":"-3.50","money":"499.00","date":"2026-06-03","duration":{"seconds":"20.0","file":{{{Picture}}}},"list":["a","b"],"blocks":[{"kind":"scene","heading":"","text":"清晨","image":{{{Picture}}}},{"kind":"reviews","heading":"","text":"","image":null}],"rows":[{"colour":"白","price":"499.00"},{"price":"1e1","stock":"３","state":"sold-out","since":"2026-06-03","clip":"20.0"}],"pairs":[{"name":"brand","value":""},{"name":"fee","value":"5"},{"name":"产地","value":"杭州"}],"files":[{{{Picture}}}]}""";

    [Fact]
    public void Answers_are_sealed_in_the_forms_order_with_all_facts() =>
        Assert.Equal(Sealed, Encoding.UTF8.GetString(AnswersWriter.Write(Read(Everything).Answers, Some.FullForm)));

    [Fact]
    public void What_was_sealed_is_read_back_equal() => AssertRoundTrip(Everything);

    [Fact]
    public void Whatever_could_be_read_is_sealed_and_read_back_equal() => AnswersReaderTests.SomeJson.Sample(AssertRoundTrip, iter: 500);

    [Fact]
    public void An_answer_without_a_field_is_not_dropped_in_silence() => Assert.Throws<ArgumentException>(
        () => AnswersWriter.Write(Read("""{"text":"a"}""").Answers, Some.Form(Some.Field("other", FieldType.Text))));

    [Fact]
    public void A_file_that_is_no_picture_is_sealed_too()
    {
        var clip = new FileFacts("clip.mp4", new string('b', 64), 5, "video/mp4", null);
        var answers = FormAnswers.Empty with { ByField = FormAnswers.Empty.ByField.Add("files", new FilesAnswer([clip])) };

        var back = AnswersReader.ReadSealed(AnswersWriter.Write(answers, Some.FullForm), Some.FullForm);

        Assert.Equal([clip], ((FilesAnswer)back.Answers.ByField["files"]).Files);
    }

    [Theory]
    [InlineData("\"aaaa\"")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"n\",\"sha256\":\"a\",\"bytes\":1.5,\"contentType\":\"t\"}")]
    [InlineData("{\"name\":\"n\",\"sha256\":\"a\",\"bytes\":1,\"contentType\":\"t\",\"image\":{}}")]
    [InlineData("{\"name\":\"n\",\"sha256\":\"a\",\"bytes\":1,\"contentType\":\"t\",\"image\":7}")]
    public void Half_the_facts_are_none(string reference) => Assert.Equal("AN1015", Assert.Single(
        AnswersReader.ReadSealed(Encoding.UTF8.GetBytes($$"""{"files":[{{reference}}]}"""), Some.FullForm).Problems).Code);

    private static void AssertRoundTrip(string json)
    {
        var answers = Read(json).Answers;
        var bytes = AnswersWriter.Write(answers, Some.FullForm);
        var back = AnswersReader.ReadSealed(bytes, Some.FullForm);
        // Only a cell or value that was no number, day or option before is none now either.
        string[] codes = ["AN1003", "AN1004", "AN1005", "AN1006", "AN1007", "AN1008", "AN1011"];
        Assert.All(back.Problems.Where(p => !p.IsMissing), p => Assert.Contains(p.Code, codes));
        Assert.Equal(Show(answers), Show(back.Answers));
        Assert.Equal(bytes, AnswersWriter.Write(back.Answers, Some.FullForm));
    }

    private static IEnumerable<string> Show(FormAnswers answers) =>
        answers.ByField.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}: {Show(a.Value)}");

    /// <summary>Everything an answer holds, the contents of its lists included.</summary>
    private static string Show(Answer answer) => answer switch
    {
        ListAnswer list => string.Join('|', list.Items),
        BlocksAnswer blocks => string.Join('|', blocks.Blocks),
        RowsAnswer rows => string.Join('|', rows.Rows.Select(r => string.Join(',', r.Cells.OrderBy(c => c.Key, StringComparer.Ordinal)))),
        KeyValueAnswer pairs => string.Join('|', pairs.Pairs),
        FilesAnswer files => string.Join('|', files.Files),
        _ => answer.ToString()!,
    };
}
