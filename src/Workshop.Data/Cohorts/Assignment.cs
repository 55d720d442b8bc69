using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workshop.Data.Cohorts;

/// <summary>A task of the course set for a cohort, with the cohort's own dates and rules.</summary>
public sealed class Assignment
{
    public required Guid Id { get; init; }

    public required Guid CohortId { get; init; }

    public Cohort? Cohort { get; init; }

    /// <summary>Task folder name in the cohort's course.</summary>
    public required string TaskId { get; init; }

    public required DateTimeOffset OpensAt { get; set; }

    /// <summary>Null where there is none: then nothing is late.</summary>
    public DateTimeOffset? Deadline { get; set; }

    /// <summary>When trainees were promised their results; null for no promise.</summary>
    public DateTimeOffset? FeedbackDue { get; set; }

    /// <summary>How often a trainee may hand in, at least 1; null for any number.</summary>
    public int? Attempts { get; set; }

    /// <summary>The cohort's late rule as stored by the web room; null for the task's own.</summary>
    public string? LateRule { get; set; }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("Assignments");
        assignment.Property(a => a.TaskId).HasMaxLength(80);
        assignment.HasIndex(a => new { a.CohortId, a.TaskId }).IsUnique();
        assignment.HasOne(a => a.Cohort).WithMany(c => c.Assignments).HasForeignKey(a => a.CohortId);
    }
}
