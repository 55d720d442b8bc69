using System.Collections.Immutable;
using Workshop.Randomness;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets.Deciding;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>
/// Customers with their orders, to be put into tiers by the task's own rules. Source: activity plan, module 4 and table 3. A
/// window of so many days includes the day of reading (day 0) and the last one, so that an order exactly 30 days ago lies in
/// the last 30 days.
/// </summary>
[DataSetKind("order-histories")]
[Describe("客户的历史订单，用来给客户分层。", "Customers' orders, by which to put customers into tiers.")]
public sealed class OrderHistories : IDataSetSource
{
    private static readonly DataSeed AnySeed = DataSeed.Of(new byte[DataSeed.Bytes]);

    private readonly Parameters _p;
    private readonly DateOnly _today;
    private readonly ImmutableArray<Shape> _shapes;
    private readonly DecisionTable<CustomerFact> _table;

    /// <summary>What the data set wants to know.</summary>
    public sealed record Parameters(
        [Describe("读数那天，写成 2026-06-30", "Day of reading, as 2026-06-30")] string Today,
        [Describe("客户分层", "Tiers")][Within(2, 12)] ImmutableArray<Option> Labels,
        [Describe("分层规则，从上到下第一条符合的算数，最后一条不设条件", "Rules of the tiers; the first that fits decides, the last has no condition")]
        [Within(2, 40)] ImmutableArray<DecisionRule<CustomerFact>> Rules,
        [Describe("客户数", "Customers")][Within(26, 200)] int Customers = 40,
        [Describe("最近多少天算活跃", "Last day that is recent")][Within(2, 180)] int Recent = 30,
        [Describe("多少天以上算流失", "Last day before a customer is lost")][Within(4, 365)] int Dormant = 60,
        [Describe("多少单算多", "Orders that are many")][Within(2, 10)] int Frequent = 3,
        [Describe("低客单价的界线（元）", "Boundary of a small basket, CNY")][Within(100, 10_000)] decimal LowBasket = 300,
        [Describe("高客单价的界线（元）", "Boundary of a large basket, CNY")][Within(150, 20_000)] decimal HighBasket = 500);

    /// <summary>Binds the data set.</summary>
    /// <exception cref="ArgumentException">The parameters do not go together.</exception>
    public OrderHistories(Parameters parameters)
    {
        if (parameters.Dormant < parameters.Recent + 4) throw new ArgumentException("dormant must be 4 days over recent at least.", nameof(parameters));
        if (parameters.Recent < parameters.Frequent + 2) throw new ArgumentException("recent must be 2 over frequent at least.", nameof(parameters));
        if (parameters.HighBasket < parameters.LowBasket + 40) throw new ArgumentException("highBasket must be 40 over lowBasket at least.", nameof(parameters));
        if (parameters.Rules.SelectMany(r => r.When).Any(c => c is { Fact: CustomerFact.DaysSinceLast, Days: not null }))
            throw new ArgumentException("rules: days-since-last is not of a number of days.", nameof(parameters));
        _p = parameters;
        _today = WrittenDay.Read(parameters.Today);
        _shapes = Shapes.Of(parameters);
        _table = new(parameters.Labels, parameters.Rules);
        Outline = new(LabelCounts.Outline(parameters.Labels), [], parameters.Labels);
        LabelCounts.RequireAll(parameters.Labels, Make(AnySeed).Key.Labels);
    }

    /// <inheritdoc/>
    public DataSetOutline Outline { get; }

    /// <inheritdoc/>
    public DataSet Make(DataSeed seed)
    {
        var customers = Draw(seed.Stream("customers"));
        ImmutableArray<KeyedLabel> labels = [.. customers.Select(Label)];
        var key = AnswerKey.Empty with { Labels = labels, Figures = LabelCounts.Values(_p.Labels, labels) };
        return new(key, () => [OrderTables.Customers(customers, _today), OrderTables.Orders(customers, _today)]);
    }

    private List<Customer> Draw(SplitMix64 random)
    {
        var shapes = _shapes.AsEnumerable();
        for (var more = _p.Customers - _shapes.Length; more > 0; more--) shapes = shapes.Append(random.Pick(_shapes));
        return [.. random.Shuffled(shapes).Select((shape, i) => new Customer(FormattableString.Invariant($"C{i + 1:000}"), shape.Draw(random)))];
    }

    private KeyedLabel Label(Customer customer)
    {
        var rule = _table.Decide(customer.Fact);
        return new(customer.Id, rule.Label, rule.Title);
    }
}
