using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workshop.Data.Audit;

/// <summary>Who did what to what, when and why. Saved with the act itself, never changed.</summary>
public sealed class AuditLine
{
    public long Id { get; init; }

    public required Guid SchoolId { get; init; }

    /// <summary>Null where the product itself acted.</summary>
    public required Guid? PersonId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Stable name of the act, such as <c>submission.handed-in</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Id of what it was done to.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>What else matters, as JSON or words; null for nothing.</summary>
    public string? Detail { get; init; }
}

internal sealed class AuditLineConfiguration : IEntityTypeConfiguration<AuditLine>
{
    public void Configure(EntityTypeBuilder<AuditLine> line)
    {
        line.ToTable("AuditLines");
        line.Property(l => l.Act).HasMaxLength(60);
        line.HasIndex(l => l.SubjectId);
    }
}
