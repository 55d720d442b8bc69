using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;

namespace Workshop.Data.Progress;

/// <summary>How far a person has read a module.</summary>
public sealed class ModuleProgress
{
    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required string CourseId { get; init; }

    public required string ModuleId { get; init; }

    /// <summary>Anchor of the last heading in view; null at the top.</summary>
    public string? Anchor { get; set; }

    /// <summary>Furthest point reached, per cent of the text, 0 to 100; never goes back.</summary>
    public int FurthestPercent { get; set; }

    public required DateTimeOffset ReadAt { get; set; }

    /// <summary>When the end was first reached; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}

internal sealed class ModuleProgressConfiguration : IEntityTypeConfiguration<ModuleProgress>
{
    public void Configure(EntityTypeBuilder<ModuleProgress> progress)
    {
        progress.ToTable("ModuleProgress");
        progress.HasKey(p => new { p.PersonId, p.CourseId, p.ModuleId });
        progress.Property(p => p.CourseId).HasMaxLength(80);
        progress.Property(p => p.ModuleId).HasMaxLength(80);
        progress.Property(p => p.Anchor).HasMaxLength(200);
        progress.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
    }
}
