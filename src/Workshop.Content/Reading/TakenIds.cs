using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>Ids that are unique in the whole library, since addresses such as /tasks/{id} do not name the course.</summary>
internal sealed record TakenIds(UniqueIds Courses, UniqueIds Modules, UniqueIds Tasks)
{
    public static TakenIds None() => new(new UniqueIds(), new UniqueIds(), new UniqueIds());
}
