using System.Globalization;

namespace Workshop.Web.Tests.Texts;

/// <summary>What a page says, by the key of the text: tests name keys, so that a text can be written better.</summary>
internal static class Words
{
    public static string Chinese(string area, string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, ResourceFile.Chinese(area).Texts[key], values);

    public static string English(string area, string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, ResourceFile.English(area).Texts[key], values);
}
