using System.Globalization;
using System.Text;
using Bot.Core;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Platforms.Terminal;

/// <summary>Turns typed lines into inputs. A number or a label stays text: the core knows what it presses.</summary>
internal static class TerminalInputs
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A typed line, ready to be stored.</summary>
    /// <param name="person">Who typed it.</param>
    /// <param name="session">Unique to this run of the program.</param>
    /// <param name="number">Counts the lines of this run.</param>
    /// <param name="line">The line.</param>
    /// <param name="now">When it was typed.</param>
    public static RawInput Encode(PersonId person, string session, int number, string line, Instant now) =>
        new(person, string.Create(CultureInfo.InvariantCulture, $"{session}-{number}"), now, Encoding.UTF8.GetBytes(line));

    /// <summary>Reads what was stored.</summary>
    /// <exception cref="FormatException">It is no text.</exception>
    public static Received Decode(ReadOnlySpan<byte> payload)
    {
        try
        {
            return new Received.Text(Strict.GetString(payload));
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("What is stored here is no text.", exception);
        }
    }
}
