using Workshop.Scoring.Answers;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>
/// Turns parameters as an author wrote them into the parameter record of a check. Keys are the record's constructor
/// parameters in camel case; one with a C# default may be left out; a list left out is empty. Types: <c>string</c>,
/// <c>int</c>, <c>decimal</c>, <c>bool</c>, enums (values in kebab case), records of these, <c>ImmutableArray</c> of any.
/// </summary>
public static class ParameterBinder
{
    /// <summary>The record, or null where anything is wrong; every fault is added to <paramref name="problems"/>.</summary>
    /// <exception cref="InvalidOperationException">The record has a parameter of a type that cannot be bound.</exception>
    public static T? Bind<T>(ParameterMap map, Form form, CheckResources resources, ICollection<RubricProblem> problems)
        where T : class => (T?)Bind(typeof(T), map, null, "", new Binding(form, resources, problems));

    internal static object? Bind(Type record, ParameterMap map, ParameterScope? outer, string path, Binding binding)
    {
        var before = binding.Faults;
        var shape = ParameterShape.Of(record);
        var scope = new ParameterScope(map, outer);
        ReportKeys(map, shape, path, binding);
        var values = Array.ConvertAll(shape.Slots, slot => Read(slot, scope, path, binding));
        if (binding.Faults > before) return null;
        try
        {
            return shape.Create(values);
        }
        catch (ArgumentException refusal)
        {
            binding.Refused(refusal.Message, map.Line);
            return null;
        }
    }

    private static object? Read(ParameterSlot slot, ParameterScope scope, string path, Binding binding)
    {
        var key = path + slot.Key;
        if (scope.Map.Find(slot.Key) is not { } node)
        {
            if (!slot.IsOptional) binding.Missing(key, scope.Map.Line);
            return slot.Default;
        }
        var value = ParameterReader.Read(slot.Type, node, scope, key, binding);
        if (value is null) return null;
        foreach (var rule in slot.Rules) rule.Apply(new(key, node, value, scope), binding);
        return value;
    }

    internal static void ReportKeys(ParameterMap map, ParameterShape? shape, string path, Binding binding)
    {
        var allowed = shape?.Slots.Select(s => s.Key).ToList() ?? [];
        var seen = new HashSet<string>();
        foreach (var (key, node) in map.Entries)
        {
            if (!allowed.Contains(key)) binding.UnknownKey(path + key, allowed, node.Line);
            else if (!seen.Add(key)) binding.Repeated(path + key, node.Line);
        }
    }
}
