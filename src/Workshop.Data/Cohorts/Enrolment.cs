using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;

namespace Workshop.Data.Cohorts;

/// <summary>A person's one role in one cohort.</summary>
public sealed class Enrolment
{
    public required Guid Id { get; init; }

    public required Guid CohortId { get; init; }

    public Cohort? Cohort { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required CohortRole Role { get; set; }

    /// <summary>A trainee's group; null for staff and for trainees not yet grouped.</summary>
    public Guid? GroupId { get; set; }

    public Group? Group { get; set; }
}

/// <summary>What a person is in a cohort. Stored as text.</summary>
public enum CohortRole
{
    Trainee,
    TeachingAssistant,
    Lecturer,
}

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.ToTable("Enrolments");
        enrolment.Property(e => e.Role).HasConversion<string>().HasMaxLength(20);
        enrolment.HasIndex(e => new { e.PersonId, e.CohortId }).IsUnique();
        enrolment.HasOne(e => e.Cohort).WithMany(c => c.Enrolments).HasForeignKey(e => e.CohortId);
        enrolment.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId);
        enrolment.HasOne(e => e.Group).WithMany().HasForeignKey(e => e.GroupId).OnDelete(DeleteBehavior.SetNull);
    }
}
