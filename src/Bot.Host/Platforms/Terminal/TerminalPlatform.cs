using System.Globalization;
using Bot.Core;
using Bot.Core.Replies;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Terminal;

/// <summary>A person at a keyboard, or behind a pipe: one line is one message.</summary>
internal sealed class TerminalPlatform(TerminalOptions options, TerminalStreams streams, TimeProvider time) : IChatPlatform
{
    /// <summary>The name of the platform.</summary>
    public const string PlatformName = "terminal";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Called with every message after it was shown.</summary>
    public Action<Reply>? Shown { get; set; }

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <summary>Who sits there.</summary>
    public PersonId Person => new(PlatformName, options.Name);

    /// <summary>Unique to this run, so that no line of it is taken for one of an earlier run.</summary>
    public string Session { get; init; } = Guid.NewGuid().ToString("N")[..12];

    /// <inheritdoc/>
    public Received Decode(ReadOnlySpan<byte> payload) => TerminalInputs.Decode(payload);

    /// <summary>Reads lines to the end of the input. The next line is read only after the last one was stored.</summary>
    public async Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        var number = 0;
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                var at = NodaTime.Instant.FromDateTimeOffset(time.GetUtcNow());
                await store([TerminalInputs.Encode(Person, Session, ++number, line, at)], cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (message.To != Person)
        {
            // Somebody else's terminal: the message waits until they sit down.
            return new SendResult.RetryAfter(NodaTime.Duration.FromMinutes(1));
        }

        await streams.Output.WriteAsync("\n" + TerminalReplies.Format(message.Reply, options));
        if (message.Reply.File is { } file)
        {
            var path = await SaveAsync(file, cancellationToken);
            await streams.Output.WriteAsync($"\n  [{path}]\n");
        }

        await streams.Output.FlushAsync(cancellationToken);
        Shown?.Invoke(message.Reply);
        return new SendResult.Sent();
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (options.Prompts)
        {
            await streams.Output.WriteAsync("\n> ");
            await streams.Output.FlushAsync(cancellationToken);
        }

        return await streams.Input.ReadLineAsync(cancellationToken);
    }

    /// <summary>Puts a file where nobody else can read it, without writing over another one.</summary>
    private async Task<string> SaveAsync(Attachment file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file.Name);
        var path = Path.Combine(options.Folder, name);
        for (var copy = 2; File.Exists(path); copy++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{copy}");
            path = Path.Combine(options.Folder, numbered + Path.GetExtension(name));
        }

        var settings = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = OwnerOnly;
        }

        await using var stream = new FileStream(path, settings);
        await stream.WriteAsync(file.Bytes.AsMemory(), cancellationToken);
        return path;
    }
}
