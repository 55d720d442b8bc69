using System.Collections.Immutable;
using Workshop.Randomness;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Violations;

/// <summary>
/// A listing and a campaign as numbered statements, some of which break a rule; which ones comes from the seed. Every category
/// is broken at least once. Source: activity plan, chapter 4: advertising words, price claims, terms of campaigns.
/// </summary>
[DataSetKind("planted-violations")]
[Describe("编了号的商品和活动文案，其中混有违规的句子。", "Numbered statements of a listing and a campaign, some of which break a rule.")]
public sealed class PlantedViolations : IDataSetSource
{
    private readonly Parameters _p;

    /// <summary>What the data set wants to know.</summary>
    public sealed record Parameters(
        [Describe("违规类别", "Categories of violation")][Within(1, 20)] ImmutableArray<Option> Categories,
        [Describe("文案位置，按显示顺序", "Places of the statements, in the order shown")][Within(1, 20)] ImmutableArray<Option> Places,
        [Describe("可选的句子", "Statements to choose from")][Within(4, 400)] ImmutableArray<Statement> Pool,
        [Describe("句子数", "Statements")][Within(4, 100)] int Statements,
        [Describe("其中违规的句子数", "How many of them violate")][Within(1, 60)] int Violating);

    /// <summary>Binds the data set.</summary>
    /// <exception cref="ArgumentException">The parameters do not go together.</exception>
    public PlantedViolations(Parameters parameters)
    {
        _p = parameters;
        CheckPool(parameters);
        Outline = new([], [], parameters.Categories);
    }

    /// <inheritdoc/>
    public DataSetOutline Outline { get; }

    /// <inheritdoc/>
    public DataSet Make(DataSeed seed)
    {
        var random = seed.Stream("statements");
        var drawn = random.Shuffled(Violating(random).Concat(Innocent(random)))
            .OrderBy(s => Place(s.Place)).Select((s, i) => (Number: i + 1, Statement: s)).ToList();
        ImmutableArray<KeyedLabel> labels = [.. drawn.Where(d => d.Statement.Category is not null).Select(d => Label(d.Number, d.Statement))];
        return new(AnswerKey.Empty with { Labels = labels }, () => [Table(drawn)]);
    }

    private List<Statement> Violating(SplitMix64 random)
    {
        var shuffled = random.Shuffled(_p.Pool.Where(s => s.Category is not null));
        var first = _p.Categories.Select(c => shuffled.First(s => s.Category == c.Id)).ToList();
        return [.. first, .. shuffled.Except(first).Take(_p.Violating - first.Count)];
    }

    private IEnumerable<Statement> Innocent(SplitMix64 random) =>
        random.Shuffled(_p.Pool.Where(s => s.Category is null)).Take(_p.Statements - _p.Violating);

    private int Place(string id) => _p.Places.Select(p => p.Id).ToList().IndexOf(id);

    private KeyedLabel Label(int number, Statement statement) => new(
        DataCell.Of(number).In("en"), statement.Category!, statement.Why ?? _p.Categories.First(c => c.Id == statement.Category).Label);

    private DataTable Table(IEnumerable<(int Number, Statement Statement)> drawn) => new(
        "statements", new("待查文案", "Statements to audit"),
        [
            new("number", DataType.Whole, new("编号", "Number")),
            new("place", DataType.Text, new("位置", "Place")),
            new("text", DataType.Text, new("文案", "Text")),
        ],
        [.. drawn.Select(ImmutableArray<DataCell> (d) =>
            [DataCell.Of(d.Number), DataCell.Of(_p.Places[Place(d.Statement.Place)].Label), DataCell.Of(d.Statement.Text)])]);

    private static void CheckPool(Parameters p)
    {
        Unique.Check(p.Categories.Select(c => c.Id), "categories");
        Unique.Check(p.Places.Select(c => c.Id), "places");
        Unique.Check(p.Pool.Select(s => s.Text.Zh), "pool");
        foreach (var statement in p.Pool)
        {
            if (!p.Places.Any(c => c.Id == statement.Place)) throw new ArgumentException($"pool: there is no place '{statement.Place}'.", nameof(p));
            if (statement.Category is { } id && !p.Categories.Any(c => c.Id == id))
                throw new ArgumentException($"pool: there is no category '{id}'.", nameof(p));
        }
        foreach (var category in p.Categories)
            if (!p.Pool.Any(s => s.Category == category.Id)) throw new ArgumentException($"pool: no statement violates '{category.Id}'.", nameof(p));
        var violating = p.Pool.Count(s => s.Category is not null);
        if (p.Violating < p.Categories.Length || p.Violating > violating || p.Violating >= p.Statements)
            throw new ArgumentException(
                $"violating must lie between the number of categories ({p.Categories.Length}) and that of violating statements ({violating}), and under statements.", nameof(p));
        if (p.Statements - p.Violating > p.Pool.Length - violating)
            throw new ArgumentException($"pool: {p.Statements - p.Violating} innocent statements are asked for, {p.Pool.Length - violating} are there.", nameof(p));
    }
}
