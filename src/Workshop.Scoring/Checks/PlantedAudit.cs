using System.Globalization;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Labels;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The violations planted in the trainee's own texts are found, without false alarms: F1 = 2 × credit ÷ (rows + planted), where
/// a find earns 1, or less where its category is wrong, and a repeated find is a false alarm. The key is never told: only some
/// false alarms, and how many violations are still to be found. Source: activity plan, chapter 4.
/// </summary>
[CheckKind("planted-audit")]
[Describe("找出文案里全部违规之处，不误报。", "All violations in the texts are found, without false alarms.")]
public sealed class PlantedAudit : ICheck
{
    private readonly Parameters _p;
    private readonly DataSetOutline _data;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("编号列", "Column of the statement's number")][ColumnId("Field")] string Number,
        [Describe("类别列", "Column of the category")][ColumnId("Field")] string Category,
        [Describe("找对了但类别不对，算多少", "What a find in the wrong category is worth")][Within(0, 1)] decimal WrongCategory = 0.5m,
        [Describe("F1 到多少得满分", "F1 that earns all marks")][Within(0.01, 1)] decimal Full = 0.95m,
        [Describe("F1 到多少以下不得分", "F1 up to which nothing is earned")][Within(0, 0.99)] decimal None = 0.4m);

    internal static class Says
    {
        public const string Right = "planted-audit.right";
        public const string Partly = "planted-audit.partly";
        public const string Alarms = "planted-audit.drop";
        public const string Unfound = "planted-audit.search";
        public const string Categories = "planted-audit.sort";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The data set has no categories, or the thresholds are the wrong way round.</exception>
    public PlantedAudit(Parameters parameters, CheckResources resources)
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
        var finds = Compare(table, input.Key);
        var credit = finds.Right + finds.Missorted * _p.WrongCategory;
        var share = Grading.Share(2 * credit / (table.Rows.Length + input.Key.Labels.Length), _p.None, _p.Full);
        var unfound = input.Key.Labels.Length - finds.Right - finds.Missorted;
        var message = Message.Of(
            share == 1 ? Says.Right : Says.Partly, _label, table.Rows.Length, finds.Right, finds.Missorted, finds.Alarms, unfound);
        return share == 1 ? input.Full(_p.Field, message) : input.Share(share, _p.Field, message, Next(finds, unfound), finds.Spots);
    }

    private Finds Compare(RowsAnswer table, AnswerKey key)
    {
        var finds = new Finds();
        var open = key.Labels.ToDictionary(l => l.Subject);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var number = NumberOf(table.Rows[i]);
            if (!open.Remove(number, out var planted)) finds.Alarm(i, number, _p.Number);
            else if (planted.Label == _data.FindLabel(table.Rows[i].Text(_p.Category))) finds.Right++;
            else finds.Missorted++;
        }
        return finds;
    }

    private string NumberOf(Row row) =>
        row.Number(_p.Number)?.ToString("0.##", CultureInfo.InvariantCulture) ?? row.Text(_p.Number).Trim();

    private Message Next(Finds finds, int unfound)
    {
        if (finds.Alarms > 0) return Message.Of(Says.Alarms, _label, string.Join(", ", finds.Named), unfound);
        return unfound > 0 ? Message.Of(Says.Unfound, _label, unfound) : Message.Of(Says.Categories, _label, finds.Missorted);
    }

    private sealed class Finds
    {
        public int Right { get; set; }

        /// <summary>Found, but in the wrong category.</summary>
        public int Missorted { get; set; }

        public int Alarms { get; private set; }

        public List<string> Named { get; } = [];

        public Spots? Spots { get; private set; }

        public void Alarm(int row, string number, string column)
        {
            if (++Alarms > Grading.MostNamed) return;
            Named.Add(number);
            (Spots ??= new()).Add(Place.InRow(row, column));
        }
    }
}
