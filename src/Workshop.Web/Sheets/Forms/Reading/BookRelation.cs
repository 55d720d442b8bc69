using System.Xml;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>What a part of a workbook says it belongs together with.</summary>
/// <param name="Id">As the part refers to it.</param>
/// <param name="Type">An address whose last step names the kind.</param>
/// <param name="Target">Path of the other part in the archive.</param>
/// <param name="IsExternal">Whether the target lies outside; then it is never opened.</param>
internal sealed record BookRelation(string Id, string Type, string Target, bool IsExternal)
{
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);

    /// <summary>Path of the list of relations of a part; of the whole package for an empty one.</summary>
    public static string PathFor(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static BookRelation Read(XmlReader xml, string part) => new(
        BookXml.Attribute(xml, "Id") ?? "", BookXml.Attribute(xml, "Type") ?? "",
        Resolve(part, BookXml.Attribute(xml, "Target") ?? ""), BookXml.Attribute(xml, "TargetMode") == "External");

    /// <summary>Names alone decide: what steps out of the archive names no part of it.</summary>
    private static string Resolve(string part, string target)
    {
        var steps = new List<string>(target.StartsWith('/') ? [] : part.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "."))
                steps.Add(step);
        return string.Join('/', steps);
    }
}
