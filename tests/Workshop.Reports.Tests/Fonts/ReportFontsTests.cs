using Workshop.Reports.Fonts;

namespace Workshop.Reports.Tests.Fonts;

public sealed class ReportFontsTests
{
    [Fact]
    public void A_folder_without_both_weights_is_refused_with_the_one_it_lacks()
    {
        var empty = Directory.CreateTempSubdirectory("fonts");

        var refused = Assert.Throws<InvalidDataException>(() => ReportFonts.Load(empty.FullName));

        Assert.Contains("*-Regular.ttf", refused.Message);
        empty.Delete();
    }

    [Fact]
    public void What_is_no_font_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        File.WriteAllText(Path.Combine(folder.FullName, "No-Regular.ttf"), "not a font");

        Assert.Throws<InvalidDataException>(() => ReportFonts.Load(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_licence_travels_with_the_fonts() =>
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", File.ReadAllText(Repository.Path("themes/default/fonts/OFL.txt")));
}
