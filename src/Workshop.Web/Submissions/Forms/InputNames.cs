using System.Globalization;
using System.Text.Json.Nodes;

namespace Workshop.Web.Submissions.Forms;

/// <summary>
/// How the inputs of a generated form are called. Parts that repeat share one name: their order in the page is their order
/// in the answer, so that moving a row never means renaming its inputs.
/// </summary>
public static class InputNames
{
    /// <summary>Keeps answers apart from the page's own inputs.</summary>
    private const string Answer = "f.";

    private const string File = "upload.";

    /// <summary>Parts of a block, in the order asked.</summary>
    public const string Kind = "kind";
    public const string Heading = "heading";
    public const string Text = "text";
    public const string Image = "image";

    /// <summary>Parts of a duration.</summary>
    public const string Seconds = "seconds";
    public const string Recording = "file";

    /// <summary>Parts of a pair.</summary>
    public const string PairName = "name";
    public const string PairValue = "value";

    /// <summary>Inputs of a pair the trainee adds; no column id can look like this.</summary>
    public const string OwnName = "+name";
    public const string OwnValue = "+value";

    /// <summary>A pair as it is stored.</summary>
    public static JsonObject Pair(string name, string value) => new() { [PairName] = name, [PairValue] = value };

    /// <summary>Name of a field's input, or of one part of it.</summary>
    public static string Name(string field, string? part = null) => part is null ? Answer + field : $"{Answer}{field}.{part}";

    /// <summary>Name of the input that takes a file, for a field or one row of it.</summary>
    public static string Upload(string field, int? row = null) =>
        row is { } at ? string.Create(CultureInfo.InvariantCulture, $"{File}{field}.{at}") : File + field;

    /// <summary>Field and row a posted file is meant for; null where its input is none of ours.</summary>
    public static (string Field, int? Row)? FindUpload(string name)
    {
        if (!name.StartsWith(File, StringComparison.Ordinal))
            return null;
        var parts = name[File.Length..].Split('.');
        return parts.Length == 1 ? (parts[0], null)
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (parts[0], row)
            : null;
    }

    /// <summary>Id of an element: of a field, of a row in it, or of a part of that row.</summary>
    public static string Id(string field, int? row = null, string? part = null)
    {
        var id = row is { } at ? string.Create(CultureInfo.InvariantCulture, $"{field}-{at}") : field;
        return part is null ? id : $"{id}-{part.TrimStart('+')}";
    }
}
