using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Workshop.Scoring.Checks;

/// <summary>Collects where faults are; keeps the first so many, for a reader needs examples, while messages tell the count.</summary>
internal sealed class Spots
{
    /// <summary>How many places a verdict names at most.</summary>
    public const int Most = 20;

    private Place[] _places = new Place[1];

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them; there is one.</summary>
    public Place First => _places[0];

    /// <summary>The first so many of them, in the order they were added.</summary>
    public ImmutableArray<Place> Places => ImmutableCollectionsMarshal.AsImmutableArray(
        Count >= _places.Length ? _places : _places[..Count]);

    public static Spots At(Place place)
    {
        var spots = new Spots();
        spots.Add(place);
        return spots;
    }

    public void Add(Place place)
    {
        if (Count < Most)
        {
            if (Count == _places.Length) Array.Resize(ref _places, Math.Min(Most, 4 * Count));
            _places[Count] = place;
        }
        Count++;
    }
}
