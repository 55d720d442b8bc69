namespace Workshop.Moderation.Agreement;

/// <summary>Stable codes that say why a figure does not exist. A page puts each in words; a figure is never NaN.</summary>
public static class UndefinedReason
{
    /// <summary>No work carries two marks that could be compared.</summary>
    public const string NoPairs = "agreement.no-pairs";

    /// <summary>One work only: the figure needs at least two.</summary>
    public const string OneWork = "agreement.one-work";

    /// <summary>One marker only: the figure needs at least two.</summary>
    public const string OneMarker = "agreement.one-marker";

    /// <summary>Every mark is the same, so that chance alone explains everything.</summary>
    public const string NoVariation = "agreement.no-variation";

    /// <summary>The formula's denominator is zero or negative on these marks.</summary>
    public const string NoDenominator = "agreement.no-denominator";

    /// <summary>The marks are labels, and the figure needs numbers.</summary>
    public const string NotNumbers = "agreement.not-numbers";

    /// <summary>A ratio scale was asked for and a mark is below zero.</summary>
    public const string NegativeRatio = "agreement.negative-on-ratio-scale";

    /// <summary>A mark is not among the declared categories.</summary>
    public const string UnknownCategory = "agreement.unknown-category";

    /// <summary>No weight matrix was given.</summary>
    public const string NoWeights = "agreement.no-weights-given";

    /// <summary>Interval only: too few of the resamples have a value.</summary>
    public const string FewResamples = "agreement.few-resamples-defined";

    /// <summary>Interval only: so many different marks that resampling would take minutes.</summary>
    public const string TooManyValues = "agreement.too-many-values";

    /// <summary>The result lies beyond what the machine's numbers can hold.</summary>
    public const string BeyondRange = "agreement.beyond-range";

    /// <summary>All codes, for completeness checks of the wording.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NoPairs, OneWork, OneMarker, NoVariation, NoDenominator, NotNumbers, NegativeRatio, UnknownCategory, NoWeights,
        FewResamples, TooManyValues, BeyondRange,
    ];
}
