using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private readonly ImmutableArray<Keyword> _keywords;
    private readonly FrozenDictionary<string, int> _byTerm;
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
        _keywords = [.. terms.DistinctBy(t => FoldedText.Term(t.Term))];
        _byTerm = _keywords.Index().ToFrozenDictionary(k => FoldedText.Term(k.Item.Term), k => k.Index);
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field, Message.Of(Says.FewNext, _label, parameters.Least));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        using var title = FoldedText.Of(input.Answers.TryGet<TextAnswer>(_p.Title, out var given) ? given.Text : "");
        var seen = ArrayPool<bool>.Shared.Rent(_keywords.Length);
        seen.AsSpan().Clear();
        var findings = Compare(table.Rows, title.Characters, seen);
        ArrayPool<bool>.Shared.Return(seen);
        var asked = Math.Max(_p.Least, table.Rows.Length);
        if (findings.Fault is { } fault) return Tell(input, asked, fault, table.Rows, findings);
        return findings.Right >= _p.Least
            ? input.Full(_p.Field, Message.Of(Says.Backed, _label, findings.Right))
            : input.Part(
                findings.Right, asked, _p.Field, Message.Of(Says.Few, _label, findings.Right, _p.Least),
                Message.Of(Says.FewNext, _label, _p.Least - findings.Right));
    }

    private Findings Compare(ImmutableArray<Row> rows, ReadOnlySpan<char> title, Span<bool> seen)
    {
        var findings = new Findings();
        for (var i = 0; i < rows.Length; i++)
        {
            if (KeyOfFault(rows[i], title, seen) is not { } fault) findings.Right++;
            else
            {
                findings.Fault ??= fault;
                (findings.Spots ??= new()).Add(Place.InRow(i));
            }
        }
        return findings;
    }

    private string? KeyOfFault(Row row, ReadOnlySpan<char> title, Span<bool> seen)
    {
        var term = FoldedText.Term(row.Text(_p.Term));
        if (!_byTerm.TryGetValue(term, out var index)) return Says.Unknown;
        if (!title.Contains(term, StringComparison.Ordinal)) return Says.Unused;
        var keyword = _keywords[index];
        if (row.Number(_p.Volume) != keyword.Volume || row.Number(_p.Competition) != keyword.Competition) return Says.Wrong;
        if (seen[index]) return Says.Twice;
        seen[index] = true;
        return null;
    }

    private Verdict Tell(CheckInput input, int asked, string fault, ImmutableArray<Row> rows, Findings findings)
    {
        var row = findings.Spots!.First.Row!.Value;
        var (term, number) = (rows[row].Text(_p.Term), row + 1);
        var next = fault switch
        {
            Says.Unknown => Message.Of(Says.UnknownNext, number),
            Says.Unused => Message.Of(Says.UnusedNext, number, term),
            Says.Twice => Message.Of(Says.TwiceNext, number),
            _ => CorrectNext(number, _keywords[_byTerm[FoldedText.Term(term)]]),
        };
        return input.Part(
            findings.Right, asked, _p.Field, Message.Of(fault, _label, number, term, findings.Spots.Count), next, findings.Spots);
    }

    private static Message CorrectNext(int number, Keyword keyword) =>
        Message.Of(Says.WrongNext, number, keyword.Term, keyword.Volume, keyword.Competition);

    private struct Findings
    {
        public int Right;
        public string? Fault;
        public Spots? Spots;
    }
}
