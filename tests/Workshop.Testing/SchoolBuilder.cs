using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Schools;

namespace Workshop.Testing;

/// <summary>Makes a school with one cohort in a product: people by name, two groups with a TA each, the listing set as a task.</summary>
public sealed class SchoolBuilder
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "correct horse battery";

    private static string? _passwordHash;

    private readonly WorkshopApp _app;
    private readonly string _slug;
    private readonly List<Person> _people = [];

    private SchoolBuilder(WorkshopApp app, string slug)
    {
        _app = app;
        _slug = slug;
        School = new School { Id = Guid.CreateVersion7(), Slug = slug, NameZh = $"学校 {slug}", NameEn = $"School {slug}" };
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime);
        Cohort = new Cohort
        {
            Id = Guid.CreateVersion7(), SchoolId = School.Id, CourseId = "ecommerce-operations", Name = $"第一期 {slug}",
            StartsOn = today, EndsOn = today.AddDays(10),
        };
        foreach (var name in new[] { "甲组", "乙组" })
            Cohort.Groups.Add(new Group { Id = Guid.CreateVersion7(), CohortId = Cohort.Id, Name = name });
        Assignment = new Assignment
        {
            Id = Guid.CreateVersion7(), CohortId = Cohort.Id, TaskId = "product-listing", Attempts = 3,
            OpensAt = app.Clock.GetUtcNow().AddDays(-1), Deadline = app.Clock.GetUtcNow().AddDays(1), FeedbackDue = app.Clock.GetUtcNow().AddDays(4),
        };
        Cohort.Assignments.Add(Assignment);
    }

    public School School { get; }

    public Cohort Cohort { get; }

    /// <summary>The listing, open since yesterday, due tomorrow at the same hour, three attempts.</summary>
    public Assignment Assignment { get; }

    /// <summary>
    /// A school whose people are signed in as <c>trainee1.slug</c>, <c>trainee2.slug</c> (group 1), <c>trainee3.slug</c> (group 2),
    /// <c>ta1.slug</c> (group 1), <c>ta2.slug</c> (group 2), <c>lecturer.slug</c> and <c>admin.slug</c>.
    /// </summary>
    public static async Task<SchoolBuilder> CreateAsync(WorkshopApp app, string slug)
    {
        var builder = new SchoolBuilder(app, slug);
        builder.Add("trainee1", CohortRole.Trainee, 0);
        builder.Add("trainee2", CohortRole.Trainee, 0);
        builder.Add("trainee3", CohortRole.Trainee, 1);
        builder.Cohort.Groups[0].TeachingAssistantId = builder.Add("ta1", CohortRole.TeachingAssistant, null).Id;
        builder.Cohort.Groups[1].TeachingAssistantId = builder.Add("ta2", CohortRole.TeachingAssistant, null).Id;
        builder.Add("lecturer", CohortRole.Lecturer, null);
        builder.Add("admin", null, null).IsSchoolAdministrator = true;
        await app.WithDbAsync(builder.SaveAsync);
        return builder;
    }

    /// <summary>The person with this short name.</summary>
    public Person Person(string name) => _people.Single(p => p.UserName == $"{name}.{_slug}");

    /// <summary>A browser signed in as the person with this short name.</summary>
    public Task<TestBrowser> SignInAsync(string name) => _app.SignInAsync($"{name}.{_slug}");

    private Person Add(string name, CohortRole? role, int? group)
    {
        var userName = $"{name}.{_slug}";
        var person = new Person
        {
            Id = Guid.CreateVersion7(), SchoolId = School.Id, DisplayName = userName, UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(), Email = $"{userName}@school.example",
            NormalizedEmail = $"{userName}@school.example".ToUpperInvariant(), LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
            PasswordHash = PasswordHash(),
        };
        _people.Add(person);
        if (role is { } given)
            Cohort.Enrolments.Add(new Enrolment
            {
                Id = Guid.CreateVersion7(), CohortId = Cohort.Id, PersonId = person.Id, Role = given,
                GroupId = group is { } index ? Cohort.Groups[index].Id : null,
            });
        return person;
    }

    /// <summary>Hashing is slow on purpose; one hash serves all people of all tests.</summary>
    private string PasswordHash()
    {
        var nobody = new Person { Id = Guid.Empty, SchoolId = Guid.Empty, DisplayName = "" };
        return _passwordHash ??= _app.Services.GetRequiredService<IPasswordHasher<Person>>().HashPassword(nobody, Password);
    }

    private async Task<int> SaveAsync(WorkshopDb db)
    {
        db.Add(School);
        db.AddRange(_people);
        db.Add(Cohort);
        return await db.SaveChangesAsync();
    }
}
