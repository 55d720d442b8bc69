namespace Workshop.Media.Measuring;

/// <summary>Shares as they are stored: decimals in [0, 1] with four places.</summary>
internal static class Share
{
    /// <summary>Part of whole; 0 where there is nothing to share.</summary>
    public static decimal Of(long part, long whole) =>
        whole == 0 ? 0m : decimal.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);
}
