namespace Workshop.Scoring;

/// <summary>A text in both languages of the house. Neither is ever empty.</summary>
/// <param name="Zh">Simplified Chinese, the language content is written in.</param>
/// <param name="En">British English.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>The text for a language tag: English for <c>en</c> and its variants, Chinese for all others.</summary>
    public string In(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Zh;
}
