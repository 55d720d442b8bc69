using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Workshop.Scoring.Json;

/// <summary>
/// Reads JSON texts with whatever is in them: a lone surrogate written as an escape comes back as itself, where the
/// framework's own reading throws; bytes that are no UTF-8 become U+FFFD.
/// </summary>
internal static class JsonReading
{
    /// <summary>The text of a string, or null where the element is none.</summary>
    public static string? Text(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? Unescape(JsonMarshal.GetRawUtf8Value(element)[1..^1]) : null;

    /// <summary>The name of a property.</summary>
    public static string Name(this JsonProperty property) => Unescape(JsonMarshal.GetRawUtf8PropertyName(property));

    /// <summary>The value of an object's property; null where there is none, or it is null, or the element is no object.</summary>
    public static JsonElement? Find(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        JsonElement? found = null;
        foreach (var property in element.EnumerateObject())
            if (property.Name() == name) found = property.Value;
        return found is { ValueKind: not JsonValueKind.Null } ? found : null;
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0) return Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(raw.Length);
        for (; escape >= 0; escape = raw.IndexOf((byte)'\\'))
        {
            text.Append(Encoding.UTF8.GetString(raw[..escape]));
            var isCode = raw[escape + 1] == 'u';
            text.Append(isCode ? CodeUnit(raw.Slice(escape + 2, 4)) : Shorthand(raw[escape + 1]));
            raw = raw[(escape + (isCode ? 6 : 2))..];
        }
        return text.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    private static char CodeUnit(ReadOnlySpan<byte> hex) => (char)int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Shorthand(byte letter) => (char)letter switch
    {
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'f' => '\f',
        'r' => '\r',
        var itself => itself,
    };
}
