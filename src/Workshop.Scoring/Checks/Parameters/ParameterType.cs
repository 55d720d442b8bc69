using System.Collections.Immutable;
using System.Reflection;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>What types a parameter may have: text, int, decimal, bool, enum, a record of such, and lists of any of these.</summary>
internal static class ParameterType
{
    private static readonly MethodInfo MakeListOfItem =
        typeof(ParameterType).GetMethod(nameof(MakeListOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The type of a list's items; null where the type is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>An <see cref="ImmutableArray{T}"/> of the items, boxed.</summary>
    public static object MakeList(Type item, IReadOnlyList<object> items) =>
        MakeListOfItem.MakeGenericMethod(item).Invoke(null, [items])!;

    /// <summary>The type itself, or the one a nullable value type wraps.</summary>
    public static Type Unwrap(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether it is a parameter record: a class with one public constructor.</summary>
    public static bool IsRecord(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type != typeof(string) && type.GetConstructors().Length == 1;

    private static ImmutableArray<T> MakeListOf<T>(IReadOnlyList<object> items) => [.. items.Cast<T>()];
}
