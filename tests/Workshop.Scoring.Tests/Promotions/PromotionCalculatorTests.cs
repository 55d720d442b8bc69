using CsCheck;
using Workshop.Scoring.Promotions;

namespace Workshop.Scoring.Tests.Promotions;

/// <summary>Every expected figure here was worked out by hand, as the comment beside it says.</summary>
public sealed class PromotionCalculatorTests
{
    private static Settlement Settle(Mechanic[] mechanics, params BasketLine[] lines) => PromotionCalculator.Settle(mechanics, lines);

    [Theory]
    [InlineData(398.99, 398.99)]
    [InlineData(399, 349)]
    [InlineData(797, 747)]
    [InlineData(798, 748)]
    public void Spend_399_save_50_counts_once(decimal price, decimal pay) =>
        Assert.Equal(pay, Settle([new SpendAndSave(399, 50)], new BasketLine(price, 0)).Pay);

    [Theory]
    [InlineData(797, 747)] // once: 797 - 50
    [InlineData(798, 698)] // twice: 798 - 100
    [InlineData(1197, 1047)] // three times: 1197 - 150
    public void Every_399_saves_50_each_time(decimal price, decimal pay) =>
        Assert.Equal(pay, Settle([new SpendAndSave(399, 50, Repeats: true)], new BasketLine(price, 0)).Pay);

    [Theory]
    [InlineData(1, 199)]
    [InlineData(2, 298.5)] // 199 + 99.5
    [InlineData(3, 497.5)] // 199 + 99.5 + 199
    [InlineData(4, 597)] // twice 298.5
    public void Every_second_piece_costs_half(int pieces, decimal pay) =>
        Assert.Equal(pay, Settle([new SecondPieceHalf()], new BasketLine(199, 0, pieces)).Pay);

    [Fact]
    public void Two_different_items_are_no_second_piece() =>
        Assert.Equal(299m, Settle([new SecondPieceHalf()], new BasketLine(199, 0), new BasketLine(100, 0)).Pay);

    [Fact]
    public void Half_of_an_odd_cent_is_rounded_up() => // 0.05 / 2 = 0.025 -> 0.03; 0.05 + 0.03
        Assert.Equal(0.08m, Settle([new SecondPieceHalf()], new BasketLine(0.05m, 0, 2)).Pay);

    [Fact]
    public void The_course_example_stacks_second_piece_and_spend_and_save()
    {
        // Two cabinets at 299: 299 + 149.5 = 448.5, over 399, so 398.5. Cost 2 x 120 and a gift box of 8 for the first 100: 248.
        var settled = Settle([new Gift(8), new SpendAndSave(399, 50), new SecondPieceHalf()], new BasketLine(299, 120, 2));

        Assert.Equal((598m, 398.5m, 248m), (settled.ListTotal, settled.Pay, settled.Cost));
        Assert.Equal(33.36m, Math.Round(settled.Discount!.Value, 2)); // 199.5 / 598 = 33.361 %
        Assert.Equal(37.77m, Math.Round(settled.Margin!.Value, 2)); // 150.5 / 398.5 = 37.767 %
        Assert.Equal([149.5m, 50m, 0m], settled.Steps.Select(s => s.Saved));
    }

    [Fact]
    public void The_second_piece_may_cost_the_threshold() => // 2 x 250 = 500, but 250 + 125 = 375 is under 399
        Assert.Equal(375m, Settle([new SpendAndSave(399, 50), new SecondPieceHalf()], new BasketLine(250, 0, 2)).Pay);

    [Fact]
    public void All_five_apply_in_their_order_however_they_are_listed()
    {
        // 95折 of 200 = 190; three pieces: 190 + 95 + 190 = 475; less 50 = 425; voucher 20 = 405; gift costs 9.
        Mechanic[] mechanics = [new Voucher(20), new Gift(9, 400), new SpendAndSave(399, 50), new SecondPieceHalf(), new PercentOff(5)];
        var settled = Settle(mechanics, new BasketLine(200, 80, 3));

        Assert.Equal((600m, 405m, 249m), (settled.ListTotal, settled.Pay, settled.Cost));
        Assert.Equivalent(settled.Steps, Settle([.. mechanics.Reverse()], new BasketLine(200, 80, 3)).Steps);
    }

    [Fact]
    public void A_percentage_is_rounded_piece_by_piece() => // 9.99 x 0.85 = 8.4915 -> 8.49; three pieces
        Assert.Equal(25.47m, Settle([new PercentOff(15)], new BasketLine(9.99m, 0, 3)).Pay);

    [Fact]
    public void Of_several_tiers_and_vouchers_the_best_applies_alone() => // 500 - 60 = 440, then 50 off from 400
        Assert.Equal(390m, Settle(
            [new SpendAndSave(299, 30), new SpendAndSave(499, 60), new Voucher(10), new Voucher(50, 400), new Voucher(80, 441)],
            new BasketLine(500, 0)).Pay);

    [Fact]
    public void A_threshold_next_to_nothing_breaks_nothing() =>
        Assert.Equal(0m, Settle([new SpendAndSave(0.0000000000000000000000000001m, 1, Repeats: true)], new BasketLine(900, 0)).Pay);

    [Fact]
    public void A_gift_below_its_threshold_costs_nothing() =>
        Assert.Equal(100m, Settle([new Gift(8, 399)], new BasketLine(200, 100)).Cost);

    [Fact]
    public void A_voucher_over_the_price_leaves_nothing_to_pay_and_no_margin()
    {
        var settled = Settle([new Voucher(100)], new BasketLine(60, 20));

        Assert.Equal((0m, 100m, null), (settled.Pay, settled.Discount, settled.Margin));
    }

    [Fact]
    public void Whatever_is_stated_the_payment_lies_between_nothing_and_the_list_total()
    {
        var amount = Gen.Decimal[-500m, 2_000m];
        var mechanic = Gen.Select(Gen.Int[0, 4], amount, amount, Gen.Bool).Select((kind, a, b, yes) => kind switch
        {
            0 => (Mechanic)new PercentOff(a), 1 => new SecondPieceHalf(), 2 => new SpendAndSave(a, b, yes), 3 => new Voucher(a, b), _ => new Gift(a, b),
        });
        var line = Gen.Select(Gen.Int[0, 99_999], Gen.Int[1, 9]).Select((cents, pieces) => new BasketLine(cents / 100m, 1, pieces));
        Gen.Select(mechanic.Array[0, 6], line.Array[1, 5]).Sample((mechanics, lines) =>
        {
            var settled = PromotionCalculator.Settle(mechanics, lines);

            Assert.InRange(settled.Pay, 0, settled.ListTotal);
            Assert.Equal(settled.ListTotal - settled.Pay, settled.Steps.Sum(s => s.Saved));
            Assert.Equal(settled.Pay, Math.Round(settled.Pay, 2));
        });
    }
}
