using CsCheck;
using Workshop.Moderation.Sampling;

namespace Workshop.Moderation.Tests.Sampling;

/// <summary>Frames written short, and frames of every shape.</summary>
internal static class Frames
{
    private static readonly Gen<CertaintyRules> AnyCertainty =
        from fails in Gen.Bool
        from high in Gen.Int[70, 130]
        from margin in Gen.Int[-5, 3]
        from gap in Gen.Int[10, 150]
        from flagged in Gen.Bool
        from appealed in Gen.Bool
        from first in Gen.Int[0, 3]
        select new CertaintyRules
        {
            Fails = fails, AtOrAbove = high > 100 ? null : high, BoundaryMargin = margin < 0 ? null : margin, AutomaticGap = gap > 100 ? null : gap,
            Flagged = flagged, Appealed = appealed, FirstOfNewMarker = first,
        };

    public static FrameRow Row(
        string id, string marker = "TA1", decimal? score = 75, decimal? automatic = null, FrameFlags flags = FrameFlags.None, long order = 1) =>
        new(id, marker, null, score, 100, automatic, flags, order);

    /// <summary>So many submissions shared by so many markers in turn, scores spread from 30 to 99.</summary>
    public static SamplingFrame Of(int submissions, int markers = 2) => SamplingFrame.Of(Rows(submissions, markers));

    public static IEnumerable<FrameRow> Rows(int submissions, int markers = 2) => Enumerable.Range(0, submissions)
        .Select(i => Row($"S-{i:000}", $"TA{i % markers + 1}", 30 + (i * 37 % 70), order: i));

    public static readonly Gen<FrameRow[]> AnyRows =
        from markers in Gen.Int[1, 5]
        from rows in (
            from marker in Gen.Int[1, markers]
            from score in Gen.Int[0, 100]
            from unmarked in Gen.Int[0, 9]
            from automatic in Gen.Int[0, 100]
            from flags in Gen.Int[0, 7]
            from order in Gen.Int[0, 20]
            select (marker, score, unmarked, automatic, flags, order)).Array[0, 80]
        select rows.Select((row, i) => Row(
            $"S{i}", $"TA{row.marker}", row.unmarked == 0 ? null : row.score, row.automatic % 3 == 0 ? null : row.automatic, (FrameFlags)row.flags, row.order)).ToArray();

    public static readonly Gen<SamplingPlan> AnyPlan =
        from rule in Gen.Enum<SizeRule>()
        from share in Gen.Int[1, 100]
        from minimum in Gen.Int[0, 15]
        from extra in Gen.Int[0, 20]
        from limited in Gen.Bool
        from perBand in Gen.Int[0, 3]
        from perMarker in Gen.Int[0, 3]
        from counts in Gen.Bool
        from certainty in AnyCertainty
        select new SamplingPlan
        {
            Rule = rule, Share = share / 100m, Minimum = minimum, Maximum = limited ? minimum + extra + 1 : null, MinimumPerBand = perBand,
            MinimumPerMarker = perMarker, CertaintyCounts = counts, Certainty = certainty,
        };
}
