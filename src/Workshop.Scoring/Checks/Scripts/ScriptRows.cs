using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>The rows of a script as its rules look at them: a row whose words say nothing is not spoken and does not count.</summary>
internal sealed class ScriptRows
{
    private readonly ImmutableArray<Row> _rows;
    private readonly string _segment;
    private readonly bool[] _isSpoken;

    /// <param name="rows">In order.</param>
    /// <param name="segment">Column of the kind of segment.</param>
    /// <param name="text">Column of the words; null where they are not looked at.</param>
    /// <param name="substance">What words must have.</param>
    public ScriptRows(ImmutableArray<Row> rows, string segment, string? text, Substance substance)
    {
        _rows = rows;
        _segment = segment;
        _isSpoken = new bool[rows.Length];
        for (var i = 0; i < rows.Length; i++) _isSpoken[i] = text is null || substance.IsIn(rows[i].Text(text));
    }

    public int Count => _rows.Length;

    public Row this[int i] => _rows[i];

    /// <summary>Whether a row's words say something.</summary>
    public bool IsSpoken(int i) => _isSpoken[i];

    /// <summary>Whether a row is of this kind, and spoken.</summary>
    public bool Is(int i, string segment) => _isSpoken[i] && _rows[i].Text(_segment) == segment;

    /// <summary>The kind of a row; empty where none was chosen.</summary>
    public string SegmentOf(int i) => _rows[i].Text(_segment);

    /// <summary>Whether a row is of one of these kinds, and spoken.</summary>
    public bool IsAny(int i, ImmutableArray<string> segments) => _isSpoken[i] && segments.Contains(_rows[i].Text(_segment));

    /// <summary>The first spoken row of this kind from a row on, or -1.</summary>
    public int Find(string segment, int from = 0)
    {
        for (var i = from; i < _rows.Length; i++)
            if (Is(i, segment)) return i;
        return -1;
    }

    /// <summary>The first row of this kind that is not spoken, or -1.</summary>
    public int FindSilent(string segment)
    {
        for (var i = 0; i < _rows.Length; i++)
            if (!_isSpoken[i] && _rows[i].Text(_segment) == segment) return i;
        return -1;
    }
}
