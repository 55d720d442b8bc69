using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workshop.Scoring;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Sheets.Forms;

/// <summary>
/// The version of a form: SHA-256 over what decides where answers lie and what they mean. Hints, examples and lengths do not
/// count: a workbook filled in before they were changed can still be read.
/// </summary>
public static class FormVersion
{
    /// <summary>64 lower-case hex digits.</summary>
    public static string Of(Form form)
    {
        var parts = form.Fields.Select(f => new object[]
        {
            f.Id, f.Type.ToString(), f.MaxItems, f.OpenKeys, f.Required, Both(f.Label), f.Unit is { } unit ? Both(unit) : [], f.Options.Select(Both),
            f.Columns.Select(c => new object[] { c.Id, c.Type.ToString(), c.Whole, c.Required, Both(c.Label), c.Options.Select(Both) }),
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }

    private static string[] Both(LocalText text) => [text.Zh, text.En];

    private static string[] Both(Option option) => [option.Id, .. Both(option.Label)];
}
