using System.Collections.Immutable;
using System.Reflection;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>One kind of check: what it is called, what it is for, what it wants to know.</summary>
public sealed class CheckKind
{
    private readonly ConstructorInfo _constructor;
    private readonly Type _check;
    private readonly Type? _record;

    private CheckKind(string name, Type check, ConstructorInfo constructor)
    {
        Name = name;
        _check = check;
        _constructor = constructor;
        _record = constructor.GetParameters().Select(p => p.ParameterType).FirstOrDefault(t => t != typeof(CheckResources));
    }

    /// <summary>Kebab case, as written in task.yaml.</summary>
    public string Name { get; }

    /// <summary>What it looks at, one sentence.</summary>
    /// <exception cref="InvalidOperationException">The class has no <see cref="DescribeAttribute"/>.</exception>
    public LocalText Description => _check.GetCustomAttribute<DescribeAttribute>()?.Text
        ?? throw new InvalidOperationException($"{_check.Name} has no [Describe].");

    /// <summary>What it wants to know, in the order of its parameter record.</summary>
    /// <exception cref="InvalidOperationException">A parameter has no <see cref="DescribeAttribute"/>.</exception>
    public ImmutableArray<ParameterDescription> Parameters => _record is null ? [] : ParameterDescription.Of(_record);

    internal static CheckKind Of(Type check)
    {
        var name = check.GetCustomAttribute<CheckKindAttribute>()?.Kind
            ?? throw new InvalidOperationException($"{check.Name} bears no [CheckKind].");
        var constructors = check.GetConstructors();
        if (constructors.Length != 1 || !IsUsable(constructors[0]))
            throw new InvalidOperationException(
                $"{check.Name} must have one public constructor that takes its parameter record, CheckResources, both or neither.");
        return new(name, check, constructors[0]);
    }

    internal ICheck? Bind(ParameterMap map, Binding binding)
    {
        if (_record is null) ParameterBinder.ReportKeys(map, null, "", binding);
        var before = binding.Faults;
        var parameters = _record is null ? null : ParameterBinder.Bind(_record, map, null, "", binding);
        return binding.Faults > before ? null : Create(parameters, map, binding);
    }

    private ICheck? Create(object? parameters, ParameterMap map, Binding binding)
    {
        var arguments = _constructor.GetParameters()
            .Select(p => p.ParameterType == typeof(CheckResources) ? binding.Resources : parameters).ToArray();
        try
        {
            return (ICheck)_constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (ArgumentException refusal)
        {
            binding.Refused(refusal.Message, map.Line);
            return null;
        }
    }

    private static bool IsUsable(ConstructorInfo constructor)
    {
        var types = constructor.GetParameters().Select(p => p.ParameterType).ToList();
        return types.Count(t => t == typeof(CheckResources)) <= 1
            && types.Where(t => t != typeof(CheckResources)).ToList() is { Count: <= 1 } rest
            && rest.TrueForAll(ParameterType.IsRecord);
    }
}
