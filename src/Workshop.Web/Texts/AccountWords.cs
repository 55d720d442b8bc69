namespace Workshop.Web.Texts;

/// <summary>Texts of signing in, passwords and sessions. See AccountWords.resx.</summary>
public sealed class AccountWords;
