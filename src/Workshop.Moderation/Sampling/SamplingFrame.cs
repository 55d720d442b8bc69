using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workshop.Moderation.Sampling;

/// <summary>
/// The submissions a sample is drawn from, with those that must not be. The order in which they are listed means nothing. Immutable; check
/// <see cref="Problems"/> before drawing.
/// </summary>
public sealed class SamplingFrame
{
    private const decimal MostPossible = 1_000_000m;

    private SamplingFrame(FrameRow[] rows, FrameExclusion[] exclusions)
    {
        Rows = rows;
        Problems = [.. rows.SelectMany(Faults), .. Twice(rows), .. Unknown(rows, exclusions)];
        var named = exclusions.Select(exclusion => exclusion.SubmissionId).ToHashSet(StringComparer.Ordinal);
        Exclusions =
        [
            .. exclusions,
            .. rows.Where(row => row.Score is null && !named.Contains(row.SubmissionId))
                .Select(row => new FrameExclusion(row.SubmissionId, FrameExclusion.Unmarked)),
        ];
        var left = Exclusions.Select(exclusion => exclusion.SubmissionId).ToHashSet(StringComparer.Ordinal);
        Eligible = [.. rows.Where(row => !left.Contains(row.SubmissionId))];
    }

    /// <summary>All submissions, by id.</summary>
    public IReadOnlyList<FrameRow> Rows { get; }

    /// <summary>Those left out with their reasons, unmarked ones included.</summary>
    public IReadOnlyList<FrameExclusion> Exclusions { get; }

    /// <summary>Those that may be drawn, by id; each has a score.</summary>
    public IReadOnlyList<FrameRow> Eligible { get; }

    /// <summary>What is wrong with the frame; drawing needs this to be empty.</summary>
    public IReadOnlyList<SamplingProblem> Problems { get; }

    /// <summary>
    /// SHA-256 in 64 lower-case hex digits of all rows and exclusions by id, fields apart by U+001F, lines by U+000A, numbers without trailing
    /// zeros: the same frame, the same hash, however it was listed.
    /// </summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines()))));

    /// <summary>A frame of these rows without those excluded.</summary>
    public static SamplingFrame Of(IEnumerable<FrameRow> rows, IEnumerable<FrameExclusion>? exclusions = null) => new(
        [.. rows.OrderBy(row => row.SubmissionId, StringComparer.Ordinal)],
        [.. (exclusions ?? []).Distinct().OrderBy(exclusion => exclusion.SubmissionId, StringComparer.Ordinal).ThenBy(exclusion => exclusion.Reason, StringComparer.Ordinal)]);

    private IEnumerable<string> Lines()
    {
        foreach (var row in Rows)
        {
            yield return string.Join(
                '\u001f', "row", row.SubmissionId, row.MarkerId, row.Group, Plain(row.Score), Plain(row.Possible), Plain(row.AutomaticScore),
                ((int)row.Flags).ToString(CultureInfo.InvariantCulture), row.Order.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var exclusion in Exclusions.OrderBy(exclusion => exclusion.SubmissionId, StringComparer.Ordinal).ThenBy(exclusion => exclusion.Reason, StringComparer.Ordinal))
            yield return string.Join('\u001f', "out", exclusion.SubmissionId, exclusion.Reason);
    }

    private static string Plain(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<SamplingProblem> Faults(FrameRow row)
    {
        if (string.IsNullOrWhiteSpace(row.SubmissionId))
            yield return new SamplingProblem(SamplingProblem.IdMissing, "");
        if (string.IsNullOrWhiteSpace(row.MarkerId))
            yield return new SamplingProblem(SamplingProblem.MarkerMissing, row.SubmissionId);
        if (row.Possible is <= 0 or > MostPossible)
            yield return new SamplingProblem(SamplingProblem.PossibleOutOfRange, row.SubmissionId);
        if (row.Score < 0 || row.Score > row.Possible || row.AutomaticScore < 0 || row.AutomaticScore > row.Possible)
            yield return new SamplingProblem(SamplingProblem.ScoreOutOfRange, row.SubmissionId);
    }

    private static IEnumerable<SamplingProblem> Twice(FrameRow[] rows) => rows
        .CountBy(row => row.SubmissionId, StringComparer.Ordinal)
        .Where(entry => entry.Value > 1)
        .Select(entry => new SamplingProblem(SamplingProblem.IdTwice, entry.Key));

    private static IEnumerable<SamplingProblem> Unknown(FrameRow[] rows, FrameExclusion[] exclusions)
    {
        var known = rows.Select(row => row.SubmissionId).ToHashSet(StringComparer.Ordinal);
        return exclusions
            .Where(exclusion => !known.Contains(exclusion.SubmissionId))
            .Select(exclusion => new SamplingProblem(SamplingProblem.ExclusionUnknown, exclusion.SubmissionId));
    }
}
