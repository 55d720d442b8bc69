using Workshop.Web.Frame;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFrame(builder.Configuration);
var app = builder.Build();
app.UseFrame();
app.MapFrame();
app.Run();

/// <summary>Named so that the test host can find it.</summary>
public sealed partial class Program;
