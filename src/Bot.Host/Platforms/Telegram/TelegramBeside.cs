namespace Bot.Host.Platforms.Telegram;

/// <summary>What runs beside the messages: acknowledgements, the sign that we write, and, once, the profile.</summary>
internal sealed class TelegramBeside(TelegramAcknowledgements acknowledgements, TelegramTyping typing, TelegramProfile profile)
{
    /// <summary>Runs until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(
        acknowledgements.RunAsync(cancellationToken), typing.RunAsync(cancellationToken), profile.SetAsync(cancellationToken));
}
