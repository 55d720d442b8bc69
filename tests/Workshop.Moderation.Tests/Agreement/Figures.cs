using System.Collections;
using System.Reflection;
using Workshop.Moderation.Agreement;

namespace Workshop.Moderation.Tests.Agreement;

/// <summary>Finds every figure in a report by walking its properties, so that none added later escapes the tests.</summary>
internal static class Figures
{
    public static IReadOnlyList<(string Path, Estimate Estimate)> Of(AgreementReport report) =>
        [.. Walk("", report).Where(entry => entry.Value is Estimate).Select(entry => (entry.Path, (Estimate)entry.Value))];

    public static IReadOnlyList<(string Path, double Number)> Numbers(AgreementReport report) =>
        [.. Walk("", report).Where(entry => entry.Value is double).Select(entry => (entry.Path, (double)entry.Value))];

    private static IEnumerable<(string Path, object Value)> Walk(string path, object value)
    {
        yield return (path, value);
        IEnumerable<(string, object?)> inside = value switch
        {
            string or ValueType => [],
            IEnumerable list => list.Cast<object>().Select((item, place) => ($"{path}[{place}]", (object?)item)),
            _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => ($"{path}.{property.Name}", property.GetValue(value))),
        };
        foreach (var (name, part) in inside)
        {
            if (part is null)
                continue;
            foreach (var deeper in Walk(name, part))
                yield return deeper;
        }
    }
}
