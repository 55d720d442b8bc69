using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Web.Frame;
using Workshop.Web.Resources.Books;

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

    private static readonly ImmutableArray<string> Items = ["PeerShare", "PeerTime", "PeerTalk", "PeerHelp"];

    public static BookSheet Sheet(Course course, PackWording words)
    {
        var sheet = new BookSheet(
            words["Template-peer-rating"], words["Template-peer-rating"], [.. Notes(course, words)],
            [new(words["PeerMember"], 16), .. Items.Select(i => new BookColumn(words[i], 22)), new(words["PeerSum", Items.Length * Best], 12), new(words["PeerReason"], 44)],
            []);
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

    private static BookRow Row(int row, PackWording words) => new(
    [
        new BookCell.Blank(), .. Items.Select(_ => new BookCell.Blank(new(1, Best, Whole: true, words["PeerRange", Best]))),
        BookCell.SumOnceFilled(BookCell.Address(1, row), BookCell.Address(Items.Length, row), Items.Length), new BookCell.Blank(),
    ]);
}
