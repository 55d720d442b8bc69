using System.Text.RegularExpressions;

namespace Workshop.Content.Yaml;

/// <summary>How an id is written, with an example to show where one is written otherwise.</summary>
internal sealed partial record IdShape(Regex Pattern, string Example)
{
    public const int Longest = 64;

    /// <summary>Courses, modules, tasks, criteria, checks, terms, options.</summary>
    public static IdShape Kebab { get; } = new(KebabPattern(), "product-listing");

    /// <summary>Fields and columns.</summary>
    public static IdShape Camel { get; } = new(CamelPattern(), "mainImages");

    public bool Fits(string id) => id.Length <= Longest && Pattern.IsMatch(id);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KebabPattern();

    [GeneratedRegex(@"\A[a-z][a-zA-Z0-9]*\z")]
    private static partial Regex CamelPattern();
}
