using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Cohorts;
using Workshop.Data.People;

namespace Workshop.Data.Submissions;

/// <summary>A file a trainee uploaded for an assignment. The bytes lie in the file store; what was measured of them here.</summary>
public sealed class UploadedFile
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required Guid AssignmentId { get; init; }

    public Assignment? Assignment { get; init; }

    /// <summary>SHA-256 of the bytes as received; how drafts and submissions name the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Address in the file store of the re-encoded bytes, the only ones ever served.</summary>
    public required string StoredSha256 { get; init; }

    /// <summary>Address in the file store of the thumbnail; null where there is none.</summary>
    public required string? ThumbnailSha256 { get; init; }

    /// <summary>MIME type of the re-encoded bytes.</summary>
    public required string StoredContentType { get; init; }

    /// <summary>The facts as JSON.</summary>
    public required string Facts { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }
}

internal sealed class UploadedFileConfiguration : IEntityTypeConfiguration<UploadedFile>
{
    public void Configure(EntityTypeBuilder<UploadedFile> file)
    {
        file.ToTable("UploadedFiles");
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.StoredSha256).HasMaxLength(64);
        file.Property(f => f.ThumbnailSha256).HasMaxLength(64);
        file.Property(f => f.StoredContentType).HasMaxLength(60);
        file.HasIndex(f => f.Sha256);
        file.HasIndex(f => new { f.PersonId, f.AssignmentId, f.Sha256 }).IsUnique();
        file.HasOne(f => f.Person).WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        file.HasOne(f => f.Assignment).WithMany().HasForeignKey(f => f.AssignmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
