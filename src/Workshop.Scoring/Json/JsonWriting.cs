using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Workshop.Scoring.Json;

/// <summary>
/// Writes JSON whose bytes depend on the values alone, not on the version of an encoder's tables. Texts: as in RFC 8785,
/// 3.2.2.2, only <c>"</c>, <c>\</c> and control characters are escaped and all else is UTF-8; a lone surrogate, which UTF-8
/// cannot hold, is written as its escape in lower-case hex (<c>\ud83d</c>), which JSON allows. Decimals: digits and a point,
/// no exponent, no trailing zeros.
/// </summary>
internal static class JsonWriting
{
    private const int LongestEscape = 6;

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true })) write(json);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.Text(text);
    }

    public static void Text(this Utf8JsonWriter json, string? text)
    {
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length * LongestEscape + 2);
        json.WriteRawValue(buffer.AsSpan(0, Quote(text, buffer)), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public static void Decimal(this Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is { } number) json.WriteRawValue(Spell(number), skipInputValidation: true);
        else json.WriteNullValue();
    }

    public static void Whole(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>Digits and a point, no exponent, no trailing zeros.</summary>
    public static string Spell(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static int Quote(string text, Span<byte> target)
    {
        var length = 0;
        target[length++] = (byte)'"';
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) length += Escape(text[i++], target[length..]);
            else
            {
                length += rune.Value < 0x80 ? Ascii((char)rune.Value, target[length..]) : rune.EncodeToUtf8(target[length..]);
                i += rune.Utf16SequenceLength;
            }
        }
        target[length++] = (byte)'"';
        return length;
    }

    private static int Ascii(char letter, Span<byte> target)
    {
        var shorthand = letter switch
        {
            '"' or '\\' => letter,
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => '\0',
        };
        if (shorthand == '\0' && letter < ' ') return Escape(letter, target);
        target[0] = (byte)(shorthand == '\0' ? letter : '\\');
        if (shorthand == '\0') return 1;
        target[1] = (byte)shorthand;
        return 2;
    }

    private static int Escape(char unit, Span<byte> target)
    {
        "\\u"u8.CopyTo(target);
        ((int)unit).TryFormat(target[2..], out _, "x4", CultureInfo.InvariantCulture);
        return LongestEscape;
    }
}
