using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Host.Content.Yaml;

/// <summary>
/// Reads one file into nodes that know their line. Takes the plain part of YAML only: anchors and aliases are refused, because
/// nobody needs them for words and a few of them can name a text of any size.
/// </summary>
internal sealed class YamlReader
{
    private const int Deepest = 24;
    private readonly Parser parser;
    private readonly string file;
    private readonly Findings findings;

    private YamlReader(string text, string file, Findings findings)
    {
        parser = new Parser(new StringReader(text));
        this.file = file;
        this.findings = findings;
    }

    /// <summary>What is in a file; null, with a finding, when it cannot be read.</summary>
    public static YamlNode? Read(SourceFile source, Findings findings)
    {
        var text = SourceText.Of(source, findings);
        if (text is null)
        {
            return null;
        }

        try
        {
            return new YamlReader(text, source.Path, findings).ReadDocument();
        }
        catch (YamlException wrong)
        {
            findings.Spoil(new Place(source.Path, (int)wrong.Start.Line), IssueRule.BadYaml, Sentence(wrong.Message));
            return null;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            // The scanner answers some broken input with these; they name no line.
            findings.Spoil(new Place(source.Path, 0), IssueRule.BadYaml, "this is not YAML.");
            return null;
        }
    }

    private static string Sentence(string message) =>
        $"this is not YAML that is read here: {message.ReplaceLineEndings(" ").TrimEnd('.')}.";

    private static YamlException Refuse(ParsingEvent at, string why) => new(at.Start, at.End, why);

    private YamlNode? ReadDocument()
    {
        Take<StreamStart>();
        if (Take() is not DocumentStart)
        {
            findings.Spoil(new Place(file, 0), IssueRule.BadYaml, "there is nothing in this file; fill it or remove it.");
            return null;
        }

        var root = ReadNode(Take(), depth: 0);
        Take<DocumentEnd>();
        Take<StreamEnd>();
        return root;
    }

    private YamlNode ReadNode(ParsingEvent at, int depth)
    {
        if (depth > Deepest)
        {
            throw Refuse(at, $"nested more than {Deepest} deep");
        }

        if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refuse(at, "anchors (&) and aliases (*) are not allowed; quote the text if none was meant");
        }

        return at switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(at, depth),
            MappingStart => ReadMapping(at, depth),
            _ => throw Refuse(at, "a value is missing"),
        };
    }

    private YamlNode.Scalar ReadScalar(Scalar scalar)
    {
        var place = PlaceOf(scalar);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";
        return new YamlNode.Scalar(
            place,
            isNull ? string.Empty : scalar.Value,
            isBlock ? place.Line + 1 : place.Line,
            KeepsLines: scalar.Style == ScalarStyle.Literal);
    }

    private YamlNode.Sequence ReadSequence(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var next = Take(); next is not SequenceEnd; next = Take())
        {
            items.Add(ReadNode(next, depth + 1));
        }

        return new YamlNode.Sequence(PlaceOf(start), items.DrainToImmutable());
    }

    private YamlNode.Mapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var next = Take(); next is not MappingEnd; next = Take())
        {
            if (next is not Scalar key)
            {
                throw Refuse(next, "a key must be a word");
            }

            var place = PlaceOf(key);
            var value = ReadNode(Take(), depth + 1);
            if (lines.TryAdd(key.Value, place.Line))
            {
                entries.Add(new YamlEntry(key.Value, place, value));
            }
            else
            {
                findings.Spoil(place, IssueRule.DuplicateKey,
                    $"'{key.Value}' stands in line {lines[key.Value]} already; keep one.");
            }
        }

        return new YamlNode.Mapping(PlaceOf(start), entries.DrainToImmutable());
    }

    private Place PlaceOf(ParsingEvent at) => new(file, (int)at.Start.Line);

    private ParsingEvent Take() =>
        parser.MoveNext() && parser.Current is { } next ? next : throw new YamlException("the file ends too early");

    private void Take<T>()
        where T : ParsingEvent
    {
        var next = Take();
        if (next is not T)
        {
            throw Refuse(next, "a file holds one document; remove the line of three dashes");
        }
    }
}
