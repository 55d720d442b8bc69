using Workshop.Content.Lessons;

namespace Workshop.Content.Tests.Lessons;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("北欧ins风简约床头柜", 8, 1)]
    [InlineData("It's 3.5 kg, not 1,200.", 0, 5)]
    [InlineData("满399减50，ROI≥1:2.5", 2, 5)]
    [InlineData("𠮷野家", 3, 0)]
    [InlineData("……——《》", 0, 0)]
    public void Characters_and_words_are_counted_apart(string text, int characters, int words) =>
        Assert.Equal(new WordCount(characters, words), WordCount.Of(text));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(400, 0, 1)]
    [InlineData(401, 0, 2)]
    [InlineData(200, 100, 1)]
    [InlineData(200, 101, 2)]
    [InlineData(2_000, 200, 6)]
    public void Reading_time_is_rounded_up_and_at_least_a_minute(int characters, int words, int minutes) =>
        Assert.Equal(minutes, new WordCount(characters, words).Minutes);
}
