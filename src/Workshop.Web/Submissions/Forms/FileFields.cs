using System.Text.Json.Nodes;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Which fields take which files, and where in the answers a file goes.</summary>
public static class FileFields
{
    /// <summary>What a field takes; null for one that takes no files.</summary>
    public static UploadKind? KindOf(Field? field) => field switch
    {
        { Type: FieldType.Files or FieldType.Blocks } => UploadKind.Picture,
        { Type: FieldType.Duration, TakesFile: true } => UploadKind.Video,
        _ => null,
    };

    /// <summary>Puts an uploaded file where it belongs; a block that is not there gets none.</summary>
    public static void Put(JsonObject typed, Field field, int? row, string sha256)
    {
        switch (field.Type)
        {
            case FieldType.Files:
                if (typed[field.Id] is JsonArray files) files.Add(sha256);
                else typed[field.Id] = new JsonArray(sha256);
                break;
            case FieldType.Duration:
                if (typed[field.Id] is JsonObject duration) duration[InputNames.Recording] = sha256;
                else typed[field.Id] = new JsonObject { [InputNames.Recording] = sha256 };
                break;
            case FieldType.Blocks when row is { } at && typed[field.Id] is JsonArray blocks && at < blocks.Count:
                blocks[at]!.AsObject()[InputNames.Image] = sha256;
                break;
        }
    }
}
