using System.Text;
using Workshop.Content.Faults;

namespace Workshop.Content.Files;

/// <summary>Bytes to text: strict UTF-8, a byte order mark dropped, every line end a single \n.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(string path, byte[] bytes, ProblemBag problems)
    {
        var body = bytes.AsSpan();
        if (body.StartsWith(Encoding.UTF8.Preamble)) body = body[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(body)
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (DecoderFallbackException fault)
        {
            problems.Add(FileFaults.NotUtf8.At(path, 1 + body[..Math.Max(0, fault.Index)].Count((byte)'\n')));
            return null;
        }
    }
}
