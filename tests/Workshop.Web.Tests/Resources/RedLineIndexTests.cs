using Workshop.Content;
using Workshop.Scoring;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources;

public sealed class RedLineIndexTests
{
    private static readonly RedLineList List = new(Text("清单", "List"), Text("说明", "Note"),
    [
        new("prices", Text("价格", "Prices"), [], [Line("raise", RedLineSeverity.Grave, "不先涨价", "No raise first"), Line("cost", RedLineSeverity.Costly, "不低于成本", "Not below cost")]),
        new("live", Text("直播", "Live"), [], [Line("spoken", RedLineSeverity.Serious, "口播一致", "Spoken price")]),
    ]);

    [Theory]
    [InlineData(null, null, "raise cost spoken")]
    [InlineData("  ", null, "raise cost spoken")]
    [InlineData("涨价", null, "raise")]
    [InlineData(" COST ", null, "cost")]
    [InlineData("instead of raise", null, "raise")]
    [InlineData(null, RedLineSeverity.Serious, "spoken")]
    [InlineData("涨价", RedLineSeverity.Serious, "")]
    public void Lines_are_found_in_either_language_and_by_severity(string? query, RedLineSeverity? severity, string found) =>
        Assert.Equal(found, string.Join(' ', RedLineIndex.Of(List, query, severity).SelectMany(g => g.Lines).Select(l => l.Id)));

    [Fact]
    public void A_group_with_nothing_left_is_left_out() => Assert.Equal(["live"], RedLineIndex.Of(List, "口播", null).Select(g => g.Id));

    private static RedLine Line(string id, RedLineSeverity severity, string zh, string en) =>
        new(id, severity, Text(zh, en), Text("后果", "What follows"), Text($"改做{id}", $"Instead of {id}"));

    private static LocalText Text(string zh, string en) => new(zh, en);
}
