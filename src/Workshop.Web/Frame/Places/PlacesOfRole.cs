namespace Workshop.Web.Frame.Places;

/// <summary>At most seven places a role, at most four of them on phones.</summary>
public static class PlacesOfRole
{
    private static readonly Place Home = new("PlaceHome", "house", "/Index", OnPhone: true);
    private static readonly Place Modules = new("PlaceModules", "book", "/Modules/Index");
    private static readonly Place Glossary = new("PlaceGlossary", "translate", "/Glossary/Index");
    private static readonly Place Marking = new("PlaceMarking", "pencil-square", "/Marking/Index", OnPhone: true);

    private static readonly Place[] Trainee =
    [
        Home,
        Modules with { OnPhone = true },
        new("PlaceTasks", "clipboard-check", "/Tasks/Index", OnPhone: true),
        new("PlaceResults", "award", "/Results/Index", OnPhone: true),
        Glossary,
    ];

    private static readonly Place[] Assistant =
    [
        Home,
        Marking,
        new("PlaceTrainees", "people", "/Trainees/Index", OnPhone: true),
        Modules with { OnPhone = true },
        Glossary,
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
    ];

    private static readonly Place[] Administrator =
    [
        Home,
        new("PlaceCohorts", "people", "/Cohorts/Index", OnPhone: true),
        new("PlacePeople", "person", "/People/Index", OnPhone: true),
        new("PlaceReports", "bar-chart", "/Reports/Index", OnPhone: true),
        Modules,
        new("PlaceSchool", "building", "/Schools/Settings"),
    ];

    public static IReadOnlyList<Place> For(FrameRole role) => role switch
    {
        FrameRole.Trainee => Trainee,
        FrameRole.Assistant => Assistant,
        FrameRole.Lecturer => Lecturer,
        FrameRole.Administrator => Administrator,
    };
}
