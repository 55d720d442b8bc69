using System.Collections.Immutable;
using Workshop.Randomness;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets.Deciding;

namespace Workshop.Scoring.DataSets.Triage;

/// <summary>
/// Orders to be triaged by the task's own rules: each fault alone, several at once, and each limit of hours from both sides.
/// Source: operating procedures, chapters 4 and 5: orders with faulty addresses and unpaid ones.
/// </summary>
[DataSetKind("problem-orders")]
[Describe("待处理的订单，混有地址、电话、付款和库存问题。", "Orders to triage, with faults of address, phone, payment and stock among them.")]
public sealed class ProblemOrders : IDataSetSource
{
    private static readonly DataSeed AnySeed = DataSeed.Of(new byte[DataSeed.Bytes]);

    private readonly Parameters _p;
    private readonly ImmutableArray<Plant> _plants;
    private readonly DecisionTable<OrderFact> _table;

    /// <summary>What the data set wants to know.</summary>
    public sealed record Parameters(
        [Describe("处理方式", "Ways of handling")][Within(2, 12)] ImmutableArray<Option> Labels,
        [Describe("处理规则，从上到下第一条符合的算数，最后一条不设条件", "Rules of handling; the first that fits decides, the last has no condition")]
        [Within(2, 40)] ImmutableArray<DecisionRule<OrderFact>> Rules,
        [Describe("收货地址，要有能送达的、有误的和偏远的", "Addresses: sound, faulty and remote ones")][Within(4, 200)] ImmutableArray<Address> Addresses,
        [Describe("商品名", "Products")][Within(1, 50)] ImmutableArray<LocalText> Products,
        [Describe("未付款时限（小时）", "Limits of waiting for payment, in hours")][Within(1, 4)] ImmutableArray<int> UnpaidHours,
        [Describe("订单数", "Orders")][Within(26, 200)] int Orders = 30);

    /// <summary>Binds the data set.</summary>
    /// <exception cref="ArgumentException">The parameters do not go together.</exception>
    public ProblemOrders(Parameters parameters)
    {
        Check(parameters);
        _p = parameters;
        _plants = Plants(parameters.UnpaidHours);
        _table = new(parameters.Labels, parameters.Rules);
        Outline = new(LabelCounts.Outline(parameters.Labels), [], parameters.Labels);
        LabelCounts.RequireAll(parameters.Labels, Make(AnySeed).Key.Labels);
    }

    /// <inheritdoc/>
    public DataSetOutline Outline { get; }

    /// <inheritdoc/>
    public DataSet Make(DataSeed seed)
    {
        var random = seed.Stream("orders");
        var plants = _plants.AsEnumerable();
        for (var more = _p.Orders - _plants.Length; more > 0; more--)
            plants = plants.Append(random.NextBelow(2) == 0 ? new Plant() : random.Pick(_plants));
        var orders = random.Shuffled(plants).Select((plant, i) => Draw(i + 1, plant, random)).ToList();
        ImmutableArray<KeyedLabel> labels = [.. orders.Select(Label)];
        var key = AnswerKey.Empty with { Labels = labels, Figures = LabelCounts.Values(_p.Labels, labels) };
        return new(key, () => [TriageTable.Of(orders)]);
    }

    private OrderCase Draw(int number, Plant plant, SplitMix64 random)
    {
        var quantity = random.Between(1, 4);
        var stock = plant.Short ? random.NextBelow(quantity) : plant.JustEnough ? quantity : quantity + random.Between(1, 80);
        var addresses = _p.Addresses.Where(a => a.Faulty == plant.BadAddress && a.Remote == plant.Remote).ToList();
        var hours = plant.HoursUnpaid ?? random.Between(1, 3 * _p.UnpaidHours.Max());
        return new(
            FormattableString.Invariant($"P{number:000}"), random.Pick(_p.Products), quantity, stock, hours, plant.HoursUnpaid is null,
            random.Pick(addresses), plant.BadPhone ? Phones.Wrong(random) : Phones.Right(random));
    }

    private KeyedLabel Label(OrderCase order)
    {
        var rule = _table.Decide(order.Fact);
        return new(order.Id, rule.Label, rule.Title);
    }

    private static ImmutableArray<Plant> Plants(ImmutableArray<int> limits) =>
    [
        new(), new(JustEnough: true), new(BadAddress: true), new(BadPhone: true), new(Remote: true), new(Short: true),
        new(BadAddress: true, BadPhone: true), new(Remote: true, Short: true), new(BadPhone: true, Short: true),
        .. limits.SelectMany(h => new Plant[] { new(HoursUnpaid: h - 1), new(HoursUnpaid: h), new(HoursUnpaid: h + 1) }),
        new(HoursUnpaid: limits.Max() + 20, BadAddress: true), new(HoursUnpaid: limits.Max() + 20, Short: true),
        new(HoursUnpaid: limits.Min() - 1, BadPhone: true), new(HoursUnpaid: limits.Min() - 1, Remote: true),
    ];

    private static void Check(Parameters p)
    {
        if (p.UnpaidHours.Any(h => h is < 2 or > 1_000)) throw new ArgumentException("unpaidHours must lie between 2 and 1000.", nameof(p));
        if (p.Rules.SelectMany(r => r.When).Any(c => c.Days is not null)) throw new ArgumentException("rules: no fact is of a number of days.", nameof(p));
        if (!p.Addresses.Any(a => a is { Faulty: false, Remote: false })) throw new ArgumentException("addresses: a sound one is missing.", nameof(p));
        if (!p.Addresses.Any(a => a is { Faulty: true, Remote: false })) throw new ArgumentException("addresses: a faulty one is missing.", nameof(p));
        if (!p.Addresses.Any(a => a is { Faulty: false, Remote: true })) throw new ArgumentException("addresses: a remote one is missing.", nameof(p));
    }
}
