namespace Workshop.Web.Texts;

/// <summary>Texts of the lists of trainees, cohorts and people. See RosterWords.resx.</summary>
public sealed class RosterWords;
