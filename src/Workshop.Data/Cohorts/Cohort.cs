using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Schools;

namespace Workshop.Data.Cohorts;

/// <summary>A class of trainees that takes one course together.</summary>
public sealed class Cohort
{
    public required Guid Id { get; init; }

    public required Guid SchoolId { get; init; }

    public School? School { get; init; }

    /// <summary>Course folder name.</summary>
    public required string CourseId { get; init; }

    public required string Name { get; set; }

    public required DateOnly StartsOn { get; set; }

    public required DateOnly EndsOn { get; set; }

    public List<Group> Groups { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    public List<Assignment> Assignments { get; } = [];
}

internal sealed class CohortConfiguration : IEntityTypeConfiguration<Cohort>
{
    public void Configure(EntityTypeBuilder<Cohort> cohort)
    {
        cohort.ToTable("Cohorts");
        cohort.Property(c => c.Name).HasMaxLength(120);
        cohort.Property(c => c.CourseId).HasMaxLength(80);
        cohort.HasOne(c => c.School).WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
