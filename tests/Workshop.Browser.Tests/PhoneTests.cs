using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>Every main page on a 390-pixel phone, in both languages: sound, and nothing scrolls sideways.</summary>
public sealed class PhoneTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("zh", "trainee01", "/", "/modules", "/modules/product-publishing", "/tasks", "/tasks/product-listing", "/results", "/glossary",
        "/resources", "/resources/red-lines", "/resources/cases", "/resources/cases/home-stock-alarm")]
    [InlineData("en", "trainee01", "/", "/modules", "/modules/product-publishing", "/tasks", "/tasks/product-listing", "/results", "/glossary",
        "/resources", "/resources/red-lines", "/resources/cases", "/resources/cases/home-stock-alarm")]
    [InlineData("zh", "ta1", "/", "/marking")]
    [InlineData("en", "lecturer", "/", "/marking", "/releases", "/account")]
    public async Task Pages_are_sound_on_a_phone(string language, string person, params string[] paths)
    {
        var page = await fixture.OpenAsync(language, width: 390);
        await page.SignInAsync(person);

        foreach (var path in paths)
        {
            var answer = await page.GotoAsync(path);
            Assert.Equal(200, answer!.Status);
            await page.MustBeSoundAsync();
        }
    }
}
