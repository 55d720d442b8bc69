using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Tests;

/// <summary>Checks that do as they are told, so that a test of the engine needs no rule of the trade.</summary>
internal static class FakeChecks
{
    public static CheckCatalogue Catalogue { get; } = new([typeof(Share), typeof(Filled), typeof(Exact), typeof(Throws)]);

    public static CheckDefinition Share(string id, decimal marks, decimal share, params string[] needs) =>
        new(id, "share", marks, Some.Map(("share", MessageArgumentText(share)))) { Needs = [.. needs] };

    public static CheckDefinition Exact(string id, decimal marks, decimal mark, params string[] needs) =>
        new(id, "exact", marks, Some.Map(("mark", MessageArgumentText(mark)))) { Needs = [.. needs] };

    public static CheckDefinition Throws(string id, decimal marks, params string[] needs) =>
        new(id, "throws", marks, Some.Map(("field", "text"))) { Needs = [.. needs] };

    public static CheckDefinition Filled(string id, decimal marks, string field, params string[] needs) =>
        new(id, "filled", marks, Some.Map(("field", field))) { Needs = [.. needs] };

    private static string MessageArgumentText(decimal number) => ((MessageArgument)number).Text;
}

internal sealed record ShareParameters(decimal Share);

/// <summary>Gives a share of the marks.</summary>
[CheckKind("share")]
internal sealed class Share(ShareParameters parameters) : ICheck
{
    public Verdict Run(CheckInput input) => new(
        input.Possible * parameters.Share, "text", [Place.Range(0, 1)], Message.Of("share.found", parameters.Share), Message.Of("share.next"));
}

internal sealed record ExactParameters(decimal Mark);

/// <summary>Gives this mark, allowed or not.</summary>
[CheckKind("exact")]
internal sealed class Exact(ExactParameters parameters) : ICheck
{
    public Verdict Run(CheckInput input) => new(parameters.Mark, null, default, Message.Of("exact.found"), Message.Of("exact.next"));
}

internal sealed record FieldParameters([FieldId] string Field);

/// <summary>Gives all marks where the field was filled in.</summary>
[CheckKind("filled")]
internal sealed class Filled(FieldParameters parameters) : ICheck
{
    public Verdict Run(CheckInput input) => input.Answers.ByField.ContainsKey(parameters.Field)
        ? new(input.Possible, parameters.Field, [], Message.Of("filled.yes"), null)
        : new(0m, parameters.Field, [], Message.Of("filled.no"), Message.Of("filled.next", MessageArgument.Label(parameters.Field)));
}

/// <summary>Cannot run.</summary>
[CheckKind("throws")]
internal sealed class Throws(FieldParameters parameters) : ICheck
{
    public Verdict Run(CheckInput input) => throw new FormatException(parameters.Field);
}
