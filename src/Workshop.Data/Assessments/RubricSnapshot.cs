using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workshop.Data.Assessments;

/// <summary>A rubric as it was when work was marked under it, found by its hash. Appended, never changed.</summary>
public sealed class RubricSnapshot
{
    /// <summary>The rubric's content hash.</summary>
    public required string Version { get; init; }

    public required string TaskId { get; init; }

    /// <summary>What results need to be explained: criteria with titles, weights and levels, as JSON.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset FirstUsedAt { get; init; }
}

internal sealed class RubricSnapshotConfiguration : IEntityTypeConfiguration<RubricSnapshot>
{
    public void Configure(EntityTypeBuilder<RubricSnapshot> snapshot)
    {
        snapshot.ToTable("RubricSnapshots");
        snapshot.HasKey(s => s.Version);
        snapshot.Property(s => s.Version).HasMaxLength(64);
        snapshot.Property(s => s.TaskId).HasMaxLength(80);
    }
}
