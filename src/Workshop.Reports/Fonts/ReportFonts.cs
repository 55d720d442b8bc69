namespace Workshop.Reports.Fonts;

/// <summary>
/// The two weights a report is set in. Parsing takes tens of milliseconds and 20 MB, so load them once and keep them; rendering
/// from several threads at once is safe.
/// </summary>
public sealed class ReportFonts : IDisposable
{
    private ReportFonts(FontFace regular, FontFace bold) => (Regular, Bold) = (regular, bold);

    internal FontFace Regular { get; }

    internal FontFace Bold { get; }

    /// <summary>Loads the one file whose name ends in <c>-Regular.ttf</c> and the one ending in <c>-Bold.ttf</c>.</summary>
    /// <param name="folder">A theme's <c>fonts</c> folder.</param>
    /// <exception cref="InvalidDataException">A weight is missing, there twice, or not TrueType.</exception>
    public static ReportFonts Load(string folder)
    {
        var regular = FontFace.Load(Only(folder, "Regular"), OutlineThinning.Coarse);
        return new ReportFonts(regular, FontFace.Load(Only(folder, "Bold"), OutlineThinning.Fine));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Regular.Dispose();
        Bold.Dispose();
    }

    private static string Only(string folder, string weight)
    {
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, $"*-{weight}.ttf") : [];
        return files.Length == 1
            ? files[0]
            : throw new InvalidDataException($"{folder} must hold exactly one *-{weight}.ttf, and holds {files.Length}.");
    }
}
