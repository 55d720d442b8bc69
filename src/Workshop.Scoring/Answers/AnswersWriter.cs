using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.Answers.Reading;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers;

/// <summary>
/// Seals answers as JSON: the fields in the form's order, numbers as strings with the decimals that were typed, files with all
/// their facts. The same answers give the same bytes, over which the receipt's SHA-256 is taken; read back by
/// <see cref="AnswersReader.ReadSealed"/> they are the same answers. Lone surrogates stand as their escapes.
/// </summary>
public static class AnswersWriter
{
    /// <summary>The sealed answers, UTF-8 without blanks.</summary>
    /// <exception cref="ArgumentException">There is an answer to a field the form does not have.</exception>
    public static byte[] Write(FormAnswers answers, Form form)
    {
        var known = form.Fields.Count(f => answers.ByField.ContainsKey(f.Id));
        if (known != answers.ByField.Count)
            throw new ArgumentException("There are answers to fields that the form does not have.", nameof(answers));
        return JsonWriting.Write(json =>
        {
            json.WriteStartObject();
            foreach (var field in form.Fields)
            {
                if (!answers.ByField.TryGetValue(field.Id, out var answer)) continue;
                json.WritePropertyName(field.Id);
                Write(json, answer, field);
            }
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Answer answer, Field field)
    {
        switch (answer)
        {
            case TextAnswer text: json.Text(text.Text); break;
            case ChoiceAnswer choice: json.Text(choice.Option); break;
            case NumberAnswer number: json.Text(AsTyped(number.Value)); break;
            case MoneyAnswer money: json.Text(AsTyped(money.Amount)); break;
            case DateAnswer date: json.Text(date.Day.ToString(FieldReading.DayFormat, CultureInfo.InvariantCulture)); break;
            case DurationAnswer duration: Write(json, duration); break;
            case ListAnswer list: Write(json, list.Items, json.Text); break;
            case BlocksAnswer blocks: Write(json, blocks.Blocks, b => Write(json, b)); break;
            case RowsAnswer rows: Write(json, rows.Rows, r => Write(json, r, field)); break;
            case KeyValueAnswer pairs: Write(json, pairs.Pairs, p => Write(json, p)); break;
            case FilesAnswer files: Write(json, files.Files, f => SealedFiles.Write(json, f)); break;
            default: throw new ArgumentException($"No way to write {answer.GetType().Name}.", nameof(answer));
        }
    }

    private static void Write<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DurationAnswer duration)
    {
        json.WriteStartObject();
        json.Text("seconds", AsTyped(duration.Seconds));
        json.WritePropertyName("file");
        SealedFiles.Write(json, duration.File);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.Text("kind", block.Kind);
        json.Text("heading", block.Heading);
        json.Text("text", block.Text);
        json.WritePropertyName("image");
        SealedFiles.Write(json, block.Image);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Row row, Field field)
    {
        json.WriteStartObject();
        foreach (var column in field.Columns)
            if (row.Cells.TryGetValue(column.Id, out var cell)) json.Text(column.Id, cell.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeyValuePair<string, string> pair)
    {
        json.WriteStartObject();
        json.Text("name", pair.Key);
        json.Text("value", pair.Value);
        json.WriteEndObject();
    }

    private static string AsTyped(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
