namespace Bot.Doubles.Telegram.Chats;

/// <summary>A button that somebody has pressed.</summary>
public sealed class Press
{
    private readonly Chat chat;

    internal Press(string id, Chat chat)
    {
        Id = id;
        this.chat = chat;
    }

    /// <summary>What the bot answers by.</summary>
    public string Id { get; }

    /// <summary>Completes when the bot has answered.</summary>
    public async Task<Act.Answered> AnsweredAsync(CancellationToken cancellationToken) =>
        (Act.Answered)await chat.Acts.FirstAsync(act => act is Act.Answered answered && answered.CallbackId == Id, cancellationToken);
}
