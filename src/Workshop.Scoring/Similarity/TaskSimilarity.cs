using System.Collections.Immutable;

namespace Workshop.Scoring.Similarity;

/// <summary>
/// Compares the works at one task with the brief and with each other. Stretches of the brief, and common phrases of an
/// author's class, are nobody's copy and do not count between works.
/// </summary>
/// <param name="Brief">Of what every author was given to read.</param>
/// <param name="Common">By class the stretches most of it has.</param>
/// <param name="Flags">By work why somebody should look; a work without an entry raises none.</param>
public sealed record TaskSimilarity(
    Fingerprint Brief, ImmutableDictionary<Guid, Fingerprint> Common, ImmutableDictionary<Guid, SimilarityFlag> Flags)
{
    /// <summary>Compares all works. Time grows with the stretches shared, not with the pairs of works.</summary>
    public static TaskSimilarity Of(IReadOnlyList<ComparedWork> works, Fingerprint brief)
    {
        var common = works.GroupBy(w => w.Class).ToImmutableDictionary(c => c.Key, c => CommonIn([.. c]));
        var judged = works.Where(w => w.Fingerprint.Hashes.Length >= SimilarityRules.LeastHashes).ToList();
        var board = new TaskSimilarity(brief, common, ImmutableDictionary<Guid, SimilarityFlag>.Empty);
        var shared = SharedBetween(judged, [.. judged.Select(board.Counted)]);
        return board with
        {
            Flags = judged.Select((work, i) => KeyValuePair.Create(work.Id, FlagOf(work, brief, shared[i])))
                .Where(f => f.Value.Highest > 0m).ToImmutableDictionary(),
        };
    }

    /// <summary>What of a work counts when it is compared with another.</summary>
    public Fingerprint Counted(ComparedWork work)
    {
        var own = work.Fingerprint.Without(Brief);
        return Common.TryGetValue(work.Class, out var common) ? own.Without(common) : own;
    }

    /// <summary>How much of one work stands in another: 0 to 1, four decimals. Below <see cref="SimilarityRules.LeastHashes"/> it says little.</summary>
    public decimal ShareOf(ComparedWork work, ComparedWork other) =>
        Share(Counted(work).Common(Counted(other)).Hashes.Length, work.Fingerprint);

    private static Fingerprint CommonIn(IReadOnlyList<ComparedWork> works)
    {
        var least = Math.Max(SimilarityRules.CommonFrom, works.Count / SimilarityRules.CommonAboveOneIn + 1);
        return Fingerprint.OfHashes(works.SelectMany(w => w.Fingerprint.Hashes).CountBy(h => h).Where(h => h.Value >= least).Select(h => h.Key));
    }

    /// <summary>For each work how many hashes it shares with which other.</summary>
    private static Dictionary<ComparedWork, int>[] SharedBetween(List<ComparedWork> works, Fingerprint[] counted)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < works.Count; i++)
            foreach (var hash in counted[i].Hashes)
                (holders.TryGetValue(hash, out var all) ? all : holders[hash] = []).Add(i);
        var shared = works.Select(_ => new Dictionary<ComparedWork, int>(ReferenceEqualityComparer.Instance)).ToArray();
        foreach (var group in holders.Values)
            foreach (var one in group)
                foreach (var other in group)
                    if (works[one].Author != works[other].Author)
                        shared[one][works[other]] = shared[one].GetValueOrDefault(works[other]) + 1;
        return shared;
    }

    private static SimilarityFlag FlagOf(ComparedWork work, Fingerprint brief, Dictionary<ComparedWork, int> shared)
    {
        var ofBrief = Containment.Of(work.Fingerprint, brief);
        var like = shared.Select(s => new Likeness(s.Key.Id, Share(s.Value, work.Fingerprint))).Where(l => l.Share >= SimilarityRules.FlagFrom);
        return new(
            ofBrief >= SimilarityRules.FlagFrom ? ofBrief : null,
            [.. like.OrderByDescending(l => l.Share).ThenBy(l => l.Other).Take(SimilarityRules.MostLike)]);
    }

    private static decimal Share(int shared, Fingerprint of) =>
        of.Hashes.IsEmpty ? 0m : Math.Round((decimal)shared / of.Hashes.Length, 4, MidpointRounding.AwayFromZero);
}
