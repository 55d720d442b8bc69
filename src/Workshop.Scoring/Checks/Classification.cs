using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Labels;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Every subject of the trainee's own data is given the label its rules give it, measured by macro-F1. A row whose subject does
/// not exist, or stands in an earlier row, counts as a wrong label. Source: activity plan, module 4 and table 3.
/// </summary>
[CheckKind("classification")]
[Describe("逐个归类，与任务的规则表一致。", "Each is labelled as the task's rules have it.")]
public sealed class Classification : ICheck
{
    private readonly Parameters _p;
    private readonly DataSetOutline _data;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("编号列", "Column of the subject")][ColumnId("Field")] string Subject,
        [Describe("归类列", "Column of the label")][ColumnId("Field")] string Label,
        [Describe("宏平均 F1 到多少得满分", "Macro-F1 that earns all marks")][Within(0.01, 1)] decimal Full = 0.95m,
        [Describe("宏平均 F1 到多少以下不得分", "Macro-F1 up to which nothing is earned")][Within(0, 0.99)] decimal None = 0.4m);

    internal static class Says
    {
        public const string Right = "classification.right";
        public const string Differ = "classification.differ";
        public const string DifferNext = "classification.by-rule";
        public const string Missing = "classification.missing";
        public const string MissingNext = "classification.add";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The data set has no labels, or the thresholds are the wrong way round.</exception>
    public Classification(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        _data = Grading.Bind(resources, parameters.None, parameters.Full);
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var labelled = LabelledRows.Read(table, _p.Subject, _p.Label, input.Key, _data);
        var share = Grading.Share(labelled.Measure.Value, _p.None, _p.Full);
        var (measure, right) = (Math.Round(labelled.Measure.Value, 2, MidpointRounding.AwayFromZero), Right(labelled));
        if (share == 1) return input.Full(_p.Field, Message.Of(Says.Right, _label, measure, right));
        return labelled.Wrong.Count > 0
            ? input.Share(share, _p.Field, Message.Of(Says.Differ, _label, measure, right, labelled.Faults), Rules(labelled), labelled.Spots)
            : input.Share(share, _p.Field, Message.Of(Says.Missing, _label, measure, right, labelled.Missing.Count), Missing(labelled), labelled.Spots);
    }

    private MessageArgument Right(LabelledRows labelled) => MessageArgument.Words(
    [
        .. labelled.Measure.ByLabel.Select(l => (_data.Labels.First(o => o.Id == l.Label).Label, Count: $"{l.Right}/{l.Wanted}"))
            .Select(l => new LocalText($"{l.Label.Zh} {l.Count}", $"{l.Label.En} {l.Count}")),
    ]);

    private static Message Rules(LabelledRows labelled) => Message.Of(Says.DifferNext, MessageArgument.Words(
    [
        .. labelled.Wrong.Take(Grading.MostNamed).Select(w => new LocalText($"{w.Subject}（{w.Because.Zh}）", $"{w.Subject} ({w.Because.En})")),
    ]));

    private Message Missing(LabelledRows labelled) =>
        Message.Of(Says.MissingNext, _label, string.Join(", ", labelled.Missing.Take(Grading.MostNamed)));
}
