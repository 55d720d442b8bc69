using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Web.Frame;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Templates;

/// <summary>
/// How the members of a group rate each other (activity plan, section 6.1: sharing the work and keeping to the plan). Its weight is
/// that of the grade dimension it counts towards.
/// </summary>
internal static class PeerRating
{
    /// <summary>The grade dimension of course.yaml that working together counts towards.</summary>
    private const string Dimension = "teamwork";

    /// <summary>Groups have six to eight members.</summary>
    private const int Members = 8;

    private const int Best = 5;

    /// <summary>The column of the first item, behind the member rated.</summary>
    private const int FirstItem = 2;

    private static readonly ImmutableArray<string> Items = ["PeerShare", "PeerTime", "PeerTalk", "PeerHelp"];

    public static Sheet Sheet(Course course, PackWording words)
    {
        var sheet = new Sheet(
            words["Template-peer-rating"],
            [new(words["PeerMember"], 16), .. Items.Select(i => new SheetColumn(words[i], 22)), new(words["PeerSum", Items.Length * Best], 12), new(words["PeerReason"], 44)],
            [])
        {
            Title = words["Template-peer-rating"], Notes = [.. Notes(course, words)],
        };
        return sheet with { Rows = [.. Enumerable.Range(sheet.FirstRow, Members).Select(row => Row(row, words))] };
    }

    private static IEnumerable<string> Notes(Course course, PackWording words)
    {
        yield return words["PeerHead"];
        yield return words["PeerNote"];
        yield return words["PeerScale"];
        if (course.Grade.FirstOrDefault(g => g.Id == Dimension) is { } dimension)
            yield return words["PeerWeight", dimension.Title.In(words.Language), Numbers.Mark(dimension.Weight)];
    }

    private static ImmutableArray<SheetCell> Row(int row, PackWording words) =>
    [
        new SheetCell.Blank(), .. Items.Select(_ => new SheetCell.Blank(new(1, Best, Whole: true, words["PeerRange", Best]))),
        SheetCell.SumOnceFilled(new(row, FirstItem), new(row, FirstItem + Items.Length - 1), Items.Length), new SheetCell.Blank(),
    ];
}
