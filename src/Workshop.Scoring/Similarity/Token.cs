namespace Workshop.Scoring.Similarity;

/// <summary>One unit of a text that is compared: a Chinese character, or a word of another script.</summary>
/// <param name="Hash">The same for the same unit, on every machine.</param>
/// <param name="Start">UTF-16 index of its first character in the text as written.</param>
/// <param name="End">Index after its last.</param>
internal readonly record struct Token(ulong Hash, int Start, int End);
