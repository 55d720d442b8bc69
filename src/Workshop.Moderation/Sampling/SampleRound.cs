using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workshop.Moderation.Sampling;

/// <summary>
/// A sample with everything needed to explain it and to draw it again: plan, seed, frame hashes, exclusions, order, strata, and the chance that
/// each submission had. Made by <see cref="SampleDraw"/>.
/// </summary>
/// <param name="Plan">The plan it was drawn by.</param>
/// <param name="Seed">The seed it was drawn with.</param>
/// <param name="Steps">What was done, in order.</param>
/// <param name="Entries">All submissions that could be drawn, by id.</param>
/// <param name="Strata">The strata of the random part, by number.</param>
/// <param name="Exclusions">Those left out, as of the latest frame.</param>
/// <param name="Notes">Codes of <see cref="SampleNote"/>.</param>
public sealed record SampleRound(
    SamplingPlan Plan,
    long Seed,
    IReadOnlyList<SampleStep> Steps,
    IReadOnlyList<SampleEntry> Entries,
    IReadOnlyList<SamplingStratum> Strata,
    IReadOnlyList<FrameExclusion> Exclusions,
    IReadOnlyList<string> Notes)
{
    /// <summary>The sample in reading order.</summary>
    public IReadOnlyList<SampleEntry> Drawn => [.. Entries.Where(entry => entry.IsDrawn).OrderBy(entry => entry.Place)];

    /// <summary>How many are read in any case.</summary>
    public int CertainCount => Entries.Count(entry => entry.IsCertain);

    /// <summary>How many were drawn at random.</summary>
    public int RandomCount => Strata.Sum(stratum => stratum.Drawn);

    /// <summary>How many the random part stands for.</summary>
    public int RandomPopulation => Strata.Sum(stratum => stratum.Size);

    /// <summary>SHA-256, 64 lower-case hex digits, of the drawn ids in reading order, a line each: equal hashes, equal samples.</summary>
    public string SelectionHash
    {
        get
        {
            var lines = Drawn.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Place}\u001f{entry.SubmissionId}"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }

    /// <summary>
    /// The chance, from 0 to 1, that the random part catches at least one bad submission if so many of those it stands for are bad, wherever they
    /// are; see <see cref="CatchChance"/>.
    /// </summary>
    /// <param name="bad">From 0 to <see cref="RandomPopulation"/>.</param>
    public double ChanceOfCatching(int bad) => CatchChance.AtLeastOne(RandomPopulation, bad, RandomCount);
}
