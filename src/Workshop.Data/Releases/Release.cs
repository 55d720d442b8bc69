using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Assessments;
using Workshop.Data.People;
using Workshop.Data.Submissions;

namespace Workshop.Data.Releases;

/// <summary>A lecturer's act of showing a trainee one assessment as the result. Appended; the newest one counts.</summary>
public sealed class Release
{
    public required Guid Id { get; init; }

    public required Guid SubmissionId { get; init; }

    public Submission? Submission { get; init; }

    public required Guid AssessmentId { get; init; }

    public Assessment? Assessment { get; init; }

    public required Guid ReleasedById { get; init; }

    public Person? ReleasedBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Printed on the report; whoever has it can ask the school whether the report is genuine.</summary>
    public required string VerificationCode { get; init; }

    /// <summary>When the lecturer took it back; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> release)
    {
        release.ToTable("Releases");
        release.Property(r => r.VerificationCode).HasMaxLength(20);
        release.HasIndex(r => r.VerificationCode).IsUnique();
        release.HasIndex(r => r.SubmissionId);
        // Two presses at one moment release once; a result taken back may go out again.
        release.HasIndex(r => new { r.SubmissionId, r.AssessmentId }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
        release.HasOne(r => r.Submission).WithMany(s => s.Releases).HasForeignKey(r => r.SubmissionId).OnDelete(DeleteBehavior.Restrict);
        release.HasOne(r => r.Assessment).WithMany().HasForeignKey(r => r.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        release.HasOne(r => r.ReleasedBy).WithMany().HasForeignKey(r => r.ReleasedById).OnDelete(DeleteBehavior.Restrict);
    }
}
