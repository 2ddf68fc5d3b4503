using Bot.Doubles.Telegram.Api;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Every method that the double knows, by its name in any case.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.OrdinalIgnoreCase);

    public MethodTable(TelegramWorld world)
    {
        ProfileMethods.AddTo(this);
        new SendMethods(world).AddTo(this);
        new EditMethods(world).AddTo(this);
        new FileMethods(world).AddTo(this);
        new ChatMethods(world).AddTo(this);
    }

    public void Add(string name, Func<ApiCall, ApiAnswer> run, bool limited = false) => entries.Add(name, new Entry(name, run, limited));

    public Entry? Find(string name) => entries.GetValueOrDefault(name);

    /// <param name="Name">As the official description spells it.</param>
    /// <param name="Run">Does it, under the lock of the world.</param>
    /// <param name="Limited">Whether the limits of sending hold for it.</param>
    internal sealed record Entry(string Name, Func<ApiCall, ApiAnswer> Run, bool Limited);
}
