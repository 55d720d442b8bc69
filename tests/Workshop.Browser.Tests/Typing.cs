using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Workshop.Browser.Tests;

/// <summary>Types the answers of a sample into a task's form, input by input, as a trainee would.</summary>
internal static class Typing
{
    public static async Task TypeAsync(this IPage page, JsonObject answers)
    {
        foreach (var (field, answer) in answers)
            await (answer switch
            {
                JsonArray items => page.TypeItemsAsync(field, items),
                JsonObject parts => page.TypePartsAsync($"f.{field}", parts, 0),
                _ => page.PutAsync($"f.{field}", 0, answer!),
            });
    }

    private static async Task TypeItemsAsync(this IPage page, string field, JsonArray items)
    {
        for (var shown = await page.Locator($"[data-list='{field}'] > li").CountAsync(); shown < items.Count; shown++)
            await page.ClickAsync($"button[data-edit=add][data-for='{field}']");
        for (var i = 0; i < items.Count; i++)
            await (items[i] is JsonObject row ? page.TypePartsAsync($"f.{field}", row, i) : page.PutAsync($"f.{field}", i, items[i]!));
    }

    private static async Task TypePartsAsync(this IPage page, string prefix, JsonObject parts, int row)
    {
        foreach (var (part, answer) in parts)
            await page.PutAsync($"{prefix}.{part}", row, answer!);
    }

    private static async Task PutAsync(this IPage page, string name, int row, JsonNode answer)
    {
        var input = page.Locator($"[name='{name}'], [name='{name}.seconds'] >> nth={row}");
        if (await input.EvaluateAsync<string>("one => one.tagName") == "SELECT")
            await input.SelectOptionAsync(answer.ToString());
        else
            await input.FillAsync(answer.ToString());
    }
}
