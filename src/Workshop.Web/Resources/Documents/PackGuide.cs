using System.Collections.Immutable;
using System.Text;
using Workshop.Content;

namespace Workshop.Web.Resources.Documents;

/// <summary>The page on top of a pack: what is in it and how to use it.</summary>
internal static class PackGuide
{
    public static string Write(Course course, ImmutableArray<ResourceFile> files, PackWording words)
    {
        var page = new StringBuilder($"# {words["PackTitle", course.Title.In(words.Language)]}\n\n{words["PackGuideText"]}\n");
        foreach (var section in files.GroupBy(f => f.Section))
        {
            page.Append(null, $"\n## {words[$"Section{section.Key}"]}\n\n{words[$"Section{section.Key}Text"]}\n\n");
            foreach (var file in section)
                page.Append(null, $"- {file.Path}\n");
        }
        return page.ToString();
    }
}
