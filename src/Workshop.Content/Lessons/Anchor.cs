using System.Text;

namespace Workshop.Content.Lessons;

/// <summary>A heading's words as an address: letters and digits of any script, all else one hyphen.</summary>
internal static class Anchor
{
    public static string From(string text)
    {
        var anchor = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) anchor.Append(Folded(rune));
            else if (anchor.Length > 0 && anchor[^1] != '-') anchor.Append('-');
        var trimmed = anchor.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    // Full-width letters count as the letters they are; a ligature may hide a space.
    private static string Folded(Rune rune) => string.Concat(
        Rune.ToLowerInvariant(rune).ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit));
}
