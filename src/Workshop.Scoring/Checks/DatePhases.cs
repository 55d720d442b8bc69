using System.Collections.Immutable;
using System.Globalization;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The phases of a plan follow one another without gap or overlap, each as long as it should be. The first fault costs half the
/// marks, the second another quarter, the third the rest; a phase left out counts with everything that hangs on it, so that
/// adding it never costs. Source: activity plan, module 2: warm-up 3 days, burst 1 day, return 2 days.
/// </summary>
[CheckKind("date-phases")]
[Describe("各阶段按顺序首尾相接，天数符合要求。", "The phases follow one another without a gap, each as long as it should be.")]
public sealed class DatePhases : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _fits;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("阶段列", "Column of the phase")][ColumnId("Field", FieldType.Choice)] string By,
        [Describe("开始日期列", "Column of the first day")][ColumnId("Field", FieldType.Date)] string Start,
        [Describe("结束日期列", "Column of the last day")][ColumnId("Field", FieldType.Date)] string End,
        [Describe("依次要有的阶段", "The phases asked for, in order")][Within(1, 20)] ImmutableArray<Phase> Phases);

    /// <summary>One phase asked for.</summary>
    public sealed record Phase(
        [Describe("阶段", "The phase")][ColumnOptionId("Field", "By")] string Id,
        [Describe("最少几天，首尾都算", "Least days, both ends counted")][Within(1, 366)] int Min,
        [Describe("最多几天", "Most days")][Within(1, 366)] int Max,
        [Describe("必须包含的日期所在字段", "Field of a day that must lie in it")][FieldId(FieldType.Date)] string? Day = null);

    internal static class Says
    {
        public const string Fits = "date-phases.fits";
        public const string Missing = "date-phases.missing";
        public const string MissingNext = "date-phases.add";
        public const string Undated = "date-phases.undated";
        public const string UndatedNext = "date-phases.date";
        public const string Backwards = "date-phases.backwards";
        public const string BackwardsNext = "date-phases.turn-round";
        public const string Length = "date-phases.wrong-length";
        public const string LengthNext = "date-phases.set-length";
        public const string Gap = "date-phases.gap";
        public const string Overlap = "date-phases.overlap";
        public const string JoinNext = "date-phases.join";
        public const string Off = "date-phases.off-the-day";
        public const string OffNext = "date-phases.cover-the-day";
        public const string Twice = "date-phases.twice";
        public const string TwiceNext = "date-phases.delete-row";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">A phase stands twice or has an empty range.</exception>
    public DatePhases(Parameters parameters)
    {
        if (parameters.Phases.FirstOrDefault(p => p.Max < p.Min) is { } empty)
            throw new ArgumentException($"max ({empty.Max}) of '{empty.Id}' is below min ({empty.Min}).", nameof(parameters));
        if (parameters.Phases.DistinctBy(p => p.Id).Count() < parameters.Phases.Length)
            throw new ArgumentException("A phase stands twice.", nameof(parameters));
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _fits = Message.Of(Says.Fits, _label, parameters.Phases.Length);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var faults = new Faults();
        Span<Stretch> stretches = stackalloc Stretch[_p.Phases.Length];
        for (var i = 0; i < stretches.Length; i++) stretches[i] = Find(table.Rows, i, faults);
        for (var i = 0; i < stretches.Length; i++) Judge(stretches, i, input.Answers, faults);
        FindTwins(table.Rows, faults);
        return faults.Count == 0
            ? input.Full(_p.Field, _fits)
            : faults.Tell(input, _p.Field);
    }

    /// <summary>The days of a phase, from the first row that names it; not dated where that cannot be told, and why is told.</summary>
    private Stretch Find(ImmutableArray<Row> rows, int phase, Faults faults)
    {
        var (id, label) = (_p.Phases[phase].Id, LabelOf(phase));
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Text(_p.By) != id) continue;
            if ((rows[i].Day(_p.Start), rows[i].Day(_p.End)) is not ({ } start, { } end))
                faults.Add(Place.InRow(i), Message.Of(Says.Undated, _label, label, i + 1), Message.Of(Says.UndatedNext, label));
            else if (end < start)
                faults.Add(Place.InRow(i), Message.Of(Says.Backwards, label, Show(start), Show(end)), Message.Of(Says.BackwardsNext, label));
            else
                return new(i, start.DayNumber, end.DayNumber);
            return Stretch.None;
        }
        faults.Add(null, Message.Of(Says.Missing, _label, label), Message.Of(Says.MissingNext, _label, label));
        return Stretch.None;
    }

    private void Judge(ReadOnlySpan<Stretch> stretches, int phase, FormAnswers answers, Faults faults)
    {
        var stretch = stretches[phase];
        var asked = _p.Phases[phase];
        if (!stretch.IsDated) faults.AddUntold(asked.Day is null ? 0 : 1);
        else
        {
            if (stretch.Days < asked.Min || stretch.Days > asked.Max) TellLength(stretch, phase, faults);
            if (asked.Day is { } field) JudgeDay(stretch, phase, field, answers, faults);
        }
        if (phase > 0) JudgeJoint(stretches[phase - 1], stretch, phase, faults);
    }

    private void TellLength(Stretch stretch, int phase, Faults faults)
    {
        var asked = _p.Phases[phase];
        faults.Add(
            Place.InRow(stretch.Row), Message.Of(Says.Length, LabelOf(phase), Show(stretch.First), Show(stretch.Last), stretch.Days, Range(asked)),
            Message.Of(Says.LengthNext, LabelOf(phase), Range(asked)));
    }

    private void JudgeDay(Stretch stretch, int phase, string field, FormAnswers answers, Faults faults)
    {
        if (answers.TryGet<DateAnswer>(field, out var given) && given.Day.DayNumber >= stretch.First && given.Day.DayNumber <= stretch.Last) return;
        var day = MessageArgument.Label(field);
        faults.Add(
            Place.InRow(stretch.Row), Message.Of(Says.Off, LabelOf(phase), Show(stretch.First), Show(stretch.Last), day),
            Message.Of(Says.OffNext, LabelOf(phase), day));
    }

    private void JudgeJoint(Stretch before, Stretch after, int phase, Faults faults)
    {
        if (!before.IsDated || !after.IsDated) faults.AddUntold(1);
        else if (after.First - before.Last - 1 is not 0 and var gap)
            faults.Add(
                Place.InRow(after.Row, _p.Start),
                Message.Of(gap > 0 ? Says.Gap : Says.Overlap, LabelOf(phase - 1), Show(before.Last), LabelOf(phase), Show(after.First), Math.Abs(gap)),
                Message.Of(Says.JoinNext, LabelOf(phase), LabelOf(phase - 1)));
    }

    private void FindTwins(ImmutableArray<Row> rows, Faults faults)
    {
        for (var phase = 0; phase < _p.Phases.Length; phase++)
        {
            var isFirst = true;
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i].Text(_p.By) != _p.Phases[phase].Id) continue;
                if (!isFirst)
                    faults.Add(Place.InRow(i, _p.By), Message.Of(Says.Twice, _label, LabelOf(phase)), Message.Of(Says.TwiceNext, i + 1));
                isFirst = false;
            }
        }
    }

    private MessageArgument LabelOf(int phase) => MessageArgument.Label(_p.Field, $"{_p.By}/{_p.Phases[phase].Id}");

    private static string Range(Phase asked) => asked.Min == asked.Max
        ? asked.Min.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{asked.Min}–{asked.Max}");

    private static string Show(int day) => Show(DateOnly.FromDayNumber(day));

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days a row gives a phase, as day numbers, both ends included.</summary>
    private readonly record struct Stretch(int Row, int First, int Last)
    {
        public static Stretch None { get; } = new(-1, 0, 0);

        public bool IsDated => Row >= 0;

        public int Days => Last - First + 1;
    }
}
