using Workshop.Content.Samples;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Commands;

/// <summary>Measures the files of samples as uploads are measured, each once.</summary>
internal sealed class MeasuredSamples : ISampleFiles
{
    private readonly UploadInspector _inspector = new();
    private readonly Dictionary<string, FileFacts?> _known = [];

    public FileFacts? Find(string path) =>
        _known.TryGetValue(path, out var known) ? known : _known[path] = Measure(path);

    private FileFacts? Measure(string path)
    {
        var outcome = _inspector.Inspect(File.ReadAllBytes(path), Path.GetFileName(path), UploadKind.Picture);
        return (outcome as AcceptedUpload)?.Facts;
    }
}
