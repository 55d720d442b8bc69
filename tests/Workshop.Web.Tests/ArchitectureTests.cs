using System.Reflection;
using Workshop.Content;
using Workshop.Data;
using Workshop.Media.Storage;
using Workshop.Reports.TraineeReports;
using Workshop.Scoring;
using Xunit;

namespace Workshop.Web.Tests;

/// <summary>Who may know whom. Project references hold most of it; this holds the rest and cannot pass on an empty set.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<Assembly, string[]> Rooms => new()
    {
        { typeof(Scorer).Assembly, ["Workshop.Randomness"] },
        { typeof(CourseLibrary).Assembly, ["Workshop.Scoring"] },
        { typeof(WorkshopDb).Assembly, ["Workshop.Scoring"] },
        { typeof(IFileStore).Assembly, ["Workshop.Scoring"] },
        { typeof(TraineeReport).Assembly, [] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may(Assembly room, string[] allowed)
    {
        var known = room.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Workshop.", StringComparison.Ordinal)).ToList();

        Assert.Empty(known.Except(allowed));
        Assert.True(room.GetTypes().Length > 10, $"Only {room.GetTypes().Length} types were looked at.");
    }

    [Fact]
    public void The_engine_does_no_io_and_reads_no_clock()
    {
        var known = typeof(Scorer).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.NotEmpty(known);
        Assert.DoesNotContain(known, n => n.StartsWith("System.Net", StringComparison.Ordinal) || n.Contains("EntityFramework", StringComparison.Ordinal)
            || n.StartsWith("System.IO.FileSystem", StringComparison.Ordinal) || n.Contains("YamlDotNet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_folder_never_calls_another()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(t => FolderOf(t) is not null).ToList();

        var crossings = pages.SelectMany(page => Neighbours(page).Where(n => FolderOf(n) is { } folder && folder != FolderOf(page)).Select(n => $"{page} -> {n}"));

        Assert.True(pages.Count > 10, $"Only {pages.Count} page types were looked at.");
        Assert.Empty(crossings);
    }

    private static IEnumerable<Type> Neighbours(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetConstructors(all).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType)
            .Concat(type.GetProperties(all).Select(p => p.PropertyType))
            .Concat(type.GetFields(all).Select(f => f.FieldType))
            .Concat(type.GetMethods(all).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType));
    }

    private static string? FolderOf(Type type)
    {
        const string pages = "Workshop.Web.Pages.";
        return type.Namespace is { } space && space.StartsWith(pages, StringComparison.Ordinal) && typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel).IsAssignableFrom(type)
            ? space[pages.Length..]
            : null;
    }
}
