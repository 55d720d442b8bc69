using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

namespace Workshop.Web.Tests.Pages;

/// <summary>Pages/Tasks/Attempt has its tests in Pages/Tasks/AttemptTests, and so has every other page.</summary>
public sealed class EveryPageIsTestedTests
{
    private const string Pages = "Workshop.Web.Pages";

    [Fact]
    public void Every_page_model_has_tests_at_the_same_path()
    {
        var models = typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel))).ToList();

        var missing = models.Select(TestsOf).Where(tests => !HasTests(tests)).ToList();

        Assert.True(models.Count >= 27, $"Only {models.Count} page models were looked at.");
        Assert.Empty(missing);
    }

    private static string TestsOf(Type model) =>
        model.Namespace!.Replace(Pages, typeof(EveryPageIsTestedTests).Namespace, StringComparison.Ordinal)
        + "." + model.Name[..^"Model".Length] + "Tests";

    private static bool HasTests(string name) =>
        typeof(EveryPageIsTestedTests).Assembly.GetType(name)?.GetMethods().Any(m => m.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0) == true;
}
