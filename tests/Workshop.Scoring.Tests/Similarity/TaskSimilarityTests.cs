using Workshop.Scoring.Similarity;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class TaskSimilarityTests
{
    private static readonly Guid Class = Guid.NewGuid();

    private static readonly Fingerprint Brief = Fingerprint.Of(Writing.Brief);

    [Fact]
    public void A_retouched_copy_is_flagged_on_both_sides_and_independent_work_is_not()
    {
        var (own, copy, another) = (Work(Writing.Own), Work(Writing.Retouched), Work(Writing.Another));

        var found = TaskSimilarity.Of([own, copy, another], Brief);

        Assert.Equal([copy.Id], found.Flags[own.Id].Like.Select(l => l.Other));
        Assert.Equal([own.Id], found.Flags[copy.Id].Like.Select(l => l.Other));
        Assert.InRange(found.Flags[own.Id].Highest, 0.5m, 0.95m);
        Assert.Equal(found.ShareOf(own, copy), found.Flags[own.Id].Highest);
        Assert.False(found.Flags.ContainsKey(another.Id));
    }

    [Fact]
    public void A_copy_of_the_brief_is_close_to_the_brief_and_not_to_another_copy_of_it()
    {
        var (one, other) = (Work(Writing.Brief + Tail(0)), Work(Writing.Brief + Tail(1)));

        var found = TaskSimilarity.Of([one, other], Brief);

        Assert.InRange(found.Flags[one.Id].Brief!.Value, SimilarityRules.FlagFrom, 1m);
        Assert.Empty(found.Flags[one.Id].Like);
        Assert.Null(found.Flags.GetValueOrDefault(Work(Writing.Own).Id)?.Brief);
    }

    [Fact]
    public void Works_of_one_author_are_not_compared()
    {
        var own = Work(Writing.Own);

        var found = TaskSimilarity.Of([own, own with { Id = Guid.NewGuid(), Class = Guid.NewGuid() }], Brief);

        Assert.Empty(found.Flags);
    }

    [Fact]
    public void A_text_too_short_to_judge_raises_no_flag()
    {
        var phrase = Writing.Own[..50];

        var found = TaskSimilarity.Of([Work(phrase), Work(phrase)], Brief);

        Assert.InRange(Fingerprint.Of(phrase).Hashes.Length, 1, SimilarityRules.LeastHashes - 1);
        Assert.Empty(found.Flags);
    }

    [Theory]
    [InlineData(12, 4, true)]
    [InlineData(12, 5, false)]
    [InlineData(9, 3, true)]
    [InlineData(9, 4, false)]
    [InlineData(4, 3, true)]
    public void What_more_than_a_third_of_a_class_shares_is_a_common_phrase(int works, int sharing, bool flagged)
    {
        var all = Enumerable.Range(0, works).Select(i => Work(i < sharing ? Writing.Own + Tail(i) : Tail(i))).ToList();

        var found = TaskSimilarity.Of(all, Brief);

        Assert.Equal(flagged, found.Flags.ContainsKey(all[0].Id));
    }

    [Fact]
    public void What_is_common_in_one_class_is_not_in_another()
    {
        var other = Guid.NewGuid();
        var all = Enumerable.Range(0, 5).Select(i => Work(Writing.Own + Tail(i))).ToList();
        List<ComparedWork> two = [.. Enumerable.Range(5, 2).Select(i => Work(Writing.Own + Tail(i)) with { Class = other })];

        var found = TaskSimilarity.Of([.. all, .. two], Brief);

        Assert.False(found.Flags.ContainsKey(all[0].Id));
        Assert.Equal([two[1].Id], found.Flags[two[0].Id].Like.Select(l => l.Other));
    }

    [Fact]
    public void No_more_than_the_closest_few_are_named()
    {
        var all = Enumerable.Range(0, 40).Select(i => Work(i < 12 ? Writing.Own + Tail(i)[..(i * 8)] : Tail(i))).ToList();

        var like = TaskSimilarity.Of(all, Brief).Flags[all[0].Id].Like;

        Assert.Equal(SimilarityRules.MostLike, like.Length);
        Assert.Equal(like.OrderByDescending(l => l.Share), like);
    }

    [Fact]
    public void Three_hundred_works_are_compared_within_a_second()
    {
        var all = Enumerable.Range(0, 300).Select(i => Work((i % 10 == 0 ? Writing.Own : "") + string.Concat(Enumerable.Range(0, 12).Select(k => Tail(i * 12 + k))))).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var found = TaskSimilarity.Of(all, Brief);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"It took {clock.ElapsedMilliseconds} ms.");
        Assert.Empty(found.Flags);
    }

    private static ComparedWork Work(string text) => new(Guid.NewGuid(), Guid.NewGuid(), Class, Fingerprint.Of(text));

    /// <summary>Some hundred and twenty characters that stand in no other tail.</summary>
    private static string Tail(int number)
    {
        var draw = new Random(number);
        return new([.. Enumerable.Range(0, 120).Select(_ => (char)draw.Next('\u4E00', '\u9FA5'))]);
    }
}
