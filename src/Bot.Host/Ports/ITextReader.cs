using Bot.Core.Understanding;

namespace Bot.Host.Ports;

/// <summary>Understands a text before its turn. Never fails: what it cannot understand is a reading of nothing.</summary>
internal interface ITextReader
{
    /// <summary>Reads a text: language, risk, intent, topics, search hits.</summary>
    Reading Read(string text);
}
