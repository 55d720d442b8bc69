using System.Collections.Immutable;

namespace Workshop.Web.Marking.Similarity;

/// <summary>Why a marker should look at a work, as far as they may know. It takes no marks off and is never for trainees.</summary>
/// <param name="Brief">How much of the text stands in the brief, 0 to 1; null where that is little.</param>
/// <param name="Like">Works it is close to, the closest first.</param>
public sealed record SimilarityNotes(decimal? Brief, ImmutableArray<LikeWork> Like);

/// <summary>A work that shares much text.</summary>
/// <param name="Share">How much of the text in question stands in it too, 0 to 1.</param>
/// <param name="Visible">The work; null where the marker may not see it.</param>
public sealed record LikeWork(decimal Share, VisibleWork? Visible);

/// <summary>A work the marker may see.</summary>
/// <param name="SubmissionId">The attempt.</param>
/// <param name="Trainee">Shown.</param>
/// <param name="OtherCohort">Its cohort where that is another one; else null.</param>
public sealed record VisibleWork(Guid SubmissionId, string Trainee, string? OtherCohort);
