using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Cohorts;
using Workshop.Data.People;

namespace Workshop.Data.Submissions;

/// <summary>From what one trainee's data for one assignment is made. Drawn once, never changed, never shown to trainees.</summary>
public sealed class TraineeSeed
{
    /// <summary>Characters of a seed as stored.</summary>
    public const int Length = 32;

    public required Guid AssignmentId { get; init; }

    public Assignment? Assignment { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>32 lower-case hex digits.</summary>
    public required string Seed { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }
}

internal sealed class TraineeSeedConfiguration : IEntityTypeConfiguration<TraineeSeed>
{
    public void Configure(EntityTypeBuilder<TraineeSeed> seed)
    {
        seed.ToTable("TraineeSeeds");
        seed.HasKey(s => new { s.AssignmentId, s.PersonId });
        seed.Property(s => s.Seed).HasMaxLength(TraineeSeed.Length);
        seed.HasOne(s => s.Assignment).WithMany().HasForeignKey(s => s.AssignmentId).OnDelete(DeleteBehavior.Restrict);
        seed.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
