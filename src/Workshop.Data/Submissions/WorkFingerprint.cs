using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workshop.Data.Submissions;

/// <summary>
/// What an attempt's own text can be known by, kept so that it is found once. Made from the attempt alone: lost, it is made
/// again.
/// </summary>
public sealed class WorkFingerprint
{
    public required Guid SubmissionId { get; init; }

    public Submission? Submission { get; init; }

    /// <summary>How it was made; one made otherwise is made again.</summary>
    public required int Method { get; set; }

    /// <summary>Eight bytes a hash; empty for an attempt without text.</summary>
    public required byte[] Hashes { get; set; }
}

internal sealed class WorkFingerprintConfiguration : IEntityTypeConfiguration<WorkFingerprint>
{
    public void Configure(EntityTypeBuilder<WorkFingerprint> fingerprint)
    {
        fingerprint.ToTable("WorkFingerprints");
        fingerprint.HasKey(f => f.SubmissionId);
        fingerprint.HasOne(f => f.Submission).WithOne().HasForeignKey<WorkFingerprint>(f => f.SubmissionId);
    }
}
