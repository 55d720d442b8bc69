using System.Text.Json;
using Workshop.Content.Files;
using Workshop.Scoring;
using Workshop.Scoring.Answers;

namespace Workshop.Content.Samples;

/// <summary>Finds the files of one sample: paths relative to its JSON file that stay within the course folder.</summary>
internal sealed class SampleLookup(ContentTree tree, string sample, ISampleFiles files) : IFileLookup
{
    public LookedUpFile Find(JsonElement reference)
    {
        if (reference.ValueKind != JsonValueKind.String) return Missing(reference.GetRawText(), "应写成路径", "is not a path");
        var written = reference.GetString()!;
        if (Resolve(written) is not { } path) return Missing(written, "在课程文件夹之外", "lies outside the course folder");
        if (!tree.Has(path)) return Missing(written, "不存在", "does not exist");
        return files.Find(tree.AbsolutePath(path)) is { } facts
            ? LookedUpFile.Found(facts)
            : Missing(written, "不是可用的图片", "is not a picture the site would take");
    }

    // By names alone, so that nothing outside of the tree is ever touched.
    private string? Resolve(string written)
    {
        var parts = sample.Split('/')[..^1].ToList();
        foreach (var name in written.Split('/'))
            if (name == ".." && parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else if (name is "" or "..") return null;
            else if (name != ".") parts.Add(name);
        return string.Join('/', parts);
    }

    private static LookedUpFile Missing(string written, string zh, string en) =>
        LookedUpFile.Missing(MessageArgument.Words(new LocalText($"{written} {zh}", $"{written} {en}")));
}
