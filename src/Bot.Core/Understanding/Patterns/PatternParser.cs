using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Patterns;

/// <summary>Reads the small language of patterns; docs/patterns.md explains it to writers.</summary>
public sealed class PatternParser
{
    // Number of words that a gap or a range may stand for: beyond it a pattern says nothing.
    private const int WidestGap = 32;
    private const int WidestRange = 1_000;

    private readonly Dictionary<string, PatternNode> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Guard>> guards = new(StringComparer.Ordinal);

    /// <summary>Names a group of alternatives, from then on written <c>&lt;name&gt;</c>.</summary>
    /// <exception cref="FormatException">One of them cannot be read; the message says why.</exception>
    public void DefineGroup(string name, IEnumerable<string> alternatives) =>
        groups[name] = PatternShape.Either([.. alternatives.Select(Pattern)]);

    /// <summary>Names a set of guards.</summary>
    /// <exception cref="FormatException">One of them cannot be read.</exception>
    public void DefineGuards(string name, GuardScope scope, IEnumerable<string> patterns) =>
        guards[name] = [.. guards.GetValueOrDefault(name, []), .. patterns.Select(text => new Guard(scope, Pattern(text)))];

    /// <summary>The guards of a name.</summary>
    /// <exception cref="FormatException">There are none.</exception>
    public ImmutableArray<Guard> Guards(string name) => guards.TryGetValue(name, out var found)
        ? found
        : throw new FormatException($"There are no guards named '{name}'; define them under 'guards'.");

    /// <summary>Reads a whole line: parts joined by <c>+</c>, then guards after <c>!</c>, <c>!!</c> or <c>!!!</c>.</summary>
    /// <exception cref="FormatException">It cannot be read; the message says why.</exception>
    public PhraseRule Rule(string line, ImmutableArray<Guard> shared)
    {
        var found = ImmutableArray.CreateBuilder<Guard>();
        var parts = ImmutableArray<PatternNode>.Empty;
        var scope = (GuardScope?)null;
        foreach (var (mark, text) in PatternLine.Cut(line))
        {
            scope = PatternLine.Scope(mark);
            if (scope is { } known)
            {
                found.Add(new Guard(known, Pattern(text)));
                continue;
            }

            parts = parts.Add(Pattern(text));
        }

        return new PhraseRule(parts, [.. found, .. shared]);
    }

    /// <summary>Reads one pattern.</summary>
    /// <exception cref="FormatException">It cannot be read; the message says why.</exception>
    public PatternNode Pattern(string text)
    {
        var tokens = new Queue<string>(PatternLine.Tokens(text));
        var node = Alternatives(tokens);
        if (tokens.TryPeek(out var rest))
        {
            throw new FormatException($"'{rest}' closes nothing in '{text}'.");
        }

        return PatternShape.Checked(node, text);
    }

    private PatternNode Alternatives(Queue<string> tokens)
    {
        var items = ImmutableArray.CreateBuilder<PatternNode>();
        do
        {
            items.Add(Sequence(tokens));
        }
        while (tokens.TryPeek(out var next) && next is "|" && tokens.Dequeue().Length > 0);

        return PatternShape.Either(items.ToImmutable());
    }

    private PatternNode Sequence(Queue<string> tokens)
    {
        var items = ImmutableArray.CreateBuilder<PatternNode>();
        while (tokens.TryPeek(out var next) && next is not ("|" or ")"))
        {
            var item = Item(tokens);
            if (tokens.TryPeek(out var mark) && mark is "?")
            {
                tokens.Dequeue();
                item = new PatternNode.Maybe(item);
            }

            items.Add(item);
        }

        return items.Count switch
        {
            0 => throw new FormatException("An alternative is empty; write '?' after what may be missing."),
            1 => items[0],
            _ => new PatternNode.Sequence(items.ToImmutable()),
        };
    }

    private PatternNode Item(Queue<string> tokens)
    {
        var token = tokens.Dequeue();
        if (token is "(")
        {
            var inner = Alternatives(tokens);
            return tokens.TryDequeue(out var close) && close is ")"
                ? inner
                : throw new FormatException("A '(' is not closed.");
        }

        return token[0] switch
        {
            '?' => throw new FormatException("A '?' stands behind nothing."),
            '<' => Group(token.Trim('<', '>')),
            '~' => new PatternNode.Gap(Number(token.TrimStart('~'), WidestGap), token.StartsWith("~~", StringComparison.Ordinal)),
            _ => token.Contains("..", StringComparison.Ordinal) ? Range(token) : Literal(token),
        };
    }

    private PatternNode Group(string name) => groups.TryGetValue(name, out var node)
        ? node
        : throw new FormatException($"There is no group named '{name}'; define it under 'groups'.");

    private static PatternNode.Words Range(string token)
    {
        var ends = token.Split("..");
        var first = Number(ends[0], int.MaxValue);
        var count = Number(ends[1], int.MaxValue) - first + 1;
        return count is > 0 and <= WidestRange
            ? new([.. Enumerable.Range(first, count).Select(number => number.ToString(CultureInfo.InvariantCulture))])
            : throw new FormatException($"'{token}' is no range of at most {WidestRange} numbers.");
    }

    private static int Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new FormatException($"'{text}' is no number up to {most}.");

    // A written word may fall apart in plain text ("self-harm"): it is read exactly as a text would be.
    private static PatternNode Literal(string token)
    {
        var stem = token.EndsWith('*');
        var words = TextNormalizer.Split(stem ? token[..^1] : token);
        if (words.Count == 0 || words.Any(word => word.IsBoundary) || (stem && words[^1].Plain.Length < 3))
        {
            throw new FormatException($"'{token}' is no word; a stem needs three letters.");
        }

        var nodes = words.Select((word, index) =>
            (PatternNode)new PatternNode.Words([stem && index == words.Count - 1 ? word.Plain + "*" : word.Plain]));
        return words.Count == 1 ? nodes.First() : new PatternNode.Sequence([.. nodes]);
    }
}
