using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout;

/// <summary>What elements need while they are laid out.</summary>
/// <param name="Shaper">Turns text into glyphs and notes what the fonts are used for.</param>
/// <param name="Page">The page's number, from 1; null in the content, which is laid out before it has pages.</param>
/// <param name="Pages">How many pages there are; null likewise.</param>
internal sealed record LayoutContext(TextShaper Shaper, int? Page = null, int? Pages = null);
