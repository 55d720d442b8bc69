using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Workshop.Data.Assessments;
using Workshop.Data.Audit;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Progress;
using Workshop.Data.Releases;
using Workshop.Data.Schools;
using Workshop.Data.Submissions;

namespace Workshop.Data;

/// <summary>The one database. A folder beside this file holds each aggregate with its mapping.</summary>
public sealed class WorkshopDb(DbContextOptions<WorkshopDb> options)
    : IdentityUserContext<Person, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<School> Schools => Set<School>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Cohort> Cohorts => Set<Cohort>();
    public DbSet<Group> Groups => Set<Group>();
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftCopy> DraftCopies => Set<DraftCopy>();
    public DbSet<TraineeSeed> TraineeSeeds => Set<TraineeSeed>();
    public DbSet<UploadedFile> UploadedFiles => Set<UploadedFile>();
    public DbSet<Submission> Submissions => Set<Submission>();
    public DbSet<WorkFingerprint> WorkFingerprints => Set<WorkFingerprint>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<MarkingDraft> MarkingDrafts => Set<MarkingDraft>();
    public DbSet<RubricSnapshot> RubricSnapshots => Set<RubricSnapshot>();
    public DbSet<Release> Releases => Set<Release>();
    public DbSet<AuditLine> AuditLines => Set<AuditLine>();
    public DbSet<ModuleProgress> ModuleProgress => Set<ModuleProgress>();
    public DbSet<SelfCheckAttempt> SelfCheckAttempts => Set<SelfCheckAttempt>();

    /// <summary>Keys that sign cookies and forms; in the database so that several web nodes share them.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(WorkshopDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite has no type for an offset; stored as UTC it sorts and compares.
        if (Database.IsSqlite())
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
