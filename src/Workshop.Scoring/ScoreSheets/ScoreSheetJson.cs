using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.ScoreSheets;

/// <summary>
/// A score sheet as JSON: the same sheet gives the same bytes, and what is written for storage reads back as it was.
/// <c>{"task","rubricVersion","engineVersion","total","possible","pending","criteria":[{"id","weight","mark","possible",
/// "status":"scored|pending","givenBy":"checks|person","remark","findings":[{"check","kind","outcome":"pass|partial|fail|broken",
/// "mark","possible","field","where":[{"row","part","start","length"}],"message","next"}]}]}</c>.
/// Every name is always there; absence is null. A message is <c>{"key","args":[]}</c> with arguments that are a text,
/// <c>{"label":addresses}</c> or <c>{"zh","en"}</c>, or it is a plain string where a wording was given. UTF-8 without blanks; a lone surrogate of a trainee's text stands as its escape
/// (<c>\ud83d</c>), which JSON allows and <see cref="Read"/> understands.
/// </summary>
public static class ScoreSheetJson
{
    /// <summary>The sheet as it is stored.</summary>
    public static byte[] Write(ScoreSheet sheet) => JsonWriting.Write(json => new ScoreSheetWriter(json, null).Write(sheet));

    /// <summary>The sheet with its messages put into words; this cannot be read back.</summary>
    public static byte[] Write(ScoreSheet sheet, Func<Message, string> wording) =>
        JsonWriting.Write(json => new ScoreSheetWriter(json, wording).Write(sheet));

    /// <summary>The sheet that was stored.</summary>
    /// <exception cref="FormatException">The bytes are not a stored sheet.</exception>
    public static ScoreSheet Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return ScoreSheetReader.Sheet(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException("These bytes are not a stored score sheet: " + fault.Message, fault);
        }
    }
}
