using System.Globalization;

namespace Workshop.Web.Frame;

/// <summary>Sizes of files in words.</summary>
public static class FileSizes
{
    private const long Kilo = 1024;

    /// <summary>143 KB, 2.4 MB; never 0 KB.</summary>
    public static string Say(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + Kilo - 1) / Kilo)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{(decimal)bytes / (Kilo * Kilo):0.#} MB");
}
