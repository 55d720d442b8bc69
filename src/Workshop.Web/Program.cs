using Workshop.Web.Commands;

return await WorkshopCommandLine.RunAsync(args);

/// <summary>Named so that the test host can find it.</summary>
public sealed partial class Program;
