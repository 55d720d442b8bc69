using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks;

/// <summary>The few shapes a verdict has.</summary>
internal static class Verdicts
{
    internal static class Says
    {
        public const string Nothing = "nothing.handed-in";
        public const string NothingNext = "nothing.fill-in";
    }

    /// <summary>All marks.</summary>
    public static Verdict Full(this CheckInput input, string? field, Message message) =>
        new(input.Possible, field, [], message, null);

    /// <summary>A share of the marks, 0 to 1.</summary>
    public static Verdict Share(this CheckInput input, decimal share, string? field, Message message, Message next, Spots? spots = null) =>
        new(input.Possible * share, field, spots?.Places ?? [], message, next);

    /// <summary>So many parts earned of so many; multiplied first, so that thirds add up.</summary>
    public static Verdict Part(
        this CheckInput input, decimal earned, decimal parts, string? field, Message message, Message next, Spots? spots = null) =>
        new(input.Possible * earned / parts, field, spots?.Places ?? [], message, next);

    /// <summary>No marks.</summary>
    public static Verdict None(string? field, Message message, Message next, Spots? spots = null) =>
        new(0m, field, spots?.Places ?? [], message, next);

    /// <summary>No marks, for there is nothing to look at.</summary>
    /// <param name="field">The field left empty.</param>
    /// <param name="next">What to hand in; null for "fill it in".</param>
    public static Verdict Nothing(string field, Message? next = null)
    {
        var label = MessageArgument.Label(field);
        return new(0m, field, [], Message.Of(Says.Nothing, label), next ?? Message.Of(Says.NothingNext, label));
    }

    /// <summary>
    /// What faults leave of the marks: the first costs half, the second another quarter, the third the rest. So a slip is
    /// told from carelessness, and mending any one of them never costs anything.
    /// </summary>
    public static decimal ShareAfter(int faults) => faults switch { <= 0 => 1m, 1 => 0.5m, 2 => 0.25m, _ => 0m };
}
