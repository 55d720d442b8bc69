namespace Workshop.Scoring.Similarity;

/// <summary>When somebody should look whether a text is its author's own. Never a reason to take marks off.</summary>
public static class SimilarityRules
{
    /// <summary>
    /// The share of a text, 0 to 1, from which it is flagged. By the samples of the shipped tasks, honest work shares a few per
    /// cent with its brief (16 where titles given are quoted), a copied brief 66 and more.
    /// </summary>
    public const decimal FlagFrom = 0.30m;

    /// <summary>
    /// Least hashes of a text that is judged at all, some 75 Chinese characters or words: of less, a set phrase or two would
    /// be a large share.
    /// </summary>
    public const int LeastHashes = 30;

    /// <summary>A stretch in more than one of so many works of a class is a common phrase, such as a heading everybody was given.</summary>
    public const int CommonAboveOneIn = 3;

    /// <summary>Least works that must have a stretch before it is common, so that two or three copies in a small class still show.</summary>
    public const int CommonFrom = 4;

    /// <summary>Most works named as close to one.</summary>
    public const int MostLike = 5;
}
