using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets;

/// <summary>Names as people write them.</summary>
internal static class Written
{
    /// <summary>Whether the text is the id or one of the words of the option, blanks around it and case apart.</summary>
    public static bool Means(string text, Option option)
    {
        var name = text.AsSpan().Trim();
        return Same(name, option.Id) || Same(name, option.Label.Zh) || Same(name, option.Label.En);
    }

    private static bool Same(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
