using Workshop.Reports.Fonts;

namespace Workshop.Reports.Themes;

/// <summary>A school's look on paper.</summary>
/// <param name="School">The school's name as it stands at the head of a report and as the document's author.</param>
/// <param name="Hue">The school's one colour; used for titles, bars and the line at the head. Dark enough to read on white.</param>
/// <param name="Fonts">The theme's two weights; owned by the caller.</param>
/// <param name="Logo">The school's logo, or null: the name stands alone then. Owned by the caller.</param>
public sealed record ReportTheme(string School, Hue Hue, ReportFonts Fonts, ReportLogo? Logo = null);
