using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring;
using Workshop.Scoring.DataSets;
using Workshop.Web.Frame.Language;
using Workshop.Web.Reading;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Documents;

/// <summary>The glossary to take away, in the order of the reader's dictionary: the word, the same in the other language, what it means.</summary>
internal static class GlossaryTable
{
    public static byte[] Book(Course course, PackWording words) => SheetBook.Write([new(
        words["PackGlossary"],
        [new(words["GlossaryTerm"], 26), new(words["GlossaryOther"], 30), new(words["GlossaryMeaning"], 90)],
        [.. Terms(course, words).Select(t => Row(t, words))])
    {
        Title = words["PackGlossary"], Notes = [words["SectionGlossaryText"]],
    }]);

    public static string Csv(Course course, PackWording words) => DataCsv.Write(
        new DataTable(
            "glossary", Same(words["PackGlossary"]),
            [Column("term", words["GlossaryTerm"]), Column("other", words["GlossaryOther"]), Column("meaning", words["GlossaryMeaning"])],
            [.. Terms(course, words).Select(t => Texts(t, words).Select(DataCell.Of).ToImmutableArray())]),
        words.Language);

    private static IEnumerable<GlossaryTerm> Terms(Course course, PackWording words) =>
        GlossaryIndex.Of(course.Glossary.Values, words.Language, query: null).SelectMany(l => l.Terms);

    private static ImmutableArray<SheetCell> Row(GlossaryTerm term, PackWording words) =>
        [.. Texts(term, words).Select((text, i) => new SheetCell.Words(text, IsStrong: i == 0))];

    private static IEnumerable<string> Texts(GlossaryTerm term, PackWording words)
    {
        var other = words.Language == Languages.English ? Languages.Chinese : Languages.English;
        return [term.Term.In(words.Language), term.Term.In(other), term.Definition.In(words.Language)];
    }

    private static DataColumn Column(string id, string label) => new(id, DataType.Text, Same(label));

    private static LocalText Same(string text) => new(text, text);
}
