using Workshop.Randomness;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>
/// Draws a campaign. A healthy step keeps 23 to 29 % of those who reach it, the leaking one 10 to 13.5 %, day by day within a
/// tenth of that; the burst brings about two and a half times the visitors of an ordinary day.
/// </summary>
internal static class CampaignDraw
{
    private const int PerMille = 1000;

    public static List<CampaignRow> Rows(CampaignChannels.Parameters parameters, DateOnly starts, DataSeed seed)
    {
        var leak = seed.Stream("leak").Pick(Funnel.Steps).Id;
        var random = seed.Stream("channels");
        var habits = parameters.Channels.Select(channel => Habit.Of(channel, leak, random)).ToList();
        var rows = new List<CampaignRow>();
        for (var day = 0; day < parameters.Days; day++)
            foreach (var habit in habits)
                rows.Add(new(starts.AddDays(day), habit.Channel.Name, Day(habit, day + 1 == parameters.Burst, random)));
        return rows;
    }

    private static ChannelDay Day(Habit habit, bool isBurst, SplitMix64 random)
    {
        var uv = Whole(random.Times(habit.Visits, 88, 112) * (isBurst ? 2.5m : 1m));
        var pv = Whole(random.Times(uv, 220, 360));
        var carts = Whole(random.Times(uv, 95, 105) * habit.CartRate / PerMille);
        var orders = Whole(random.Times(carts, 95, 105) * habit.OrderRate / PerMille);
        var gmv = orders * Math.Round(random.Times(habit.Basket, 93, 107), 2, MidpointRounding.AwayFromZero);
        return new(uv, pv, carts, orders, gmv, Whole(random.Times(orders, 45, 80)));
    }

    private static int Whole(decimal number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);

    /// <summary>How a channel is in this campaign.</summary>
    private sealed record Habit(Channel Channel, decimal Visits, int CartRate, int OrderRate, decimal Basket)
    {
        public static Habit Of(Channel channel, string leak, SplitMix64 random) => new(
            channel, random.Times(channel.Visits, 85, 115), Rate(leak == Funnel.VisitToCart, random), Rate(leak == Funnel.CartToOrder, random),
            random.Times(channel.Basket, 90, 110));

        private static int Rate(bool leaks, SplitMix64 random) => leaks ? random.Between(105, 130) : random.Between(240, 280);
    }
}
