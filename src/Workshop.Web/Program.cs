var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>Named so that the test host can find it.</summary>
public sealed partial class Program;
