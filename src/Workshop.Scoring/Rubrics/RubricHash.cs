using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Rubrics;

/// <summary>
/// The version of a rubric: SHA-256 over one JSON object without blanks, in UTF-8, written as <see cref="JsonWriting"/> says:
/// <c>{"criteria":[{"id","title":{"zh","en"},"weight","scoring","checks":[{"id","kind","marks","needs":[],"advice","parameters"}],
/// "levels":[{"from","to","text"}]}],"lexicons":[{"id","title","groups":[{"id","title","terms":[]}],"innocent":[]}],
/// "keywordTables":[{"id","title","groups":[{"id","title","terms":[{"term","volume","competition"}]}]}],
/// "dataSet":{"kind","parameters"}}</c>, the last only where there is a data set.
/// Order counts everywhere but in parameter maps, which become <c>{"map":[[key,value]]}</c> in ordinal order of the keys.
/// Lines do not count; parameters count as written, so that <c>5</c> and <c>5.0</c> are two versions.
/// </summary>
internal static class RubricHash
{
    public static string Compute(Rubric rubric) => Convert.ToHexStringLower(SHA256.HashData(CanonicalForm(rubric)));

    public static byte[] CanonicalForm(Rubric rubric) => JsonWriting.Write(json =>
    {
        json.WriteStartObject();
        json.Array("criteria", rubric.Criteria, c => Write(json, c));
        json.Array("lexicons", rubric.Lexicons, l => Write(json, l));
        json.Array("keywordTables", rubric.KeywordTables, t => Write(json, t));
        if (rubric.DataSet is { } data) Write(json, data);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DataSetDefinition data)
    {
        json.WriteStartObject("dataSet");
        json.Text("kind", data.Kind);
        json.WritePropertyName("parameters");
        Write(json, data.Parameters);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteStartObject();
        json.Text("id", criterion.Id);
        Write(json, "title", criterion.Title);
        json.Decimal("weight", criterion.Weight);
        json.Text("scoring", Spelling.KebabCase(criterion.Scoring.ToString()));
        json.Array("checks", criterion.Checks, c => Write(json, c));
        json.Array("levels", criterion.Levels, l => Write(json, l));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckDefinition check)
    {
        json.WriteStartObject();
        json.Text("id", check.Id);
        json.Text("kind", check.Kind);
        json.Decimal("marks", check.Marks);
        json.Array("needs", check.Needs, json.Text);
        Write(json, "advice", check.Advice);
        json.WritePropertyName("parameters");
        Write(json, check.Parameters);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParameterNode node)
    {
        if (node is ParameterText text) json.Text(text.Value);
        if (node is ParameterList list)
        {
            json.WriteStartArray();
            foreach (var item in list.Items) Write(json, item);
            json.WriteEndArray();
        }
        if (node is ParameterMap map)
        {
            json.WriteStartObject();
            json.Array("map", map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal), e => Write(json, e.Key, e.Value));
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string key, ParameterNode value)
    {
        json.WriteStartArray();
        json.Text(key);
        Write(json, value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Level level)
    {
        json.WriteStartObject();
        json.Decimal("from", level.From);
        json.Decimal("to", level.To);
        Write(json, "text", level.Description);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Lexicon lexicon)
    {
        json.WriteStartObject();
        json.Text("id", lexicon.Id);
        Write(json, "title", lexicon.Title);
        json.Array("groups", lexicon.Groups, g => Write(json, g.Id, g.Title, g.Terms, json.Text));
        json.Array("innocent", lexicon.Innocent, json.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeywordTable table)
    {
        json.WriteStartObject();
        json.Text("id", table.Id);
        Write(json, "title", table.Title);
        json.Array("groups", table.Groups, g => Write(json, g.Id, g.Title, g.Terms, k => Write(json, k)));
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string id, LocalText title, ImmutableArray<T> terms, Action<T> write)
    {
        json.WriteStartObject();
        json.Text("id", id);
        Write(json, "title", title);
        json.Array("terms", terms, write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Keyword keyword)
    {
        json.WriteStartObject();
        json.Text("term", keyword.Term);
        json.WriteNumber("volume", keyword.Volume);
        json.Decimal("competition", keyword.Competition);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalText? text)
    {
        json.WritePropertyName(name);
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.Text("zh", text.Zh);
        json.Text("en", text.En);
        json.WriteEndObject();
    }
}
