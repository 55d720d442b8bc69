namespace Workshop.Reports.TraineeReports;

/// <summary>What a person wrote about the work.</summary>
/// <param name="Author">Who wrote it, with the role where that helps, such as 助教 林晓.</param>
/// <param name="Text">The remark; line breaks are kept.</param>
public sealed record Remark(string Author, string Text);
