using System.Collections.Immutable;
using Workshop.Web.Frame.Places;

namespace Workshop.Web.Frame;

/// <summary>What the frame around a page knows of the reader.</summary>
public sealed record FrameState
{
    /// <summary>Nobody signed in.</summary>
    public static FrameState Anonymous { get; } = new();

    /// <summary>Who is signed in, or null.</summary>
    public FramePerson? Person { get; init; }

    /// <summary>The school's name; null where none is known, then the product's name stands there.</summary>
    public string? SchoolName { get; init; }

    /// <summary>The cohorts the person may switch between; the switch is shown from two on.</summary>
    public ImmutableArray<FrameCohort> Cohorts { get; init; } = [];

    /// <summary>True while the site shows made-up people and marks.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The zone in which the reader's cohort reads its deadlines.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
}

/// <summary>The person in the top bar.</summary>
/// <param name="Name">Shown as it is written.</param>
/// <param name="Role">Decides the places; null for somebody without a role, who sees none.</param>
/// <param name="Belongs">Cohort or school, one line; null where there is none.</param>
public sealed record FramePerson(string Name, FrameRole? Role, string? Belongs);

/// <summary>A cohort in the switch.</summary>
/// <param name="Name">Shown.</param>
/// <param name="Url">Where choosing it posts to.</param>
/// <param name="IsCurrent">True for the one being looked at.</param>
public sealed record FrameCohort(string Name, string Url, bool IsCurrent);
