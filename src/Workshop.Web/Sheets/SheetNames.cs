using System.Collections.Immutable;
using System.Globalization;

namespace Workshop.Web.Sheets;

/// <summary>Names spreadsheets take for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, each name once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string NotAllowed = @":\/?*[]";

    /// <summary>A name for each sheet, near to the one wished for.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> wished)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wished.Select(name => Free(Allowed(name), taken))];
    }

    private static string Allowed(string name)
    {
        var kept = new string([.. name.Where(c => !char.IsControl(c) && !NotAllowed.Contains(c, StringComparison.Ordinal))]).Trim().Trim('\'');
        return kept.Length == 0 ? "-" : kept;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}");
            var tried = name[..Math.Min(name.Length, Longest - ending.Length)] + ending;
            if (taken.Add(tried))
                return tried;
        }
    }
}
