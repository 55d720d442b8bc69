using System.Globalization;
using System.Resources;

namespace Workshop.Web.Frame.Language;

/// <summary>Texts in one language whatever the language of the request: what a file says stays as it was made.</summary>
/// <param name="texts">The texts, kept by those who use them.</param>
/// <param name="language">A language tag of <see cref="Languages"/>.</param>
public abstract class FixedWording(ResourceManager texts, string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>Language tag of the words.</summary>
    public string Language => language;

    /// <summary>A text by its key, with values in their places.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public string this[string key, params object[] values] => string.Format(
        _culture, texts.GetString(key, _culture) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)), values);
}
