namespace Workshop.Web.Frame.Components;

/// <summary>What a colour stands for. Words and an icon always say the same.</summary>
public enum Meaning
{
    Neutral,
    Brand,
    Earned,
    Partial,
    Lost,
    Pending,
}
