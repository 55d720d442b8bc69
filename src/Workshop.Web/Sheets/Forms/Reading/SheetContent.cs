using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>What was found on one sheet.</summary>
internal sealed class SheetContent
{
    private readonly Dictionary<CellAddress, RawCell> _cells = [];
    private readonly List<(CellAddress From, CellAddress To)> _merged = [];

    /// <summary>What a cell holds.</summary>
    public RawCell this[CellAddress at] => _cells.GetValueOrDefault(at, RawCell.Blank);

    /// <summary>The first filled cell that nobody asked for, under a column of answers; null for none.</summary>
    public CellAddress? Beyond { get; private set; }

    public void Add(CellAddress at, RawCell cell) => _cells[at] = cell;

    public void AddBeyond(CellAddress at) => Beyond ??= at;

    public void AddMerged(CellAddress from, CellAddress to) => _merged.Add((from, to));

    /// <summary>Whether a cell is part of a merged one.</summary>
    public bool IsMerged(CellAddress at) => _merged.Exists(m =>
        at.Row >= m.From.Row && at.Row <= m.To.Row && at.Column >= m.From.Column && at.Column <= m.To.Column);
}
