using System.Globalization;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Core.Understanding;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>Turns what waits in the inbox into an input of the core, its text read.</summary>
internal sealed class InputDecoder(PlatformSet platforms, ITextReader reader)
{
    /// <summary>Reads a waiting input.</summary>
    /// <exception cref="FormatException">It cannot be understood.</exception>
    /// <exception cref="UnknownPlatformException">It comes from a platform that this process does not speak.</exception>
    public Decoded Decode(PersonId person, WaitingInput waiting)
    {
        if (waiting.IsNudge)
        {
            return new Decoded(Due(waiting));
        }

        if (HostInput.IsLeft(waiting.Payload.Span))
        {
            return new Decoded(new Input.Left(waiting.ExternalId));
        }

        var platform = platforms.Find(person.Platform) ?? throw new UnknownPlatformException(person.Platform);
        var received = platform.Decode(waiting.Payload.Span);
        return new Decoded(Given(waiting.ExternalId, received), received.Origin, received.Place);
    }

    /// <summary>The id of a due nudge: the same wherever it comes due, so that the same life says the same.</summary>
    public static string NudgeId(Bot.Core.Nudges.Nudge nudge) =>
        string.Create(CultureInfo.InvariantCulture, $"nudge:{nudge.Key}:{nudge.DueAt.ToUnixTimeMilliseconds()}");

    /// <summary>A text as the core takes it. The name of a command is no part of what is read.</summary>
    public static Input.Said Said(string id, string text, ITextReader reader) => new(id, text, Read(text, reader));

    private static Input.NudgeDue Due(WaitingInput waiting)
    {
        var nudge = PieceCodec.DecodeNudge(waiting.Payload.Span);
        return new Input.NudgeDue(NudgeId(nudge), nudge);
    }

    private static Reading Read(string text, ITextReader reader)
    {
        var words = WordsOf(text);
        return words.IsWhiteSpace() ? Reading.Nothing : reader.Read(words.ToString());
    }

    /// <summary>What follows a command's name. A slash before plain words (<c>/ i cannot go on</c>) hides none of them.</summary>
    private static ReadOnlySpan<char> WordsOf(string text)
    {
        var words = text.AsSpan().TrimStart();
        if (words is not ['/', var first, ..] || !char.IsAsciiLetter(first))
        {
            return words;
        }

        var end = words.IndexOfAny(" \t\r\n");
        return end < 0 ? words[1..] : words[end..];
    }

    private Input Given(string id, Received received) => received switch
    {
        Received.Text text => Said(id, text.Words, reader) with { Origin = text.Origin },
        Received.Press press => new Input.Pressed(id, press.Token),
        Received.Media => new Input.SentMedia(id),
        Received.Joined => new Input.Joined(id),
        Received.Left => new Input.Left(id),
        _ => throw new InvalidOperationException("A kind of input that nobody told the decoder of."),
    };
}
