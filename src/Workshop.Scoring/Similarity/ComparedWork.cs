namespace Workshop.Scoring.Similarity;

/// <summary>One work among those at the same task.</summary>
/// <param name="Id">Of the attempt.</param>
/// <param name="Author">Works of the same author are not compared.</param>
/// <param name="Class">Within it stretches are counted as common.</param>
/// <param name="Fingerprint">Of what the author wrote.</param>
public sealed record ComparedWork(Guid Id, Guid Author, Guid Class, Fingerprint Fingerprint);
