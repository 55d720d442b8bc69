using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Content.Live;
using Workshop.Content;
using Workshop.Testing;

namespace Workshop.Web.Tests.Reading;

/// <summary>Answers the self-check of a module as its page offers it.</summary>
internal static class SelfChecks
{
    public const string Module = "product-publishing";

    public const string Page = $"/modules/{Module}";

    /// <summary>The module as the product has it.</summary>
    public static Module Of(WorkshopApp app) =>
        app.Services.GetRequiredService<LiveLibrary>().Current.FindCourse("ecommerce-operations")!.FindModule(Module)!;

    /// <summary>Fields that answer the first so many questions rightly, and none of the others.</summary>
    public static Dictionary<string, string> Right(Module module, int questions) =>
        module.SelfCheck.Take(questions).SelectMany(FieldsOf).ToDictionary();

    /// <summary>The answers of one round, on the page as it stands.</summary>
    public static async Task<IHtmlDocument> AnswerAsync(TestBrowser browser, IReadOnlyDictionary<string, string> answers)
    {
        using var answer = await browser.PostAsync(Page, "#self-check", answers);
        return await TestBrowser.ParseAsync(answer);
    }

    public static string Last(IParentNode page) => page.QuerySelector(".self-check-last")?.TextContent ?? "";

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(SelfCheckQuestion question) => question.Kind switch
    {
        SelfCheckKind.Number => [new($"q-{question.Id}", question.Value!.Value.ToString(CultureInfo.InvariantCulture))],
        SelfCheckKind.Order => question.Answer.Select((id, i) => KeyValuePair.Create($"q-{question.Id}-{id}", $"{i + 1}")),
        SelfCheckKind.Single or SelfCheckKind.Multiple => [new($"q-{question.Id}", question.Answer[0])],
    };
}
