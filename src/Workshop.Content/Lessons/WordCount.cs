using System.Text;

namespace Workshop.Content.Lessons;

/// <summary>How long a text is and how long it takes to read.</summary>
/// <param name="Characters">Chinese characters.</param>
/// <param name="Words">Runs of letters and digits of other scripts.</param>
internal readonly record struct WordCount(int Characters, int Words)
{
    /// <summary>Chinese characters an adult reads in a minute, at a pace for learning.</summary>
    public const decimal CharactersAMinute = 400m;

    /// <summary>English words an adult reads in a minute, at a pace for learning.</summary>
    public const decimal WordsAMinute = 200m;

    public int Total => Characters + Words;

    /// <summary>Rounded up, at least 1.</summary>
    public int Minutes => Math.Max(1, (int)decimal.Ceiling(Characters / CharactersAMinute + Words / WordsAMinute));

    public static WordCount Of(string text)
    {
        int characters = 0, words = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var ideograph = Script.IsIdeograph(rune);
            var letter = !ideograph && (Rune.IsLetterOrDigit(rune) || (inWord && rune.Value is '\'' or '’' or '.' or ','));
            if (ideograph) characters++;
            if (letter && !inWord) words++;
            inWord = letter;
        }
        return new WordCount(characters, words);
    }
}
