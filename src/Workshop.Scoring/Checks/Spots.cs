using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>Collects where faults are; keeps the first so many, for a reader needs examples, while messages tell the count.</summary>
internal sealed class Spots
{
    /// <summary>How many places a verdict names at most.</summary>
    public const int Most = 20;

    private readonly ImmutableArray<Place>.Builder _places = ImmutableArray.CreateBuilder<Place>();

    public int Count { get; private set; }

    public ImmutableArray<Place> Places => _places.ToImmutable();

    public void Add(Place place)
    {
        if (Count++ < Most) _places.Add(place);
    }
}
