namespace Workshop.Web.Sheets.Forms;

/// <summary>What a workbook knows of itself.</summary>
/// <param name="Task">Id of the task.</param>
/// <param name="Form">Version of its form, by <see cref="FormVersion"/>.</param>
/// <param name="Draft">Version of the draft it was filled in from; 0 for none.</param>
/// <param name="Attempt">Number of the attempt it was made for.</param>
/// <param name="Language">What it is written in.</param>
public sealed record FormMark(string Task, string Form, int Draft, int Attempt, string Language);
