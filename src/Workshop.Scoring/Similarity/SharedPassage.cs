namespace Workshop.Scoring.Similarity;

/// <summary>A passage that stands in two texts, punctuation, blanks, case and width disregarded.</summary>
/// <param name="Start">0-based UTF-16 index of its first character in the one text.</param>
/// <param name="Length">UTF-16 characters there, at least 1.</param>
/// <param name="OtherStart">Its first character in the other text.</param>
/// <param name="OtherLength">Characters there, at least 1.</param>
/// <param name="Units">How many Chinese characters or words it has.</param>
public readonly record struct SharedPassage(int Start, int Length, int OtherStart, int OtherLength, int Units);
