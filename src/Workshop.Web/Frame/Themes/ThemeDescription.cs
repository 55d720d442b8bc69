using Workshop.Scoring;

namespace Workshop.Web.Frame.Themes;

/// <summary>theme.json.</summary>
/// <param name="Name">The theme's own name.</param>
/// <param name="Product">What the site is called.</param>
/// <param name="Tagline">One line under the name on the sign-in page.</param>
/// <param name="Help">Whom to ask; shown in the foot and on error pages.</param>
/// <param name="Logo">File name of the logo for pages.</param>
/// <param name="Pdf">Logo and colours of reports.</param>
public sealed record ThemeDescription(
    LocalText Name, LocalText Product, LocalText Tagline, LocalText Help, string Logo, ThemePdf Pdf);

/// <summary>How reports are coloured; every colour is written #RRGGBB.</summary>
/// <param name="Logo">File name of a PNG.</param>
/// <param name="Brand">Headings and rules.</param>
/// <param name="Ink">Text.</param>
/// <param name="Muted">Labels.</param>
/// <param name="Line">Hairlines.</param>
/// <param name="Earned">Marks got.</param>
/// <param name="Partial">Got in part.</param>
/// <param name="Lost">Marks lost.</param>
/// <param name="Pending">Not marked yet.</param>
public sealed record ThemePdf(
    string Logo, string Brand, string Ink, string Muted, string Line, string Earned, string Partial, string Lost, string Pending);
