using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>One field of a form as a page shows it.</summary>
public sealed record FieldView(FormView Form, Field Field)
{
    public string Id => InputNames.Id(Field.Id);

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public JsonNode? Value => Form.Typed[Field.Id];

    public string Text => TypedForm.Text(Value);

    public string Label => Form.Say(Field.Label);

    public string? Hint => Field.Hint is { } hint ? Form.Say(hint) : null;

    public string? Example => Field.Example is { } example ? Form.Say(example) : null;

    /// <summary>Whether it is made of parts, so that its label names a group and not one input.</summary>
    public bool IsGroup => Field.Type is FieldType.List or FieldType.Blocks or FieldType.Rows or FieldType.KeyValue or FieldType.Files;

    public bool HasFaults => Form.Faults.Any(f => f.Field == Field.Id);

    /// <summary>Ids of hint and error, for the input or the group; null where there is neither.</summary>
    public string? DescribedBy => (Hint, HasFaults) switch
    {
        (not null, true) => $"{HintId} {ErrorId}",
        (not null, false) => HintId,
        (null, true) => ErrorId,
        _ => null,
    };

    /// <summary>What is wrong with the field as a whole, or with any part of it.</summary>
    public IEnumerable<FieldFault> Faults => Form.Faults.Where(f => f.Field == Field.Id);

    /// <summary>What is wrong with one row or one part of it.</summary>
    public FieldFault? FindFault(int row, string? part) =>
        Faults.FirstOrDefault(f => f.Row == row && f.Part == part);

    /// <summary>Items, rows or blocks to show: one empty one where there is none yet.</summary>
    public IReadOnlyList<JsonNode?> Items => TypedForm.Items(Value) is { Count: > 0 } items ? items : [null];

    /// <summary>What was given for a name that is asked for.</summary>
    public string PairText(string name) =>
        TypedForm.Text(TypedForm.Items(Value).FirstOrDefault(p => TypedForm.Text(p, InputNames.PairName) == name), InputNames.PairValue);

    /// <summary>Pairs beside those asked for.</summary>
    public IReadOnlyList<JsonNode?> OwnPairs =>
        [.. TypedForm.Items(Value).Where(p => Field.Columns.All(c => c.Id != TypedForm.Text(p, InputNames.PairName)))];

    /// <summary>The uploaded file a node names, or null where it names none that is known.</summary>
    public FileTile? FindFile(JsonNode? node) => TypedForm.FileOf(node) is { } hash ? Form.Files.GetValueOrDefault(hash) : null;

    /// <summary>For the <c>aria-invalid</c> of a part that does not repeat: null leaves the attribute out.</summary>
    public string? Invalid(string part) => Faults.Any(f => f.Row is null && f.Part == part) ? "true" : null;

    public string Name(string? part = null) => InputNames.Name(Field.Id, part);

    /// <summary>This field's value of an edit button.</summary>
    public string Edit(string verb, int? row = null) => row is null ? $"{verb} {Field.Id}" : $"{verb} {Field.Id} {row}";
}
