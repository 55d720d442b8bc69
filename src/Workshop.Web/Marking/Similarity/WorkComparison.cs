using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Data.Submissions;

namespace Workshop.Web.Marking.Similarity;

/// <summary>A work beside the brief, or beside another work at the same task, with the passages they share.</summary>
/// <param name="Task">The task of both.</param>
/// <param name="Own">The work asked about.</param>
/// <param name="Other">What it is compared with.</param>
/// <param name="Passages">Passages marked.</param>
public sealed record WorkComparison(TaskDefinition Task, ComparedSide Own, ComparedSide Other, int Passages);

/// <summary>One side.</summary>
/// <param name="Work">The work, with its trainee; null for the brief.</param>
/// <param name="Share">How much of this side's text stands in the other, 0 to 1; null for the brief.</param>
/// <param name="Texts">In the order of the form, or of the brief.</param>
public sealed record ComparedSide(Submission? Work, decimal? Share, ImmutableArray<ComparedText> Texts);

/// <summary>One text.</summary>
/// <param name="Label">Of its field; empty in the brief.</param>
/// <param name="Pieces">Joined they give the text.</param>
public sealed record ComparedText(string Label, ImmutableArray<ComparedPiece> Pieces);

/// <summary>A stretch of text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Passage">Number of the shared passage it belongs to, the same on both sides; null for none.</param>
/// <param name="There">Number of the passage on the other side that it is found in; null for none.</param>
/// <param name="IsFirst">Whether the passage begins here on this side.</param>
public sealed record ComparedPiece(string Text, int? Passage, int? There, bool IsFirst);
