using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workshop.Data.Schools;

/// <summary>A tenant. Everything a person sees belongs to exactly one.</summary>
public sealed class School
{
    public required Guid Id { get; init; }

    /// <summary>Lower-case letters, digits and hyphens; unique; stands in addresses.</summary>
    public required string Slug { get; set; }

    public required string NameZh { get; set; }

    public required string NameEn { get; set; }

    /// <summary>Folder under themes/.</summary>
    public string Theme { get; set; } = "default";

    /// <summary>IANA id; dates are shown in it.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";
}

internal sealed class SchoolConfiguration : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.ToTable("Schools");
        school.HasIndex(s => s.Slug).IsUnique();
        school.Property(s => s.Slug).HasMaxLength(60);
        school.Property(s => s.NameZh).HasMaxLength(120);
        school.Property(s => s.NameEn).HasMaxLength(120);
        school.Property(s => s.Theme).HasMaxLength(60);
        school.Property(s => s.TimeZone).HasMaxLength(60);
    }
}
