using Microsoft.Extensions.Localization;
using Workshop.Scoring.Answers;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Language;
using Workshop.Web.Texts;

namespace Workshop.Web.Results;

/// <summary>The content of a cell as people read it: a choice by its label, a duration with its unit.</summary>
public static class CellWords
{
    /// <param name="column">Null for a name the trainee added.</param>
    /// <param name="text">As stored.</param>
    /// <param name="words">Where the unit is worded.</param>
    public static string Of(Column? column, string text, IStringLocalizer<ResultWords> words) => column?.Type switch
    {
        FieldType.Choice => column.FindOption(text)?.Label.In(Languages.Current) ?? text,
        FieldType.Duration when TypedNumber.TryRead(text, out var seconds) => words["Seconds", Numbers.Mark(seconds)].Value,
        _ => text,
    };
}
