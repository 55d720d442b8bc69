using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;
using Workshop.Data.Submissions;

namespace Workshop.Data.Assessments;

/// <summary>Marks a marker has typed but not finished. One row a marker and submission; gone once the assessment is made.</summary>
public sealed class MarkingDraft
{
    public required Guid Id { get; init; }

    public required Guid SubmissionId { get; init; }

    public Submission? Submission { get; init; }

    public required Guid MarkerId { get; init; }

    public Person? Marker { get; init; }

    /// <summary>Marks and remarks by criterion, as JSON.</summary>
    public required string Marks { get; set; }

    /// <summary>Counts saves; a save names the version it was made from.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}

internal sealed class MarkingDraftConfiguration : IEntityTypeConfiguration<MarkingDraft>
{
    public void Configure(EntityTypeBuilder<MarkingDraft> draft)
    {
        draft.ToTable("MarkingDrafts");
        draft.HasIndex(d => new { d.SubmissionId, d.MarkerId }).IsUnique();
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.HasOne(d => d.Submission).WithMany().HasForeignKey(d => d.SubmissionId);
        draft.HasOne(d => d.Marker).WithMany().HasForeignKey(d => d.MarkerId);
    }
}
