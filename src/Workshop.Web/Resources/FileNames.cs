using System.Text;

namespace Workshop.Web.Resources;

/// <summary>Names of files that every system takes and that lead nowhere else: no slash, no dot or blank at an end.</summary>
public static class FileNames
{
    /// <summary>Most characters before the ending; a Chinese one takes three bytes of the 255 a name may have.</summary>
    private const int Longest = 60;

    private const string NotAllowed = "/\\:*?\"<>|";

    /// <summary>A name near to a title.</summary>
    /// <param name="title">Anything.</param>
    /// <param name="ending">With its dot, such as <c>.xlsx</c>.</param>
    public static string Of(string title, string ending)
    {
        var name = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
            name.Append(Rune.IsControl(rune) || (rune.IsAscii && NotAllowed.Contains((char)rune.Value, StringComparison.Ordinal)) ? " " : rune.ToString());
        var words = string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var kept = Cut(words.Trim('.', ' ')).Trim('.', ' ');
        return (kept.Length == 0 ? "-" : kept) + ending;
    }

    private static string Cut(string name) =>
        name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];
}
