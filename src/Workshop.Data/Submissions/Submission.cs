using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Assessments;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Releases;

namespace Workshop.Data.Submissions;

/// <summary>One sealed attempt. Appended, never changed.</summary>
public sealed class Submission
{
    public required Guid Id { get; init; }

    public required Guid AssignmentId { get; init; }

    public Assignment? Assignment { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>1 for a trainee's first attempt at the assignment, then counting up.</summary>
    public required int Attempt { get; init; }

    /// <summary>Sent with the form; a second request with the same key is the same attempt.</summary>
    public required Guid RequestKey { get; init; }

    /// <summary>When the request to hand in began; lateness is judged by it.</summary>
    public required DateTimeOffset HandedInAt { get; init; }

    /// <summary>The deadline that held for this trainee at that moment; null for none.</summary>
    public required DateTimeOffset? Deadline { get; init; }

    /// <summary>Seed of the data set the work is about, as <see cref="TraineeSeed.Seed"/>; null where the task had none.</summary>
    public string? DataSeed { get; init; }

    /// <summary>Canonical JSON of the answers, facts of files included.</summary>
    public required string Answers { get; init; }

    /// <summary>SHA-256 of <see cref="Answers"/> in UTF-8, 64 lower-case hex digits.</summary>
    public required string ContentSha256 { get; init; }

    public List<Assessment> Assessments { get; } = [];

    public List<Release> Releases { get; } = [];

    /// <summary>What is read out to identify the attempt, such as <c>7F3A-21B0</c>.</summary>
    public string Receipt => ReceiptOf(ContentSha256, Id);

    /// <summary>The receipt of an attempt with this hash and id.</summary>
    public static string ReceiptOf(string contentSha256, Guid id) => $"{contentSha256[..4]}-{id.ToString("N")[^4..]}".ToUpperInvariant();
}

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable("Submissions");
        submission.Ignore(s => s.Receipt);
        submission.Property(s => s.DataSeed).HasMaxLength(TraineeSeed.Length);
        submission.Property(s => s.ContentSha256).HasMaxLength(64);
        submission.HasIndex(s => new { s.AssignmentId, s.PersonId, s.Attempt }).IsUnique();
        submission.HasIndex(s => new { s.AssignmentId, s.PersonId, s.RequestKey }).IsUnique();
        submission.HasOne(s => s.Assignment).WithMany().HasForeignKey(s => s.AssignmentId).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
