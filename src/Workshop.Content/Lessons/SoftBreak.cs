using System.Text;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons;

/// <summary>
/// A line end in the source that is no line end on the page. Between English words it stands for a space; between Chinese
/// characters it stands for nothing, and a browser's space there would be a hole in the sentence.
/// </summary>
internal static class SoftBreak
{
    public static bool IsSilent(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard) return false;
        var before = TextOf(lineBreak.PreviousSibling);
        var after = TextOf(lineBreak.NextSibling);
        return Rune.DecodeLastFromUtf16(before, out var last, out _) == System.Buffers.OperationStatus.Done
            && Rune.DecodeFromUtf16(after, out var first, out _) == System.Buffers.OperationStatus.Done
            && Script.IsUnspaced(last) && Script.IsUnspaced(first);
    }

    private static string TextOf(Inline? piece) => piece switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        ContainerInline container => PlainText.OfInlines(container),
        _ => "",
    };
}
