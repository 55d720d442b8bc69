using Workshop.Scoring.Similarity;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class FingerprintTests
{
    [Fact]
    public void What_is_kept_comes_back()
    {
        var own = Fingerprint.Of(Writing.Own);

        Assert.Equal(own.Hashes, Fingerprint.FromBytes(own.ToBytes()).Hashes);
        Assert.Equal(8 * own.Hashes.Length, own.ToBytes().Length);
        Assert.Empty(Fingerprint.FromBytes([]).Hashes);
    }

    [Fact]
    public void Bytes_that_are_no_fingerprint_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Fingerprint.FromBytes([1, 2, 3]));
    }

    /// <summary>Fingerprints are kept: whoever changes how they are made must raise <see cref="Fingerprint.Method"/> and this.</summary>
    [Fact]
    public void The_same_text_has_the_fingerprint_it_had_when_it_was_kept()
    {
        var own = Fingerprint.Of(Writing.Own);

        Assert.Equal((1, KeptCount, KeptFirst), (Fingerprint.Method, own.Hashes.Length, own.Hashes[0]));
    }

    [Fact]
    public void Hashes_in_any_order_and_twice_make_one_fingerprint()
    {
        var own = Fingerprint.Of(Writing.Own);

        Assert.Equal(own.Hashes, Fingerprint.OfHashes(own.Hashes.Reverse().Concat(own.Hashes)).Hashes);
    }

    [Fact]
    public void What_is_in_both_and_what_is_not_are_the_whole()
    {
        var (own, copy) = (Fingerprint.Of(Writing.Own), Fingerprint.Of(Writing.Retouched));

        Assert.NotEmpty(own.Common(copy).Hashes);
        Assert.Equal(own.Hashes, own.Common(copy).Hashes.Concat(own.Without(copy).Hashes).Order());
    }

    private const int KeptCount = 62;

    private const ulong KeptFirst = 66095352031025162;
}
