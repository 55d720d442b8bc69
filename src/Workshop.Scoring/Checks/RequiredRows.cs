using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A table has a row for each thing asked for, with the other columns filled in; the marks are divided evenly among them. Of
/// several rows for one thing the best counts. A text copied from an earlier row is none. Source: activity plan, module 2: a
/// line for each channel; operations handbook: KPIs for each role, six phases of opening a shop.
/// </summary>
[CheckKind("required-rows")]
[Describe("规定的每一项都有一行，且该行填得实在。", "There is a row for each thing asked for, properly filled in.")]
public sealed class RequiredRows : ICheck
{
    private readonly Parameters _p;
    private readonly RowContent _content;
    private readonly MessageArgument _label;
    private readonly Message _complete;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("区分各行的列", "Column that tells the rows apart")][ColumnId("Field", FieldType.Choice)] string By,
        [Describe("必须有的选项", "Options that must be there")][Within(1, 30)][ColumnOptionId("Field", "By")] ImmutableArray<string> Required,
        [Describe("要填的列", "Columns to be filled in")][ColumnId("Field")] ImmutableArray<string> Filled = default,
        [Describe("要写出实在内容的文字列", "Text columns that need something in them")][ColumnId("Field", FieldType.Text)] ImmutableArray<string> Texts = default,
        [Describe("文字列至少多少个字", "Least letters of these")][Within(1, 1_000)] int LeastLength = 6,
        [Describe("关键词表：文字不能只是堆这些词", "Keyword table: a text may not be a mere list of its words")][KeywordTableId] string? Table = null,
        [Describe("关键词最多占一段文字的比例", "Most of a text that may be search words")][Within(0, 1)] decimal MostKeywords = 0.8m,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Complete = "required-rows.complete";
        public const string Missing = "required-rows.missing";
        public const string MissingNext = "required-rows.add";
        public const string Empty = "required-rows.empty";
        public const string EmptyNext = "required-rows.fill-in";
        public const string Thin = "required-rows.thin";
        public const string ThinNext = "required-rows.write-more";
        public const string Repeated = "required-rows.repeated";
        public const string RepeatedNext = "required-rows.write-own";
    }

    /// <summary>Binds the check.</summary>
    public RequiredRows(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var table = parameters.Table is { } id ? resources.GetKeywordTable(id) : null;
        var brief = parameters.Brief is { } lexicon ? resources.GetLexicon(lexicon) : null;
        _content = new(parameters.Filled, parameters.Texts, new(parameters.LeastLength, table, parameters.MostKeywords, brief));
        _label = MessageArgument.Label(parameters.Field);
        _complete = Message.Of(Says.Complete, _label, parameters.Required.Length);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var faults = new Faults();
        foreach (var option in _p.Required) Judge(table.Rows, option, faults);
        return faults.Count == 0
            ? input.Full(_p.Field, _complete)
            : faults.Tell(input, _p.Required.Length - faults.Count, _p.Required.Length, _p.Field);
    }

    private void Judge(ImmutableArray<Row> rows, string option, Faults faults)
    {
        (int Row, RowLack Lack)? first = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Text(_p.By) != option) continue;
            if (_content.FindLack(rows, i) is not { } lack) return;
            first ??= (i, lack);
        }
        var label = MessageArgument.Label(_p.Field, $"{_p.By}/{option}");
        if (first is { } found) Tell(found.Row, found.Lack, label, faults);
        else faults.Add(null, Message.Of(Says.Missing, _label, label), Message.Of(Says.MissingNext, _label, label));
    }

    private void Tell(int row, RowLack lack, MessageArgument option, Faults faults)
    {
        var (key, next) = lack.Kind switch
        {
            LackKind.Empty => (Says.Empty, Says.EmptyNext),
            LackKind.Thin => (Says.Thin, Says.ThinNext),
            LackKind.Repeated => (Says.Repeated, Says.RepeatedNext),
        };
        var column = MessageArgument.Label(_p.Field, lack.Column);
        faults.Add(
            Place.InRow(row, lack.Column), Message.Of(key, _label, option, column, row + 1), Message.Of(next, option, column, _p.LeastLength));
    }
}
