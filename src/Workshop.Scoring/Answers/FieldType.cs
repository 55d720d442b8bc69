namespace Workshop.Scoring.Answers;

/// <summary>What kind of answer a field takes. The names in task.yaml are the same in kebab case.</summary>
public enum FieldType
{
    /// <summary>One text, of one or several lines.</summary>
    Text,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>An amount in CNY, not negative.</summary>
    Money,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A length of time in seconds, with a file beside it where the field allows one.</summary>
    Duration,

    /// <summary>Texts in order.</summary>
    List,

    /// <summary>Blocks in order, each of a kind, with heading, text and perhaps a picture.</summary>
    Blocks,

    /// <summary>Rows of a table with typed columns.</summary>
    Rows,

    /// <summary>Names with values.</summary>
    KeyValue,

    /// <summary>Files in order.</summary>
    Files,
}
