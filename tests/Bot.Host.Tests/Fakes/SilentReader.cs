using Bot.Core.Understanding;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Fakes;

/// <summary>Reads nothing out of any text, but remembers what it was given.</summary>
internal sealed class SilentReader : ITextReader
{
    public List<string> Seen { get; } = [];

    public Reading Read(string text)
    {
        Seen.Add(text);
        return Reading.Nothing;
    }
}
