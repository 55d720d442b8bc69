using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Workshop.Scoring.Json;

/// <summary>Makes the texts within JSON such that the framework's own reading does not throw on them.</summary>
internal static class JsonRepair
{
    /// <summary>The element with U+FFFD for every lone surrogate and every byte that is no UTF-8; itself where there are none.</summary>
    public static JsonElement WellFormed(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!raw.Contains((byte)'\\') && Utf8.IsValid(raw)) return element;
        return JsonElement.Parse(Repair(Encoding.UTF8.GetString(raw)));
    }

    private static string Repair(string json)
    {
        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var length = json[i] != '\\' ? 1 : json[i + 1] != 'u' ? 2 : IsPair(json, i) ? 12 : 6;
            if (length == 6 && char.IsSurrogate(CodeUnit(json, i))) repaired.Append('\ufffd');
            else repaired.Append(json, i, length);
            i += length;
        }
        return repaired.ToString();
    }

    private static bool IsPair(string json, int escape) =>
        char.IsHighSurrogate(CodeUnit(json, escape))
        && json.AsSpan(escape + 6).StartsWith("\\u", StringComparison.Ordinal)
        && char.IsLowSurrogate(CodeUnit(json, escape + 6));

    private static char CodeUnit(string json, int escape) =>
        (char)int.Parse(json.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
