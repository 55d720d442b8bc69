using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>So many products are talked about, and each gets all its parts; the rule is kept by parts found of parts asked for.</summary>
internal sealed class ProductRule(TimedScript.ProductParameters p, ScriptLabels labels) : IScriptRule
{
    public decimal Judge(ScriptRows script, FormAnswers answers, Faults faults)
    {
        var (products, found) = (0, 0);
        for (var i = 0; i < script.Count; i++)
        {
            if (!IsFirstOfItsProduct(script, i)) continue;
            products++;
            foreach (var part in p.Parts)
                if (Has(script, script[i].Text(p.Column), part)) found++;
                else Tell(script, i, part, faults);
        }
        if (products < p.Least)
            faults.Add(
                null, Message.Of(TimedScript.Says.FewProducts, labels.Field, products, p.Least),
                Message.Of(TimedScript.Says.FewProductsNext, labels.Field, p.Least - products));
        return (decimal)found / (p.Parts.Length * Math.Max(products, p.Least));
    }

    private void Tell(ScriptRows script, int row, string part, Faults faults) => faults.Add(
        Place.InRow(row, p.Column), Message.Of(TimedScript.Says.NoPart, script[row].Text(p.Column), labels.Segment(part)),
        Message.Of(TimedScript.Says.NoPartNext, script[row].Text(p.Column), labels.Segment(part)));

    private bool IsFirstOfItsProduct(ScriptRows script, int row)
    {
        var product = script[row].Text(p.Column);
        if (!Letters.AreIn(product)) return false;
        for (var earlier = 0; earlier < row; earlier++)
            if (IsSame(script[earlier].Text(p.Column), product)) return false;
        return true;
    }

    private bool Has(ScriptRows script, string product, string part)
    {
        for (var i = 0; i < script.Count; i++)
            if (script.Is(i, part) && IsSame(script[i].Text(p.Column), product)) return true;
        return false;
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
