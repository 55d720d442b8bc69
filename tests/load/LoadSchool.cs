using Microsoft.EntityFrameworkCore;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Testing;

namespace Workshop.Load;

/// <summary>A data folder with one school and many trainees, made by the product itself and then copied for every run.</summary>
internal sealed class LoadSchool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("workshop-load-").FullName;

    private LoadSchool(int trainees) => Trainees = [.. Enumerable.Range(1, trainees).Select(n => $"load{n}")];

    /// <summary>Sign-in names; everybody's password is <see cref="SchoolBuilder.Password"/>.</summary>
    public IReadOnlyList<string> Trainees { get; }

    public static async Task<LoadSchool> MakeAsync(int trainees)
    {
        var school = new LoadSchool(trainees);
        await using var app = new WorkshopApp();
        app.Clock.MoveTo(TimeProvider.System.GetUtcNow());
        var built = await SchoolBuilder.CreateAsync(app, "load");
        await app.WithDbAsync(async db =>
        {
            foreach (var person in school.Trainees.Select(name => NewPerson(built, name)))
                db.AddRange(person, Enrol(built, person));
            await db.SaveChangesAsync();
            await db.Assignments.ExecuteUpdateAsync(set => set.SetProperty(a => a.Attempts, (int?)null));
            return await db.Database.ExecuteSqlAsync($"VACUUM INTO {Database(school._folder)}");
        });
        return school;
    }

    /// <summary>A fresh copy of the data folder.</summary>
    public string NewFolder()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        File.Copy(Database(_folder), Database(folder));
        return folder;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Database(string folder) => Path.Combine(folder, "workshop.db");

    private static Person NewPerson(SchoolBuilder school, string name) => new()
    {
        Id = Guid.CreateVersion7(), SchoolId = school.School.Id, DisplayName = name, UserName = name, NormalizedUserName = name.ToUpperInvariant(),
        Email = $"{name}@school.example", NormalizedEmail = $"{name}@school.example".ToUpperInvariant(),
        SecurityStamp = Guid.NewGuid().ToString("N"), PasswordHash = school.Person("trainee1").PasswordHash,
    };

    private static Enrolment Enrol(SchoolBuilder school, Person person) => new()
    {
        Id = Guid.CreateVersion7(), CohortId = school.Cohort.Id, PersonId = person.Id, Role = CohortRole.Trainee,
        GroupId = school.Cohort.Groups[0].Id,
    };
}
