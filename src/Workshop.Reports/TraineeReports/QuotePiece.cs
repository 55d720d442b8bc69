namespace Workshop.Reports.TraineeReports;

/// <summary>A piece of the trainee's own text.</summary>
/// <param name="Text">The words as handed in, however strange; nothing in them is interpreted.</param>
/// <param name="IsMarked">True for the words that the finding is about.</param>
public sealed record QuotePiece(string Text, bool IsMarked = false);
