using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;

namespace Workshop.Data.Cohorts;

/// <summary>Six to eight trainees of a cohort who work together.</summary>
public sealed class Group
{
    public required Guid Id { get; init; }

    public required Guid CohortId { get; init; }

    public Cohort? Cohort { get; init; }

    public required string Name { get; set; }

    /// <summary>The TA who looks after the group and marks its work; null while nobody does.</summary>
    public Guid? TeachingAssistantId { get; set; }

    public Person? TeachingAssistant { get; set; }
}

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> group)
    {
        group.ToTable("Groups");
        group.Property(g => g.Name).HasMaxLength(80);
        group.HasOne(g => g.Cohort).WithMany(c => c.Groups).HasForeignKey(g => g.CohortId);
        group.HasOne(g => g.TeachingAssistant).WithMany().HasForeignKey(g => g.TeachingAssistantId).OnDelete(DeleteBehavior.SetNull);
    }
}
