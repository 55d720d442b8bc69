using System.Text;

namespace Workshop.Content.Faults;

/// <summary>Values from files, made fit to be shown in one line of a message.</summary>
internal static class Quoted
{
    private const int Longest = 300;

    public static string Short(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest) return shown.Append('…').ToString();
            shown.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }
        return shown.ToString();
    }
}
