using System.Collections.Immutable;
using System.Globalization;
using Workshop.Content;

namespace Workshop.Web.Reading;

/// <summary>A module's questions with what the reader answered.</summary>
/// <param name="Items">In the module's order.</param>
/// <param name="IsAnswered">False before the first look at the answers.</param>
public sealed record SelfCheckSheet(ImmutableArray<SelfCheckItem> Items, bool IsAnswered)
{
    /// <summary>Characters of a number that are looked at.</summary>
    private const int LongestNumber = 40;

    /// <summary>Questions answered rightly.</summary>
    public int Right => Items.Count(i => i.IsRight == true);

    public static SelfCheckSheet Blank(ImmutableArray<SelfCheckQuestion> questions) =>
        new([.. questions.Select(q => new SelfCheckItem(q, [], null))], false);

    /// <summary>Reads a posted form: one field a question, one field an option where options are put in order.</summary>
    public static SelfCheckSheet Answered(ImmutableArray<SelfCheckQuestion> questions, IFormCollection form) =>
        new([.. questions.Select(q => ItemOf(q, form))], true);

    private static SelfCheckItem ItemOf(SelfCheckQuestion question, IFormCollection form)
    {
        var places = PlacesOf(question, form);
        var sent = form[SelfCheckItem.NameOf(question)].OfType<string>();
        ImmutableArray<string> given = question.Kind switch
        {
            SelfCheckKind.Order => OrderOf(question, places),
            SelfCheckKind.Number => [.. sent.Take(1).Select(n => n.Length > LongestNumber ? n[..LongestNumber] : n)],
            SelfCheckKind.Single or SelfCheckKind.Multiple => [.. sent.Where(id => question.Options.Any(o => o.Id == id)).Distinct()],
        };
        return new SelfCheckItem(question, given, SelfCheck.IsRight(question, given)) { Places = places };
    }

    /// <summary>Option ids by the places chosen for them; none where a place is missing or taken twice.</summary>
    private static ImmutableArray<string> OrderOf(SelfCheckQuestion question, ImmutableDictionary<string, int> places) =>
        places.Values.Distinct().Count() == question.Options.Length ? [.. places.OrderBy(p => p.Value).Select(p => p.Key)] : [];

    private static ImmutableDictionary<string, int> PlacesOf(SelfCheckQuestion question, IFormCollection form) =>
        question.Options.Select(o => (o.Id, Place: PlaceOf(form[SelfCheckItem.NameOf(question, o)])))
            .Where(o => o.Place is not null).ToImmutableDictionary(o => o.Id, o => o.Place!.Value);

    private static int? PlaceOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}

/// <summary>One question with its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Given">Ids chosen, in the order chosen, or the number typed; empty where there is no complete answer.</param>
/// <param name="IsRight">Null where there is no complete answer.</param>
public sealed record SelfCheckItem(SelfCheckQuestion Question, ImmutableArray<string> Given, bool? IsRight)
{
    /// <summary>The name of the question's field in the form.</summary>
    public string Name => NameOf(Question);

    /// <summary>Places chosen, by option id, complete or not: they stay on the page.</summary>
    public ImmutableDictionary<string, int> Places { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The place given to an option, from 1; null where none was.</summary>
    public int? PlaceOf(SelfCheckOption option) => Places.TryGetValue(option.Id, out var place) ? place : null;

    internal static string NameOf(SelfCheckQuestion question) => $"q-{question.Id}";

    /// <summary>The name of the field that holds an option's place.</summary>
    public static string NameOf(SelfCheckQuestion question, SelfCheckOption option) => $"q-{question.Id}-{option.Id}";
}
