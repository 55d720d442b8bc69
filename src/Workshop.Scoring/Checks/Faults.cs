namespace Workshop.Scoring.Checks;

/// <summary>Gathers what is wrong: the words of the first fault, for a trainee mends one thing at a time; the places and the count of all.</summary>
internal sealed class Faults
{
    private readonly Spots _spots = new();
    private Message? _message;
    private Message? _next;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="place">Where it is; null where something is missing altogether.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="next">What to do about it.</param>
    public void Add(Place? place, Message message, Message next)
    {
        _message ??= message;
        _next ??= next;
        if (place is { } spot) _spots.Add(spot);
        Count++;
    }

    /// <summary>Counts what could not even be looked at because of a fault already told.</summary>
    public void AddUntold(int count) => Count += count;

    /// <summary>So many parts earned of so many, fewer than all, with the words of the first fault; there is one.</summary>
    public Verdict Tell(CheckInput input, decimal earned, decimal parts, string field) =>
        input.Part(earned, parts, field, _message!, _next!, _spots);

    /// <summary>What the faults leave of the marks, by their count alone.</summary>
    public Verdict Tell(CheckInput input, string field) => Tell(input, Verdicts.ShareAfter(Count), 1, field);
}
