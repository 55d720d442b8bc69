using System.Globalization;

namespace Workshop.Web.Resources;

/// <summary>How big a file is, as people are told before they take it.</summary>
public static class ResourceSizes
{
    private const decimal Kilobyte = 1024, Megabyte = Kilobyte * Kilobyte;

    /// <summary>Whole kilobytes, at least 1; from a megabyte on, megabytes with one decimal.</summary>
    public static string Of(ResourceFile file) => file.Bytes.Length < Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(file.Bytes.Length / Kilobyte, MidpointRounding.AwayFromZero))} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{file.Bytes.Length / Megabyte:0.0} MB");
}
