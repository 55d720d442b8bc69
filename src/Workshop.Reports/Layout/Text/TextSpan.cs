namespace Workshop.Reports.Layout.Text;

/// <summary>A stretch of text in one style.</summary>
internal sealed record TextSpan(string Text, TextStyle Style);
