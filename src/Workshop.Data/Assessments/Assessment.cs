using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;
using Workshop.Data.Submissions;

namespace Workshop.Data.Assessments;

/// <summary>One marker's complete judgement of one submission. Appended, numbered, never changed.</summary>
public sealed class Assessment
{
    public required Guid Id { get; init; }

    public required Guid SubmissionId { get; init; }

    public Submission? Submission { get; init; }

    /// <summary>1 for the automatic one, then counting up within the submission.</summary>
    public required int Number { get; init; }

    public required AssessmentKind Kind { get; init; }

    /// <summary>Null for the automatic one.</summary>
    public required Guid? MarkerId { get; init; }

    public Person? Marker { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The score sheet whole, as JSON; it names rubric and engine version.</summary>
    public required string ScoreSheet { get; init; }

    /// <summary>Hash of the rubric it was made under.</summary>
    public required string RubricVersion { get; init; }

    /// <summary>Marks so far; copied from the sheet for lists.</summary>
    public required decimal Total { get; init; }

    /// <summary>Marks that could have been had so far; copied from the sheet for lists.</summary>
    public required decimal Possible { get; init; }

    /// <summary>Weights still unmarked; 0 when complete; copied from the sheet for lists.</summary>
    public required decimal Pending { get; init; }

    /// <summary>The marker's remark on the work as a whole; null for none.</summary>
    public string? Remark { get; init; }
}

/// <summary>Whose judgement it is. Stored as text.</summary>
public enum AssessmentKind
{
    Automatic,
    TeachingAssistant,
    SecondMarker,
    Appeal,
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("Assessments");
        assessment.Property(a => a.Kind).HasConversion<string>().HasMaxLength(20);
        assessment.Property(a => a.RubricVersion).HasMaxLength(64);
        assessment.Property(a => a.Total).HasPrecision(9, 2);
        assessment.Property(a => a.Possible).HasPrecision(9, 2);
        assessment.Property(a => a.Pending).HasPrecision(9, 2);
        assessment.HasIndex(a => new { a.SubmissionId, a.Number }).IsUnique();
        assessment.HasOne(a => a.Submission).WithMany(s => s.Assessments).HasForeignKey(a => a.SubmissionId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne(a => a.Marker).WithMany().HasForeignKey(a => a.MarkerId).OnDelete(DeleteBehavior.Restrict);
    }
}
