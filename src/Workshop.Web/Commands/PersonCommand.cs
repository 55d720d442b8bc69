using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.People;
using Workshop.Data.Schools;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary><c>workshop person add</c>: makes the first account of a school, so that an empty installation can be entered.</summary>
internal static class PersonCommand
{
    private static readonly Argument<string> Email = new("EMAIL") { Description = "What the person signs in with." };
    private static readonly Option<string> School = new("--school") { Description = "The school's short name in addresses; made where it is missing.", Required = true };
    private static readonly Option<string> Name = new("--name") { Description = "The name others see.", Required = true };
    private static readonly Option<bool> Administrator = new("--administrator") { Description = "Look after the school." };
    private static readonly Option<string?> Data = new("--data") { Description = "Folder of the database." };

    public static Command Create()
    {
        var add = new Command("add", "Add a person; the password is read from standard input.") { Email, School, Name, Administrator, Data };
        add.SetAction((parsed, cancellation) => AddAsync(parsed, cancellation));
        return new Command("person", "People's accounts.") { add };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string[] settings = parsed.GetValue(Data) is { } data
            ? [$"--{HostSettings.Section}:{nameof(HostSettings.DataFolder)}={Path.GetFullPath(data)}"] : [];
        await using var app = WebServer.Build(settings);
        await app.PrepareAsync();
        await using var scope = app.Services.CreateAsyncScope();
        await Console.Error.WriteLineAsync("Password (at least 10 characters), then Enter:");
        var password = await Console.In.ReadLineAsync(cancellation) ?? "";
        var person = await NewPersonAsync(parsed, scope.ServiceProvider.GetRequiredService<WorkshopDb>(), cancellation);
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, password);
        foreach (var error in result.Errors)
            await Console.Error.WriteLineAsync(error.Description);
        return result.Succeeded ? 0 : 1;
    }

    private static async Task<Person> NewPersonAsync(ParseResult parsed, WorkshopDb db, CancellationToken cancellation)
    {
        var slug = parsed.GetRequiredValue(School);
        var school = await db.Schools.FirstOrDefaultAsync(s => s.Slug == slug, cancellation);
        if (school is null)
        {
            db.Schools.Add(school = new School { Id = Guid.CreateVersion7(), Slug = slug, NameZh = slug, NameEn = slug });
            await db.SaveChangesAsync(cancellation);
        }
        return new Person
        {
            Id = Guid.CreateVersion7(), SchoolId = school.Id, UserName = parsed.GetRequiredValue(Email), Email = parsed.GetRequiredValue(Email),
            DisplayName = parsed.GetRequiredValue(Name), IsSchoolAdministrator = parsed.GetValue(Administrator), LockoutEnabled = true,
        };
    }
}
