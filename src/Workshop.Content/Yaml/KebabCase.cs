using System.Text;

namespace Workshop.Content.Yaml;

/// <summary>Names of enum values as files write them: AutomaticWithOverride is automatic-with-override.</summary>
internal static class KebabCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
