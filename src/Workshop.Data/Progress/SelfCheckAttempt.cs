using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.People;

namespace Workshop.Data.Progress;

/// <summary>What a person once answered to a module's own questions. Appended, never changed; it counts for nothing.</summary>
public sealed class SelfCheckAttempt
{
    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required string CourseId { get; init; }

    public required string ModuleId { get; init; }

    /// <summary>1 for a person's first attempt at the module, then counting up.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>SHA-256 of the questions as they were asked, 64 lower-case hex digits.</summary>
    public required string QuestionsSha256 { get; init; }

    /// <summary>JSON: by question what was given, and whether it was right.</summary>
    public required string Answers { get; init; }

    /// <summary>Questions answered rightly.</summary>
    public required int Right { get; init; }

    /// <summary>Questions asked, over 0.</summary>
    public required int Questions { get; init; }
}

internal sealed class SelfCheckAttemptConfiguration : IEntityTypeConfiguration<SelfCheckAttempt>
{
    public void Configure(EntityTypeBuilder<SelfCheckAttempt> attempt)
    {
        attempt.ToTable("SelfCheckAttempts");
        attempt.HasKey(a => new { a.PersonId, a.CourseId, a.ModuleId, a.Number });
        attempt.Property(a => a.CourseId).HasMaxLength(80);
        attempt.Property(a => a.ModuleId).HasMaxLength(80);
        attempt.Property(a => a.QuestionsSha256).HasMaxLength(64);
        attempt.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
    }
}
