namespace Workshop.Moderation.Agreement;

/// <summary>Stable codes that say how an interval was made.</summary>
public static class IntervalMethod
{
    /// <summary>Estimate plus and minus a Student quantile of its standard errors, n - 1 degrees of freedom.</summary>
    public const string Student = "student";

    /// <summary>Estimate plus and minus a normal quantile of its standard errors.</summary>
    public const string Normal = "normal";

    /// <summary>Score interval of a proportion (Wilson 1927), with the effective number of works.</summary>
    public const string Wilson = "wilson";

    /// <summary>
    /// Agreement was perfect, so the standard error says 0. The lower end is the coefficient that the lower Wilson end of the observed
    /// agreement would give, chance held as it is.
    /// </summary>
    public const string WilsonAtOne = "wilson-at-one";

    /// <summary>Exact under the normal model, from quantiles of F (Shrout and Fleiss 1979, pages 424-425).</summary>
    public const string Fisher = "fisher";

    /// <summary>F with fractional degrees of freedom after Satterthwaite (Shrout and Fleiss 1979, page 424; McGraw and Wong 1996, table 7).</summary>
    public const string FisherApproximate = "fisher-approximate";

    /// <summary>Percentiles of resampled works, from a recorded seed.</summary>
    public const string Bootstrap = "bootstrap-percentile";
}
