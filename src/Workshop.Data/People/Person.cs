using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workshop.Data.Schools;

namespace Workshop.Data.People;

/// <summary>Someone with an account at one school. What they may do in a cohort stands in their enrolment.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public required Guid SchoolId { get; init; }

    public School? School { get; init; }

    /// <summary>The name others see.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Whether they look after the school's people, cohorts and connections.</summary>
    public bool IsSchoolAdministrator { get; set; }

    /// <summary>Set when the account was closed; it can no longer sign in and nothing of it is deleted.</summary>
    public DateTimeOffset? DeactivatedAt { get; set; }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.DisplayName).HasMaxLength(80);
        person.HasOne(p => p.School).WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
