using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons;

/// <summary>The words of a page without its markup, a line for each block: what a search looks through and a reader reads.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument syntax)
    {
        var lines = syntax.Descendants<LeafBlock>().Select(TextOf).Where(t => t.Length > 0);
        return string.Join('\n', lines);
    }

    public static string OfInlines(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            foreach (var piece in inlines.Descendants<Inline>()) text.Append(TextOf(piece));
        return text.ToString().Trim();
    }

    private static string TextOf(LeafBlock block) => block switch
    {
        HtmlBlock or LinkReferenceDefinition => "",
        CodeBlock code => code.Lines.ToString().Trim(),
        _ => OfInlines(block.Inline),
    };

    private static string TextOf(Inline piece) => piece switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline lineBreak => SoftBreak.IsSilent(lineBreak) ? "" : " ",
        _ => "",
    };
}
