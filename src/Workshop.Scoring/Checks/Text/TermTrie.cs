namespace Workshop.Scoring.Checks.Text;

/// <summary>One node of a trie of terms: what may come next, and which term ends here.</summary>
internal sealed class TermTrie
{
    private char[] _characters = [];
    private TermTrie[] _next = [];

    /// <summary>The term that ends here, or -1.</summary>
    public int Term { get; private set; } = -1;

    /// <summary>The root over all terms.</summary>
    /// <param name="terms">Folded; an empty one is never found, and of two alike only the first.</param>
    public static TermTrie Over(IReadOnlyList<string> terms)
    {
        var root = new TermTrie();
        for (var i = 0; i < terms.Count; i++)
        {
            var node = root;
            foreach (var c in terms[i]) node = node.Find(c) ?? node.Grow(c);
            if (node != root && node.Term < 0) node.Term = i;
        }
        return root;
    }

    /// <summary>The node one character on, or null where no term goes on so.</summary>
    public TermTrie? Find(char c) => Array.IndexOf(_characters, c) is >= 0 and var i ? _next[i] : null;

    private TermTrie Grow(char c)
    {
        var node = new TermTrie();
        (_characters, _next) = ([.. _characters, c], [.. _next, node]);
        return node;
    }
}
