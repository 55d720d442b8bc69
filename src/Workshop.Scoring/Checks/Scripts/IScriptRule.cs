using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>One rule a script is judged by.</summary>
internal interface IScriptRule
{
    /// <summary>The share of the rule that is kept, 0 to 1; below 1 at least one fault is added.</summary>
    decimal Judge(ScriptRows script, FormAnswers answers, Faults faults);
}
