namespace Workshop.Moderation.Agreement;

/// <summary>A confidence interval, both ends included.</summary>
/// <param name="Lower">Lower end, finite.</param>
/// <param name="Upper">Upper end, finite, never below <paramref name="Lower"/>.</param>
/// <param name="Confidence">Stated coverage as a share, such as 0.95.</param>
/// <param name="Method">One of the codes of <see cref="IntervalMethod"/>.</param>
public sealed record Interval(double Lower, double Upper, double Confidence, string Method)
{
    internal static Interval? Between(double lower, double upper, double confidence, string method) =>
        double.IsFinite(lower) && double.IsFinite(upper) ? new Interval(Math.Min(lower, upper), Math.Max(lower, upper), confidence, method) : null;
}
