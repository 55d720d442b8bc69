using System.Collections.Frozen;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Words of the title are backed by their figures in the keyword table. A row is right where its term stands in the table and
/// in the title and both figures are those of the table; the marks earned are right rows of rows asked for, or of rows given
/// where these are more. Source: activity plan, module 1, control points: titles checked against search volume and competition.
/// </summary>
[CheckKind("keyword-evidence")]
[Describe("标题用词的搜索量和竞争度与关键词表一致。", "The title's words are backed by the figures of the keyword table.")]
public sealed class KeywordEvidence : ICheck
{
    private readonly Parameters _p;
    private readonly FrozenDictionary<string, Keyword> _keywords;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("关键词表", "Keyword table")][KeywordTableId] string Table,
        [Describe("标题字段", "Field of the title")][FieldId(FieldType.Text)] string Title,
        [Describe("至少几行", "Least rows")][Within(1, 100)] int Least,
        [Describe("关键词列", "Column of the term")][ColumnId("Field", FieldType.Text)] string Term = "term",
        [Describe("搜索量列", "Column of the searches")][ColumnId("Field", FieldType.Number)] string Volume = "volume",
        [Describe("竞争度列", "Column of the competition")][ColumnId("Field", FieldType.Number)] string Competition = "competition");

    internal static class Says
    {
        public const string Backed = "keyword-evidence.backed";
        public const string Few = "keyword-evidence.too-few";
        public const string FewNext = "keyword-evidence.add";
        public const string Unknown = "keyword-evidence.not-in-table";
        public const string UnknownNext = "keyword-evidence.choose-listed";
        public const string Unused = "keyword-evidence.not-in-title";
        public const string UnusedNext = "keyword-evidence.use-or-delete";
        public const string Wrong = "keyword-evidence.wrong-figures";
        public const string WrongNext = "keyword-evidence.correct";
        public const string Twice = "keyword-evidence.twice";
        public const string TwiceNext = "keyword-evidence.delete-twin";
    }

    /// <summary>Binds the check.</summary>
    public KeywordEvidence(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var terms = resources.GetKeywordTable(parameters.Table).Groups.SelectMany(g => g.Terms);
        _keywords = terms.DistinctBy(t => FoldedText.Term(t.Term)).ToFrozenDictionary(t => FoldedText.Term(t.Term));
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field, Message.Of(Says.FewNext, _label, parameters.Least));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        using var title = FoldedText.Of(input.Answers.TryGet<TextAnswer>(_p.Title, out var given) ? given.Text : "");
        var seen = new HashSet<string>(Math.Min(table.Rows.Length, _keywords.Count));
        var (right, fault, row) = (0, (string?)null, 0);
        Spots? spots = null;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var key = KeyOfFault(table.Rows[i], title.Characters, seen);
            if (key is null) right++;
            else (spots ??= new()).Add(Place.InRow(i));
            if (key is not null && fault is null) (fault, row) = (key, i);
        }
        var asked = Math.Max(_p.Least, table.Rows.Length);
        if (fault is not null) return Tell(input, right, asked, fault, table.Rows[row], row, spots!);
        return right >= _p.Least
            ? input.Full(_p.Field, Message.Of(Says.Backed, _label, right))
            : input.Part(right, asked, _p.Field, Message.Of(Says.Few, _label, right, _p.Least), Message.Of(Says.FewNext, _label, _p.Least - right));
    }

    private string? KeyOfFault(Row row, ReadOnlySpan<char> title, HashSet<string> seen)
    {
        var term = FoldedText.Term(row.Text(_p.Term));
        if (!_keywords.TryGetValue(term, out var keyword)) return Says.Unknown;
        if (!title.Contains(term, StringComparison.Ordinal)) return Says.Unused;
        if (row.Number(_p.Volume) != keyword.Volume || row.Number(_p.Competition) != keyword.Competition) return Says.Wrong;
        return seen.Add(term) ? null : Says.Twice;
    }

    private Verdict Tell(CheckInput input, int right, int asked, string fault, Row row, int i, Spots spots)
    {
        var (term, number) = (row.Text(_p.Term), i + 1);
        var next = fault switch
        {
            Says.Unknown => Message.Of(Says.UnknownNext, number),
            Says.Unused => Message.Of(Says.UnusedNext, number, term),
            Says.Twice => Message.Of(Says.TwiceNext, number),
            _ => CorrectNext(number, _keywords[FoldedText.Term(term)]),
        };
        return input.Part(right, asked, _p.Field, Message.Of(fault, _label, number, term, spots.Count), next, spots);
    }

    private static Message CorrectNext(int number, Keyword keyword) =>
        Message.Of(Says.WrongNext, number, keyword.Term, keyword.Volume, keyword.Competition);
}
