using System.Collections.Immutable;
using Workshop.Data.Cohorts;
using Workshop.Scoring;

namespace Workshop.Web.Access;

/// <summary>Who is asking, and what they are where. Every query of people's data is narrowed by it.</summary>
/// <param name="PersonId">The signed-in person.</param>
/// <param name="School">Their school; nothing of another school is ever visible.</param>
/// <param name="Name">Shown.</param>
/// <param name="IsSchoolAdministrator">Whether they look after the school.</param>
/// <param name="Places">Their role in each cohort, newest cohort first.</param>
/// <param name="Cohort">The cohort they are working in; null where they belong to none.</param>
public sealed record Actor(
    Guid PersonId, ActorSchool School, string Name, bool IsSchoolAdministrator, ImmutableArray<CohortPlace> Places, CohortPlace? Cohort)
{
    /// <summary>Id of their school.</summary>
    public Guid SchoolId => School.Id;

    /// <summary>Whether their role in the current cohort is this one.</summary>
    public bool Is(CohortRole role) => Cohort?.Role == role;

    /// <summary>Whether they mark in the current cohort.</summary>
    public bool IsMarker => Cohort?.Role is CohortRole.TeachingAssistant or CohortRole.Lecturer;
}

/// <summary>A person's place in one cohort.</summary>
public sealed record CohortPlace(Guid CohortId, string CohortName, string CourseId, CohortRole Role, Guid? GroupId, string? GroupName);

/// <summary>A person's school, as far as every page needs it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Shown.</param>
/// <param name="TimeZone">IANA id; dates are shown in it.</param>
public sealed record ActorSchool(Guid Id, LocalText Name, string TimeZone);
