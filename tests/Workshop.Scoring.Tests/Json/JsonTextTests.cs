using System.Text;
using System.Text.Json;
using CsCheck;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Tests.Json;

public sealed class JsonTextTests
{
    private static string Written(string text) =>
        Encoding.UTF8.GetString(JsonWriting.Write(json => json.Text(text)));

    private static string? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        return JsonElement.ParseValue(ref reader).Text();
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("实木", "\"实木\"")]
    [InlineData("\"\\/<&'", "\"\\\"\\\\/<&'\"")]
    [InlineData("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"")]
    [InlineData("\0\u001f\u007f", "\"\\u0000\\u001f\u007f\"")]
    [InlineData("😀", "\"😀\"")]
    public void Only_what_must_be_escaped_is(string text, string json) => Assert.Equal(json, Written(text));

    [Fact]
    public void Lone_surrogates_are_escaped_and_pairs_are_not() =>
        Assert.Equal("\"\\ude00\\ud83d\ud83d\ude00\\ud83d\"", Written("\ude00\ud83d\ud83d\ude00\ud83d"));

    [Fact]
    public void Well_formed_texts_are_read_as_the_framework_reads_them() => Gen.String.Sample(text =>
    {
        var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(clean, JsonSerializer.Deserialize<string>(Written(clean)));
        Assert.Equal(clean, Read(JsonSerializer.SerializeToUtf8Bytes(clean)));
    });

    [Fact]
    public void Bytes_that_are_no_text_become_the_replacement_character() =>
        Assert.Equal("a\ufffdb", Read([(byte)'"', (byte)'a', 0xff, (byte)'b', (byte)'"']));

    [Fact]
    public void Names_of_properties_may_hold_anything()
    {
        using var document = JsonDocument.Parse("""{"a\ud83d\"":1}""");

        Assert.Equal(1, document.RootElement.Find("a\ud83d\"")!.Value.GetInt32());
    }

    [Theory]
    [InlineData("30.00", "30")]
    [InlineData("0.10", "0.1")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_have_no_trailing_zeros_and_no_exponent(string number, string json) =>
        Assert.Equal(json, JsonWriting.Spell(decimal.Parse(number)));
}
