using System.Text;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>How names of the code are spelled in task.yaml.</summary>
internal static class Spelling
{
    /// <summary><c>LeastText</c> is written <c>leastText</c>.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>AtLeast</c> is written <c>at-least</c>.</summary>
    public static string KebabCase(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }
        return kebab.ToString();
    }

    /// <summary>Whether an id is made of lower-case letters, digits and single hyphens between them.</summary>
    public static bool IsKebabCase(string id) =>
        id.Length > 0 && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => c is '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
