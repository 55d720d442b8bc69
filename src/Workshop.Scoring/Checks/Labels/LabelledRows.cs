using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks.Labels;

/// <summary>What a trainee labelled, held against the key.</summary>
internal sealed class LabelledRows
{
    private LabelledRows(AnswerKey key) => Measure = new(key.Labels.Select(l => l.Label));

    public MacroF1 Measure { get; }

    /// <summary>Subjects whose first row has another label than the key, in the trainee's order.</summary>
    public List<KeyedLabel> Wrong { get; } = [];

    /// <summary>Subjects of the key that no row is about.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The first rows at fault.</summary>
    public Spots? Spots { get; private set; }

    /// <summary>Rows at fault in all.</summary>
    public int Faults { get; private set; }

    public static LabelledRows Read(RowsAnswer table, string subjectColumn, string labelColumn, AnswerKey key, DataSetOutline data)
    {
        var rows = new LabelledRows(key);
        var open = key.Labels.ToDictionary(l => l.Subject, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var label = data.FindLabel(table.Rows[i].Text(labelColumn));
            var isOpen = open.Remove(table.Rows[i].Text(subjectColumn).Trim(), out var wanted);
            var isRight = isOpen && wanted!.Label == label;
            rows.Measure.Take(label, isRight);
            if (isRight) continue;
            if (isOpen) rows.Wrong.Add(wanted!);
            rows.Fault(Place.InRow(i, isOpen ? labelColumn : subjectColumn));
        }
        rows.Missing.AddRange(key.Labels.Where(l => open.ContainsKey(l.Subject)).Select(l => l.Subject));
        return rows;
    }

    private void Fault(Place place)
    {
        Faults++;
        if (Faults <= Grading.MostNamed) (Spots ??= new()).Add(place);
    }
}
