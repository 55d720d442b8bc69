namespace Workshop.Web.Reading;

/// <summary>One attempt at a module's own questions, in short.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When.</param>
/// <param name="Right">Questions answered rightly.</param>
/// <param name="Questions">Questions asked, over 0.</param>
/// <param name="IsCurrent">Whether the module still asks the same.</param>
public sealed record SelfCheckTry(int Number, DateTimeOffset At, int Right, int Questions, bool IsCurrent);
