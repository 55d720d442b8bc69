namespace Workshop.Web.Frame.Places;

/// <summary>At most seven places of a role's own, then what everybody reads; at most four of them on phones.</summary>
public static class PlacesOfRole
{
    private static readonly Place Home = new("PlaceHome", "house", "/Index", OnPhone: true);
    private static readonly Place Modules = new("PlaceModules", "book", "/Modules/Index", IsToRead: true);
    private static readonly Place Glossary = new("PlaceGlossary", "translate", "/Glossary/Index", IsToRead: true);
    private static readonly Place Resources = new("PlaceResources", "collection", "/Resources/Index", IsToRead: true);
    private static readonly Place Marking = new("PlaceMarking", "pencil-square", "/Marking/Index", OnPhone: true);

    private static readonly Place[] Trainee =
    [
        Home,
        Modules with { OnPhone = true, IsToRead = false },
        new("PlaceTasks", "clipboard-check", "/Tasks/Index", OnPhone: true),
        new("PlaceResults", "award", "/Results/Index", OnPhone: true),
        Glossary,
        Resources,
    ];

    private static readonly Place[] Assistant =
    [
        Home,
        Marking,
        new("PlaceTrainees", "people", "/Trainees/Index", OnPhone: true),
        Modules with { OnPhone = true },
        Glossary,
        Resources,
    ];

    private static readonly Place[] Lecturer =
    [
        Home,
        Marking,
        new("PlaceTrainees", "people", "/Trainees/Index"),
        new("PlaceReleases", "send", "/Releases/Index", OnPhone: true),
        new("PlaceModeration", "shuffle", "/Moderation/Index"),
        new("PlaceReports", "bar-chart", "/Reports/Index", OnPhone: true),
        Modules,
        Resources,
    ];

    private static readonly Place[] Administrator =
    [
        Home,
        new("PlaceCohorts", "people", "/Cohorts/Index", OnPhone: true),
        new("PlacePeople", "person", "/People/Index", OnPhone: true),
        new("PlaceReports", "bar-chart", "/Reports/Index", OnPhone: true),
        new("PlaceSchool", "building", "/Schools/Settings"),
        Modules,
        Resources,
    ];

    public static IReadOnlyList<Place> For(FrameRole role) => role switch
    {
        FrameRole.Trainee => Trainee,
        FrameRole.Assistant => Assistant,
        FrameRole.Lecturer => Lecturer,
        FrameRole.Administrator => Administrator,
    };
}
