using Workshop.Web.Demo;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary>What the terminal shows once the server answers.</summary>
internal static class Welcome
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        Console.WriteLine($"Workshop: {address}");
        if (!app.Services.GetRequiredService<HostSettings>().Demo)
            return;
        Console.WriteLine($"Demo sign-ins, password {DemoSchool.Password}:");
        foreach (var person in DemoPeople.SignIns)
            Console.WriteLine($"  {person.UserName,-12} {person.DisplayName}");
    }
}
