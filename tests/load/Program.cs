using System.Globalization;
using Workshop.Load;

// dotnet run -c Release --project tests/load [pages|hand-in|memory]     all three without a word
// What is printed are ratios and rates of one run on this machine; client and server share its cores.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [BareServer.Verb, var answer])
    return await BareServer.RunAsync(answer);

string[] known = ["pages", "hand-in", "memory"];
if (args.Except(known).ToList() is { Count: > 0 } unknown)
{
    Console.Error.WriteLine($"Unknown: {string.Join(' ', unknown)}. There are: {string.Join(' ', known)}.");
    return 2;
}
var asked = args.Length == 0 ? known : args;
using var school = await LoadSchool.MakeAsync(trainees: 200);
if (asked.Contains("memory"))
    await MemoryLoad.RunAsync(school);
if (asked.Contains("pages"))
    await PageLoad.RunAsync(school);
if (asked.Contains("hand-in"))
    await HandInLoad.RunAsync(school);
return 0;
