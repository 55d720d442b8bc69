using System.Globalization;
using System.Resources;

namespace Workshop.Web.Resources;

/// <summary>What the files of a pack say, in one language whatever the language of the request: a pack is kept for many readers.</summary>
/// <param name="language">A language tag of <see cref="Frame.Language.Languages"/>.</param>
public sealed class PackWording(string language)
{
    private static readonly ResourceManager Texts = new("Workshop.Web.Texts.ResourceWords", typeof(PackWording).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>Language tag of the words.</summary>
    public string Language => language;

    /// <summary>A text by its key, with values in their places.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public string this[string key, params object[] values] => string.Format(
        _culture, Texts.GetString(key, _culture) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)), values);
}
