using System.Text.Json;
using Workshop.Content;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Commands;

/// <summary>Files named by path in a SUBMISSION.json or a sample: measured from disk, each once.</summary>
internal sealed class PathFiles(string folder) : IFileLookup
{
    private readonly UploadInspector _inspector = new();
    private readonly Dictionary<string, LookedUpFile> _known = [];

    public LookedUpFile Find(JsonElement reference)
    {
        var path = reference.ValueKind == JsonValueKind.String ? reference.GetString()! : "";
        if (_known.TryGetValue(path, out var known))
            return known;
        return _known[path] = Measure(path);
    }

    private LookedUpFile Measure(string path)
    {
        var file = Path.GetFullPath(path, folder);
        if (!File.Exists(file))
            return LookedUpFile.Missing(path);
        var kind = file.EndsWith(".mp4", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".webm", StringComparison.OrdinalIgnoreCase)
            ? UploadKind.Video : UploadKind.Picture;
        return _inspector.Inspect(File.ReadAllBytes(file), Path.GetFileName(file), kind) switch
        {
            AcceptedUpload accepted => LookedUpFile.Found(accepted.Facts),
            UploadRefusal refusal => LookedUpFile.Missing($"{path} ({refusal.Code})"),
            _ => LookedUpFile.Missing(path),
        };
    }
}
