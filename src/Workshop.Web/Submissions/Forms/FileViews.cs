using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>A place for one file beside a block or a duration.</summary>
/// <param name="Of">The field.</param>
/// <param name="Row">The block, 0-based; null for a duration.</param>
/// <param name="Value">What names the file there now; null for none.</param>
/// <param name="IsVideo">Whether it takes videos, else pictures.</param>
public sealed record FileSlotView(FieldView Of, int? Row, JsonNode? Value, bool IsVideo)
{
    public FileTile? Tile => Of.FindFile(Value);

    public bool IsReadOnly => Of.Form.IsReadOnly;

    public string InputName => Of.Name(IsVideo ? InputNames.Recording : InputNames.Image);

    public string Remove => Of.Edit(FormEdit.RemoveFile, Row);
}

/// <summary>The control that takes new files.</summary>
/// <param name="Of">The field.</param>
/// <param name="Row">The block it is for; null for the field itself.</param>
/// <param name="IsVideo">Whether it takes videos, else pictures.</param>
/// <param name="IsMany">Whether several files may be picked at once.</param>
public sealed record FilePickView(FieldView Of, int? Row, bool IsVideo, bool IsMany);

/// <summary>An uploaded file in the form.</summary>
/// <param name="Tile">The file.</param>
/// <param name="InputName">Name of the hidden input that keeps it.</param>
/// <param name="Remove">Value of the button that takes it out; null where the form is only looked at.</param>
/// <param name="Row">Its 0-based place among several; null where there is one.</param>
public sealed record FileTileView(FileTile Tile, string InputName, string? Remove, int? Row)
{
    /// <summary>The field, where its place can be changed.</summary>
    public FieldView? Of { get; init; }

    /// <summary>A file just uploaded; the script puts it in its place and numbers it.</summary>
    public static FileTileView New(FieldView field, FileTile tile) => field.Field.Type switch
    {
        FieldType.Files => new FileTileView(tile, field.Name(), field.Edit(FormEdit.Remove, 0), 0) { Of = field },
        FieldType.Duration => new FileTileView(tile, field.Name(InputNames.Recording), field.Edit(FormEdit.RemoveFile), null),
        _ => new FileTileView(tile, field.Name(InputNames.Image), field.Edit(FormEdit.RemoveFile, 0), null),
    };
}
