using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Files cannot go through a sheet: those of the draft stay, a picture with the block in its row.</summary>
internal static class KeptFiles
{
    /// <summary>The form read, with the files of the draft, and without rows that were left empty.</summary>
    public static JsonObject In(JsonObject read, JsonObject draft, Form form)
    {
        foreach (var field in form.Fields)
            Keep(read, draft, field);
        return TidyForm.WithoutEmptyParts(read);
    }

    private static void Keep(JsonObject read, JsonObject draft, Field field)
    {
        switch (field.Type)
        {
            case FieldType.Files when draft[field.Id] is { } files:
                read[field.Id] = files.DeepClone();
                break;
            case FieldType.Duration when TypedForm.FileOf(TypedForm.Part(draft[field.Id], InputNames.Recording)) is { } recording:
                FileFields.Put(read, field, row: null, recording);
                break;
            case FieldType.Blocks:
                foreach (var (row, block) in TypedForm.Items(draft[field.Id]).Index())
                    if (TypedForm.FileOf(TypedForm.Part(block, InputNames.Image)) is { } image)
                        Keep(read, field, row, image);
                break;
        }
    }

    private static void Keep(JsonObject read, Field field, int row, string image)
    {
        if (read[field.Id] is not JsonArray blocks)
            read[field.Id] = blocks = [];
        while (blocks.Count <= row)
            blocks.Add(new JsonObject());
        FileFields.Put(read, field, row, image);
    }
}
