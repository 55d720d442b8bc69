using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons;

/// <summary>The words of a page without its markup, a line for each block: what a search looks through and a reader reads.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument syntax)
    {
        var lines = syntax.Descendants<Block>().Select(TextOf).Where(t => t.Length > 0);
        return string.Join('\n', lines);
    }

    public static string OfInlines(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            foreach (var piece in inlines.Descendants<Inline>()) text.Append(TextOf(piece));
        return text.ToString().Trim();
    }

    private static string TextOf(Block block) => block switch
    {
        HtmlBlock or LinkReferenceDefinition => "",
        CodeBlock code => code.Lines.ToString().Trim(),
        LeafBlock leaf => OfInlines(leaf.Inline),
        CustomContainer callout => callout.Arguments?.Trim() ?? "",
        _ => "",
    };

    private static string TextOf(Inline piece) => piece switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkInline { IsImage: true, Title: { Length: > 0 } caption } => caption + " ",
        LineBreakInline lineBreak => SoftBreak.IsSilent(lineBreak) ? "" : " ",
        _ => "",
    };
}
