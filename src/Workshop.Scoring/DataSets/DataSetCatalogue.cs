using System.Collections.Frozen;
using System.Reflection;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets;

/// <summary>The kinds of data set there are, found by the names their classes bear.</summary>
public sealed class DataSetCatalogue
{
    private readonly FrozenDictionary<string, ConstructorInfo> _kinds;

    /// <summary>A catalogue of these data set classes.</summary>
    /// <exception cref="InvalidOperationException">A class bears no kind, or its constructor does not take one parameter record.</exception>
    public DataSetCatalogue(IEnumerable<Type> sources) => _kinds = sources.ToFrozenDictionary(KindOf, ConstructorOf);

    /// <summary>All kinds of the engine.</summary>
    public static DataSetCatalogue BuiltIn { get; } = new(typeof(IDataSetSource).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IDataSetSource))));

    /// <summary>The names of all kinds, in ordinal order.</summary>
    public IEnumerable<string> Kinds => _kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>The source with its parameters bound, or null where anything is wrong, which is told to the binding.</summary>
    internal IDataSetSource? Bind(DataSetDefinition definition, Binding binding)
    {
        if (!_kinds.TryGetValue(definition.Kind, out var constructor))
        {
            binding.Report("SC1201", definition.Parameters.Line,
                $"There is no data set of kind '{definition.Kind}'; there are: {string.Join(", ", Kinds)}.");
            return null;
        }
        var parameters = ParameterBinder.Bind(constructor.GetParameters()[0].ParameterType, definition.Parameters, null, "", binding);
        return parameters is null ? null : Create(constructor, parameters, definition, binding);
    }

    private static IDataSetSource? Create(
        ConstructorInfo constructor, object parameters, DataSetDefinition definition, Binding binding)
    {
        try
        {
            return (IDataSetSource)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [parameters], null);
        }
        catch (ArgumentException refusal)
        {
            binding.Refused(refusal.Message, definition.Parameters.Line);
            return null;
        }
    }

    private static string KindOf(Type source) => source.GetCustomAttribute<DataSetKindAttribute>()?.Kind
        ?? throw new InvalidOperationException($"{source.Name} bears no [DataSetKind].");

    private static ConstructorInfo ConstructorOf(Type source) =>
        source.GetConstructors() is [var constructor] && constructor.GetParameters() is [var only] && ParameterType.IsRecord(only.ParameterType)
            ? constructor
            : throw new InvalidOperationException($"{source.Name} must have one public constructor that takes its parameter record.");
}
