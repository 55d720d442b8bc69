using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Cohorts;
using Workshop.Data.People;

namespace Workshop.Data.Submissions;

/// <summary>What a trainee has typed so far for one assignment. Rewritten by every save; nothing is judged by it.</summary>
public sealed class Draft
{
    public required Guid Id { get; init; }

    public required Guid AssignmentId { get; init; }

    public Assignment? Assignment { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The form as typed, JSON by field id; files by reference.</summary>
    public required string Answers { get; set; }

    /// <summary>Counts saves; a save names the version it was made from.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>How often "check my work" was used since the last hand-in.</summary>
    public int SelfChecksUsed { get; set; }
}

/// <summary>A text that lost to a newer one saved from another window. Kept so that nothing typed is lost.</summary>
public sealed class DraftCopy
{
    public required Guid Id { get; init; }

    public required Guid DraftId { get; init; }

    public Draft? Draft { get; init; }

    public required string Answers { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<DraftCopy>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.HasIndex(d => new { d.AssignmentId, d.PersonId }).IsUnique();
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.HasOne(d => d.Assignment).WithMany().HasForeignKey(d => d.AssignmentId);
        draft.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId);
    }

    public void Configure(EntityTypeBuilder<DraftCopy> copy)
    {
        copy.ToTable("DraftCopies");
        copy.HasOne(c => c.Draft).WithMany().HasForeignKey(c => c.DraftId);
    }
}
