using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Schools;

namespace Workshop.Web.Demo;

/// <summary>Makes the demo school on first start: people and cohort here, their work by <see cref="DemoWork"/>.</summary>
public sealed class DemoSchool(WorkshopDb db, LiveLibrary library, IPasswordHasher<Person> hasher, DemoWork work, TimeProvider time)
{
    /// <summary>Everybody's password in the demo school.</summary>
    public const string Password = "workshop-demo";

    private const string Slug = "demo";

    /// <summary>The task in which the class has come far; all others are set and wait.</summary>
    private const string FlagshipTask = "product-listing";

    /// <summary>Does nothing where any school exists already.</summary>
    public async Task SeedAsync()
    {
        if (await db.Schools.AnyAsync() || library.Current.Courses.FirstOrDefault() is not { } course)
            return;
        var school = new School { Id = NewId(), Slug = Slug, NameZh = "启明职业学院（演示）", NameEn = "Qiming Vocational College (demo)" };
        var people = DemoPeople.All.Select(p => NewPerson(p, school)).ToList();
        var cohort = NewCohort(school, course);
        Enrol(cohort, people);
        db.Add(school);
        db.AddRange(people);
        db.Add(cohort);
        await db.SaveChangesAsync();
        foreach (var assignment in cohort.Assignments.Where(a => a.TaskId == FlagshipTask))
            await work.SeedAsync(assignment, people);
    }

    /// <summary>The invented address of a demo person.</summary>
    public static string EmailOf(string userName) => $"{userName}@demo.example";

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private Person NewPerson(DemoPerson demo, School school)
    {
        var person = new Person
        {
            Id = NewId(), SchoolId = school.Id, DisplayName = demo.DisplayName, IsSchoolAdministrator = demo.Role is null,
            UserName = demo.UserName, NormalizedUserName = demo.UserName.ToUpperInvariant(),
            Email = EmailOf(demo.UserName), NormalizedEmail = EmailOf(demo.UserName).ToUpperInvariant(),
            EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        person.PasswordHash = hasher.HashPassword(person, Password);
        return person;
    }

    private Cohort NewCohort(School school, Course course)
    {
        var today = DateOnly.FromDateTime(DemoDates.LocalNow(time));
        var cohort = new Cohort
        {
            Id = NewId(), SchoolId = school.Id, CourseId = course.Id, Name = $"{today.Year} 年第 1 期电商实战班",
            StartsOn = today.AddDays(-2), EndsOn = today.AddDays(19),
        };
        cohort.Groups.AddRange(DemoPeople.Groups.Select(name => new Group { Id = NewId(), CohortId = cohort.Id, Name = name }));
        cohort.Assignments.AddRange(TasksInOrder(course).Select((task, i) => DemoDates.NewAssignment(NewId(), cohort.Id, task, i, time)));
        return cohort;
    }

    /// <summary>The flagship is due first, the others in the order they are taught.</summary>
    private static IEnumerable<string> TasksInOrder(Course course) =>
        course.Modules.SelectMany(m => m.TaskIds).Distinct().OrderBy(task => task != FlagshipTask);

    private void Enrol(Cohort cohort, List<Person> people)
    {
        var assistants = people.Where(p => p.UserName!.StartsWith("ta", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < cohort.Groups.Count; i++)
            cohort.Groups[i].TeachingAssistantId = assistants[i * assistants.Count / cohort.Groups.Count].Id;
        foreach (var (demo, person) in DemoPeople.All.Zip(people).Where(pair => pair.First.Role is not null))
            cohort.Enrolments.Add(new Enrolment
            {
                Id = NewId(), CohortId = cohort.Id, PersonId = person.Id, Role = demo.Role!.Value,
                GroupId = demo.Group is { } group ? cohort.Groups[group].Id : null,
            });
    }
}
