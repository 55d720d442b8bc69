using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring.Answers.Reading;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers;

/// <summary>
/// Reads the answers of a submission, as JSON by field id, into what the checks look at. By type of field: text, choice (id or
/// label) and date (2026-06-03) a string; number and money a number or a string as typed; duration the same in seconds, or
/// <c>{"seconds","file"}</c>; list an array of strings; blocks an array of <c>{"kind","heading","text","image"}</c>; rows an
/// array of objects by column, each cell as a field of that type; key-value an object, or an array of <c>{"name","value"}</c>; files an array of references.
/// Blank texts, items and rows count as not given. A field over its limits is not read at all; of a field with an unreadable
/// part the rest is.
/// </summary>
public static class AnswersReader
{
    private static readonly SealedFiles Sealed = new();

    /// <summary>Reads whatever can be read and tells all that cannot; no JSON makes it throw.</summary>
    /// <param name="answers">An object by field id.</param>
    /// <param name="form">What was asked.</param>
    /// <param name="files">What is known of the files referred to.</param>
    public static AnswersReading Read(JsonElement answers, Form form, IFileLookup files)
    {
        var faults = new AnswerFaults();
        if (answers.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new("AN1000", "", null, null, []));
            return new(FormAnswers.Empty, faults.ToImmutable());
        }
        var given = Fields(answers, form, faults);
        var read = ImmutableDictionary.CreateBuilder<string, Answer>();
        foreach (var field in form.Fields)
        {
            var before = faults.Count;
            var answer = given.TryGetValue(field.Id, out var element) ? Read(new(field, faults, files), element) : null;
            if (answer is not null) read.Add(field.Id, answer);
            else if (field.Required && faults.Count == before)
                faults.Add(new("AN1020", field.Id, null, null, []) { IsMissing = true });
        }
        return new(new(read.ToImmutable()), faults.ToImmutable());
    }

    /// <summary>
    /// Reads what <see cref="AnswersWriter"/> sealed, with the facts of its files. The form's limits do not count, for they may
    /// have been narrowed since the work was handed in; a field the form no longer has is told.
    /// </summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static AnswersReading ReadSealed(ReadOnlyMemory<byte> utf8, Form form)
    {
        using var document = JsonDocument.Parse(utf8);
        Form wide = new([.. form.Fields.Select(f => f with { MaxLength = int.MaxValue, MaxItems = int.MaxValue })]);
        return Read(document.RootElement, wide, Sealed);
    }

    private static Dictionary<string, JsonElement> Fields(JsonElement answers, Form form, AnswerFaults faults)
    {
        var given = new Dictionary<string, JsonElement>();
        foreach (var property in answers.EnumerateObject())
        {
            var name = property.Name();
            if (form.FindField(name) is null) faults.Add(new("AN1001", FieldReading.Quote(name), null, null, [FieldReading.Quote(name)]));
            else if (!given.TryAdd(name, property.Value)) faults.Add(new("AN1017", name, null, null, []));
        }
        return given;
    }

    private static Answer? Read(FieldReading reading, JsonElement element) =>
        element.ValueKind == JsonValueKind.Null ? null : reading.Field.Type switch
        {
            FieldType.Text => ValueReader.Text(reading, element),
            FieldType.Choice => ValueReader.Choice(reading, element),
            FieldType.Number or FieldType.Money => ValueReader.Number(reading, element),
            FieldType.Date => ValueReader.Date(reading, element),
            FieldType.Duration => ValueReader.Duration(reading, element),
            FieldType.List => ListReader.List(reading, element),
            FieldType.Blocks => ListReader.Blocks(reading, element),
            FieldType.Rows => RowsReader.Rows(reading, element),
            FieldType.KeyValue => KeyValueReader.Pairs(reading, element),
            FieldType.Files => ListReader.Files(reading, element),
        };
}
