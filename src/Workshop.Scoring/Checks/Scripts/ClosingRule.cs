using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>After the last talk about a product come the parts that close the show; each is an equal part of the rule.</summary>
internal sealed class ClosingRule(ImmutableArray<string> closing, TimedScript.ProductParameters? products, ScriptLabels labels) : IScriptRule
{
    public decimal Judge(ScriptRows script, FormAnswers answers, Faults faults)
    {
        var from = AfterProducts(script);
        var found = 0;
        foreach (var segment in closing)
        {
            if (script.Find(segment, from) >= 0) found++;
            else
                faults.Add(
                    null, Message.Of(TimedScript.Says.NoClosing, labels.Field, labels.Segment(segment)),
                    Message.Of(TimedScript.Says.NoClosingNext, labels.Field, labels.Segment(segment)));
        }
        return (decimal)found / closing.Length;
    }

    private int AfterProducts(ScriptRows script)
    {
        if (products is null) return 0;
        for (var i = script.Count - 1; i >= 0; i--)
            if (script.IsAny(i, products.Parts)) return i + 1;
        return 0;
    }
}
