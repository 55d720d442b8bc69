namespace Workshop.Web.Texts;

/// <summary>Texts of the trainees' tasks: list, form, hand-in, receipt, and what cannot be taken (AN… and upload.…). See TaskWords.resx.</summary>
public sealed class TaskWords;
