namespace Workshop.Scoring.Checks.Parameters;

/// <summary>A text, or each text of a list, is the id of something that must exist.</summary>
public abstract class ReferenceAttribute : ParameterRuleAttribute
{
    /// <summary>What kind of thing is named.</summary>
    public abstract ParameterReference To { get; }

    internal override void Apply(RuleTarget target, Binding binding)
    {
        foreach (var text in ParameterScope.Texts(target.Node))
            Check(target, text, binding);
    }

    /// <summary>Reports the id where nothing bears it.</summary>
    private protected abstract void Check(RuleTarget target, ParameterText id, Binding binding);
}

/// <summary>What a parameter can name.</summary>
public enum ParameterReference
{
    /// <summary>A field of the form.</summary>
    Field,

    /// <summary>A column or asked name of a field.</summary>
    Column,

    /// <summary>A column with its field, as <c>field/column</c>.</summary>
    ColumnAddress,

    /// <summary>An option of a choice, or a kind of block.</summary>
    Option,

    /// <summary>An option of a choice column.</summary>
    ColumnOption,

    /// <summary>A lexicon of the rubric.</summary>
    Lexicon,

    /// <summary>A keyword table of the rubric.</summary>
    KeywordTable,

    /// <summary>A group of terms in a keyword table or lexicon.</summary>
    Group,

    /// <summary>A figure of the task's data set.</summary>
    Figure,
}
