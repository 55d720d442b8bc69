using Workshop.Scoring.Checks.Expressions;
using Workshop.Scoring.Promotions;
using Says = Workshop.Scoring.Checks.PromotionArithmetic.Says;

namespace Workshop.Scoring.Checks.Baskets;

/// <summary>Holds the figures stated for a basket against those it comes to.</summary>
/// <param name="p">What the check was told.</param>
internal sealed class BasketJudge(PromotionArithmetic.Parameters p)
{
    private static readonly LocalText DiscountRule = new("（标价合计 − 应付）÷ 标价合计 × 100", "(list total − payment) ÷ list total × 100");
    private static readonly LocalText MarginRule =
        new("（应付 − 成本，赠品成本也算）÷ 应付 × 100", "(payment − cost, gifts included) ÷ payment × 100");

    /// <summary>How many figures are asked of a basket.</summary>
    public int FiguresEach { get; } = 1 + (p.Baskets.Discount is null ? 0 : 1) + (p.Baskets.Margin is null ? 0 : 1);

    /// <summary>Adds a basket's right figures and faults to a report; one that no mechanic touches adds nothing.</summary>
    public void Judge(StatedBasket basket, IReadOnlyCollection<Mechanic> mechanics, BasketReport report)
    {
        if (basket.Gap is { } gap)
        {
            report.Baskets++;
            report.Add(basket.Row, gap, Gap(basket.Row, gap));
            return;
        }
        var settled = PromotionCalculator.Settle(mechanics, basket.Lines);
        if (settled.Steps.IsEmpty) return;
        report.Baskets++;
        Compare(basket.Row, p.Baskets.Pay, basket.Pay, settled.Pay, p.Tolerance, report, () => (WorkingOf(settled), Says.PayNext));
        if (p.Baskets.Discount is { } discount)
            Compare(basket.Row, discount, basket.Discount, settled.Discount, p.PointTolerance, report, () => (DiscountRule, Says.PercentNext));
        if (p.Baskets.Margin is { } margin)
            Compare(basket.Row, margin, basket.Margin, settled.Margin, p.PointTolerance, report, () => (MarginRule, Says.PercentNext));
    }

    private void Compare(
        int row, string column, decimal? stated, decimal? due, decimal tolerance, BasketReport report, Func<(LocalText Rule, string Next)> explain)
    {
        // Where nothing is paid there is no margin to state.
        if (stated == due || (stated is { } figure && due is { } right && Math.Abs(figure - right) <= tolerance)) report.Right++;
        else report.Add(row, column, stated is null ? NotStated(row, column) : Differs(row, column, stated.Value, due, explain()));
    }

    private BasketFault Gap(int row, string column) => new(
        _ => Message.Of(Says.Gap, row + 1, LabelOf(column)), Message.Of(Says.GapNext, row + 1, LabelOf(column)));

    private BasketFault NotStated(int row, string column) => new(
        _ => Message.Of(Says.NotStated, row + 1, LabelOf(column)), Message.Of(Says.NotStatedNext, row + 1, LabelOf(column)));

    private BasketFault Differs(int row, string column, decimal stated, decimal? due, (LocalText Rule, string Next) why)
    {
        var rule = p.Reveal == Reveal.Result && due is { } figure ? Both(why.Rule, $" = {Figure(Math.Round(figure, 2, MidpointRounding.AwayFromZero))}") : why.Rule;
        return new(
            faults => Message.Of(Says.Differs, row + 1, LabelOf(column), Figure(stated), MessageArgument.Words(rule), faults),
            Message.Of(why.Next, row + 1, LabelOf(column), MessageArgument.Words(why.Rule)));
    }

    /// <summary>The list total and the mechanics that take effect, with what each saves only where the result may be shown.</summary>
    private LocalText WorkingOf(Settlement settled)
    {
        var total = p.Reveal == Reveal.Names ? "" : $" {Figure(settled.ListTotal)}";
        var words = new LocalText($"标价合计{total}", $"list total{total}");
        foreach (var step in settled.Steps.Where(s => s.Mechanic is not Gift))
        {
            var name = MechanicWords.Of(step.Mechanic);
            words = new($"{words.Zh} → {name.Zh}", $"{words.En} → {name.En}");
            if (p.Reveal == Reveal.Result) words = Both(words, $" −{Figure(step.Saved)}");
        }
        return words;
    }

    private MessageArgument LabelOf(string column) => MessageArgument.Label(p.Baskets.Field, column);

    private static LocalText Both(LocalText text, string more) => new(text.Zh + more, text.En + more);

    private static string Figure(decimal number) => ExpressionWords.Figure(number);
}

/// <summary>What is wrong with one figure; the message tells how many are wrong altogether.</summary>
internal sealed record BasketFault(Func<int, Message> Message, Message Next);

/// <summary>What all baskets together came to.</summary>
internal sealed class BasketReport
{
    /// <summary>Baskets counted.</summary>
    public int Baskets { get; set; }

    /// <summary>Figures that are right.</summary>
    public int Right { get; set; }

    /// <summary>The first fault; null for none.</summary>
    public BasketFault? First { get; private set; }

    /// <summary>Where all faults are.</summary>
    public Spots Spots { get; } = new();

    public void Add(int row, string column, BasketFault fault)
    {
        First ??= fault;
        Spots.Add(Place.InRow(row, column));
    }
}
