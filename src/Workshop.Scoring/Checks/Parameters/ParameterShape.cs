using System.Collections.Concurrent;
using System.Reflection;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>A parameter record as reflected: its one public constructor and what that asks for.</summary>
internal sealed class ParameterShape
{
    private static readonly ConcurrentDictionary<Type, ParameterShape> Known = new();

    private readonly ConstructorInfo _constructor;

    private ParameterShape(Type record)
    {
        if (!ParameterType.IsRecord(record))
            throw new InvalidOperationException($"{record.Name} must be a record with exactly one public constructor.");
        _constructor = record.GetConstructors()[0];
        Slots = [.. _constructor.GetParameters().Select(p => new ParameterSlot(p))];
    }

    public ParameterSlot[] Slots { get; }

    public static ParameterShape Of(Type record) => Known.GetOrAdd(record, r => new(r));

    /// <exception cref="ArgumentException">The record refuses the values.</exception>
    public object Create(object?[] values) => _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
}
