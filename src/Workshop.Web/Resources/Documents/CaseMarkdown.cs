using Workshop.Content;

namespace Workshop.Web.Resources.Documents;

/// <summary>A case as a page of its own.</summary>
internal static class CaseMarkdown
{
    public static string Write(CaseStudy story, PackWording words) =>
        $"""
        # {story.Title.In(words.Language)}

        *{words["CaseTrade"]}{words[$"Trade{story.Trade}"]}*

        {story.Summary.In(words.Language)}

        {story.Markdown.In(words.Language)}
        """.ReplaceLineEndings("\n");
}
