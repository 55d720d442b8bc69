using System.Collections.Immutable;
using Workshop.Content.Faults;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Workshop.Content.Yaml;

/// <summary>
/// Reads one YAML text into nodes that know their lines. Works from the parser's events, for its ready-made document model
/// stops at the first duplicate key, follows aliases and recurses without bound.
/// </summary>
internal sealed class YamlFile
{
    /// <summary>Deepest nesting; the deepest shape in use, a level of a criterion of a rubric, needs 6.</summary>
    public const int DepthLimit = 24;

    private readonly string _file;
    private readonly string _text;
    private readonly int _lineOffset;
    private readonly ProblemBag _problems;
    private readonly Parser _parser;
    private int _lineReached = 1;

    private YamlFile(string file, string text, int lineOffset, ProblemBag problems)
    {
        (_file, _text, _lineOffset, _problems) = (file, text, lineOffset, problems);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>
    /// The map at the top of the text, or null with a problem. Where the text is only a part of the file, the offset says how
    /// many lines stand above it.
    /// </summary>
    public static YamlMap? Read(string file, string text, ProblemBag problems, int lineOffset = 0)
    {
        var root = new YamlFile(file, text, lineOffset, problems).Document();
        if (root is YamlEntries entries) return new YamlMap(file, entries, "", problems);
        if (root is not null) problems.Add(YamlFaults.Shape.At(file, root.Line, file, "键值表", "a map"));
        return null;
    }

    private YamlNode? Document()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _)) return new YamlText("", true, 1 + _lineOffset);
            _parser.Consume<DocumentStart>();
            var root = Node(0);
            _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out var more))
                throw new FaultyYaml(YamlFaults.ManyDocuments.At(_file, LineOf(_parser.Current ?? more!)));
            return root;
        }
        catch (FaultyYaml fault)
        {
            _problems.Add(fault.Problem);
        }
        catch (YamlException fault)
        {
            _problems.Add(SyntaxProblem(fault));
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet 18 throws for some faults of its input, such as a flow map that is never closed.
            _problems.Add(YamlFaults.Unclosed.At(_file, _lineReached));
        }
        return null;
    }

    // The parser names the line where the map with the tab begins, which may be far above.
    private Problem SyntaxProblem(YamlException fault)
    {
        var line = (int)fault.Start.Line;
        var tab = fault.Message.Contains("tab", StringComparison.Ordinal) ? LineWithTab(line) : null;
        return tab is { } found
            ? YamlFaults.Tab.At(_file, found + _lineOffset)
            : YamlFaults.Syntax.At(_file, line + _lineOffset, fault.Message);
    }

    private int? LineWithTab(int from)
    {
        var number = 0;
        foreach (var line in _text.AsSpan().EnumerateLines())
            if (++number >= from && line[..^line.TrimStart().Length].Contains('\t')) return number;
        return null;
    }

    private YamlNode Node(int depth)
    {
        var next = _parser.Current ?? throw new YamlException("The file ends too early.");
        if (depth > DepthLimit) throw new FaultyYaml(YamlFaults.TooDeep.At(_file, LineOf(next), DepthLimit));
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new FaultyYaml(YamlFaults.Alias.At(_file, LineOf(next)));
        return next switch
        {
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            _ => Text(_parser.Consume<Scalar>()),
        };
    }

    private YamlText Text(Scalar scalar)
    {
        var blank = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
        return new YamlText(blank ? "" : scalar.Value, blank, LineOf(scalar));
    }

    private YamlList List(int depth)
    {
        var line = LineOf(_parser.Consume<SequenceStart>());
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList(items.ToImmutable(), line);
    }

    private YamlEntries Map(int depth)
    {
        var line = LineOf(_parser.Consume<MappingStart>());
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is not YamlText { Value: var name })
                _problems.Add(YamlFaults.Shape.At(_file, key.Line, "key", "文本", "text"));
            else if (lines.TryAdd(name, key.Line)) entries.Add(new YamlEntry(name, value, key.Line));
            else _problems.Add(YamlFaults.DuplicateKey.At(_file, key.Line, name, lines[name]));
        }
        return new YamlEntries(entries.ToImmutable(), line);
    }

    private int LineOf(ParsingEvent piece) => _lineReached = (int)piece.Start.Line + _lineOffset;
}
