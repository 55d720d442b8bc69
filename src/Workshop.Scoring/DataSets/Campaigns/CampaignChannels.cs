using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>
/// What each channel of a campaign brought each day, with one step of the funnel leaking. Source: activity plan, module 3 and
/// table 2. Where rows are recorded in task.yaml, everybody gets those.
/// </summary>
[DataSetKind("campaign-channels")]
[Describe("活动每天各渠道的数据，漏斗里有一处流失。", "A campaign's channels day by day, with one leak in the funnel.")]
public sealed class CampaignChannels : IDataSetSource
{
    private readonly Parameters _p;
    private readonly DateOnly _starts;

    /// <summary>What the data set wants to know.</summary>
    public sealed record Parameters(
        [Describe("渠道", "Channels")][Within(1, 12)] ImmutableArray<Channel> Channels,
        [Describe("活动第一天，写成 2026-06-03", "First day of the campaign, as 2026-06-03")] string Starts,
        [Describe("活动天数", "Days of the campaign")][Within(1, 31)] int Days = 6,
        [Describe("爆发日是第几天", "Which day is the burst")][Within(1, 31)] int Burst = 4,
        [Describe("固定的数据，每位学员都一样", "Rows as recorded, the same for everybody")] ImmutableArray<RecordedDay> Recorded = default);

    /// <summary>Binds the data set.</summary>
    /// <exception cref="ArgumentException">The parameters do not go together.</exception>
    public CampaignChannels(Parameters parameters)
    {
        _p = parameters;
        _starts = WrittenDay.Read(parameters.Starts);
        Unique.Check(parameters.Channels.Select(c => c.Id), "channels");
        if (parameters.Burst > parameters.Days) throw new ArgumentException("burst must not be after the last day.", nameof(parameters));
        CheckRecorded();
        Outline = new([.. CampaignFigures.Outline(parameters.Channels.Select(c => c.Name))], Funnel.Steps, []);
    }

    /// <inheritdoc/>
    public DataSetOutline Outline { get; }

    /// <inheritdoc/>
    public DataSet Make(DataSeed seed)
    {
        var rows = _p.Recorded.IsEmpty ? CampaignDraw.Rows(_p, _starts, seed) : Recorded();
        var sums = rows.GroupBy(r => r.Channel.Id).ToDictionary(g => g.Key, g => ChannelDay.Sum(g.Select(r => r.Day)));
        var leak = Funnel.LeakOf(ChannelDay.Sum(sums.Values));
        return new(AnswerKey.Empty with { Figures = CampaignFigures.Values(sums), LeakingStep = leak }, () => [CampaignTable.Of(rows)]);
    }

    private List<CampaignRow> Recorded() =>
        [.. _p.Recorded.Select(r => new CampaignRow(WrittenDay.Read(r.Date), _p.Channels.First(c => c.Id == r.Channel).Name, r.Day))];

    private void CheckRecorded()
    {
        foreach (var row in _p.Recorded)
        {
            WrittenDay.Read(row.Date);
            if (!_p.Channels.Any(c => c.Id == row.Channel)) throw new ArgumentException($"recorded: there is no channel '{row.Channel}'.");
            if (!row.Day.IsPossible)
                throw new ArgumentException($"recorded: {row.Date} {row.Channel} must have PV >= UV >= carts >= orders >= new customers >= 0.");
        }
    }
}
