using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>
/// Where each answer of a form lies in a workbook: one sheet for the fields with one value, one for each other field. Writer
/// and reader both go by it.
/// </summary>
/// <param name="Sheets">In the order shown.</param>
public sealed record FormLayout(ImmutableArray<FormSheet> Sheets)
{
    /// <summary>Name of the hidden sheet that says which form this is and holds the lists of choices.</summary>
    public const string Hidden = "workshop-form";

    /// <summary>The layout of a form in one language. The same form and language give the same layout.</summary>
    public static FormLayout Of(Form form, SheetWording words)
    {
        var single = form.Fields.Where(SingleSheet.Takes).ToImmutableArray();
        var several = form.Fields.Where(f => !SingleSheet.Takes(f)).ToImmutableArray();
        var names = Names(words, single.IsEmpty ? [] : [words["SingleSheet"]], several.Select(f => f.Label.In(words.Language)));
        ImmutableArray<FormSheet> first = single.IsEmpty ? [] : [SingleSheet.Of(names[0], single, words)];
        return new([.. first, .. several.Zip(names.Skip(first.Length), (field, name) => Of(name, field, words))]);
    }

    /// <summary>The names that are taken before any further sheet gets one.</summary>
    public ImmutableArray<string> TakenNames(SheetWording words) => [Hidden, words["HelpSheet"], .. Sheets.Select(s => s.Name)];

    private static ImmutableArray<string> Names(SheetWording words, IEnumerable<string> single, IEnumerable<string> several) =>
        SheetNames.Of([Hidden, words["HelpSheet"], .. single, .. several])[2..];

    private static FormSheet Of(string name, Field field, SheetWording words) => field.Type switch
    {
        FieldType.Rows => TableSheets.OfRows(name, field, words),
        FieldType.Blocks => TableSheets.OfBlocks(name, field, words),
        FieldType.List => TableSheets.OfList(name, field, words),
        FieldType.KeyValue => PairSheet.Of(name, field, words),
        _ => throw new InvalidOperationException($"A {field.Type} field has no sheet of its own."),
    };
}
