namespace Workshop.Moderation.Sampling;

/// <summary>Works a frame into a round; the first draw is the arrival of a frame in an empty round.</summary>
internal sealed class FrameArrival
{
    private readonly SampleRound _round;
    private readonly SamplingFrame _frame;
    private readonly int _step;
    private readonly Dictionary<string, IReadOnlyList<string>> _certain;
    private readonly Dictionary<string, SampleEntry> _entries;
    private readonly List<SamplingStratum> _strata;
    private readonly FrameRow[] _lateAtRandom;
    private readonly SampleEntry[] _known;

    public FrameArrival(SampleRound round, SamplingFrame frame)
    {
        _round = round;
        _frame = frame;
        _step = round.Steps.Count + 1;
        _certain = CertaintyCheck.Of(frame.Eligible, round.Plan);
        _entries = round.Entries.ToDictionary(entry => entry.SubmissionId, StringComparer.Ordinal);
        _strata = [.. round.Strata];
        FrameRow[] late = [.. frame.Eligible.Where(row => !_entries.ContainsKey(row.SubmissionId))];
        TurnCertain();
        foreach (var row in late.Where(row => _certain.ContainsKey(row.SubmissionId)))
            _entries[row.SubmissionId] = Entry(row, _certain[row.SubmissionId], null, 1, true);
        _lateAtRandom = [.. late.Where(row => !_certain.ContainsKey(row.SubmissionId))];
        _known = [.. frame.Eligible.Where(row => _entries.ContainsKey(row.SubmissionId)).Select(row => _entries[row.SubmissionId])];
    }

    public SampleRound Apply()
    {
        var cells = Cell.Of(_lateAtRandom, _round.Plan, _round.Seed);
        var space = SampleSpace.Of(_round.Plan, _known, _lateAtRandom.Length);
        (string MarkerId, int Band)[] already = [.. _known.Where(entry => entry.DrawnIn is not null).Select(entry => (entry.MarkerId, entry.Band))];
        var shortfalls = new PlaceSharing(_round.Plan, _round.Seed, cells, space.Room).Share(space.Places, already);
        var byBand = already.CountBy(entry => entry.Band).ToDictionary();
        foreach (var (joined, places) in new StratumForming(_round.Plan.MinimumPerBand, cells, space.Room).Form(byBand))
            Form(joined, places);
        var entries = ReadingOrder.Continue(_entries.Values, _round.Seed, _step);
        var step = new SampleStep(_frame.Hash, null, entries.Count(entry => entry.DrawnIn == _step));
        var round = _round with { Steps = [.. _round.Steps, step], Entries = entries, Strata = _strata, Exclusions = _frame.Exclusions };
        return round with { Notes = [.. shortfalls.Concat(RoundNotes.Of(round, space.AboveMaximum)).Distinct()] };
    }

    /// <summary>Those known before, not drawn, and now read in any case leave their stratum.</summary>
    private void TurnCertain()
    {
        foreach (var entry in _round.Entries.Where(entry => !entry.IsDrawn && _certain.ContainsKey(entry.SubmissionId)))
        {
            _entries[entry.SubmissionId] = entry with { Reasons = _certain[entry.SubmissionId], Stratum = null, Probability = 1, DrawnIn = _step };
            var left = _strata[entry.Stratum!.Value - 1];
            _strata[left.Number - 1] = left with { Size = left.Size - 1 };
        }

        foreach (var entry in _round.Entries.Where(entry => _entries[entry.SubmissionId].Stratum is not null))
            _entries[entry.SubmissionId] = entry with { Probability = _strata[entry.Stratum!.Value - 1].Probability };
    }

    private void Form(IReadOnlyList<Cell> cells, int places)
    {
        FrameRow[] rows = [.. cells.SelectMany(cell => cell.Rows)];
        var stratum = new SamplingStratum(_strata.Count + 1, _step, cells[0].MarkerId, cells[0].Band, cells[^1].Band, rows.Length, places);
        _strata.Add(stratum);
        var drawn = ReadingOrder.ByKey(rows, row => row.SubmissionId, _round.Seed).Take(places).Select(row => row.SubmissionId).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
            _entries[row.SubmissionId] = Entry(row, [], stratum.Number, stratum.Probability, drawn.Contains(row.SubmissionId));
    }

    private SampleEntry Entry(FrameRow row, IReadOnlyList<string> reasons, int? stratum, double probability, bool drawn) => new(
        row.SubmissionId, row.MarkerId, _round.Plan.BandOf(row.Percent!.Value), reasons, stratum, probability, null, _step, drawn ? _step : null);
}
