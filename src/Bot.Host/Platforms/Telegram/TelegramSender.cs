using System.Collections.Concurrent;
using System.Globalization;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Sends messages through the gate. A message of several parts goes on, at the next attempt, where it broke off.</summary>
internal sealed class TelegramSender(
    TelegramApi api, TelegramGate gate, TelegramTyping typing, TelegramIdentity identity, TelegramWords words, TimeProvider time)
{
    /// <summary>Shorter than a message is leased, so that nobody else takes it while it stands at the gate.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly Duration BackSoon = Duration.FromSeconds(2);

    /// <summary>Telegram lets us take a message away for so long.</summary>
    private static readonly Duration Erasable = Duration.FromHours(48);

    private const int Remembered = 4096;
    private readonly ConcurrentDictionary<string, int> begun = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, long> moved = new();

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cuts it off.</param>
    /// <exception cref="TelegramUncertainException">Nobody knows whether a nudge was sent.</exception>
    public async Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (!long.TryParse(message.To.NativeId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var named))
        {
            return new SendResult.Refused("no-chat");
        }

        typing.End(named);
        var chat = moved.GetValueOrDefault(named, named);
        IReadOnlyList<ApiCall> parts = chat > 0
            ? TelegramReplies.Calls(chat, message.Reply, words)
            : [TelegramReplies.Public(chat, identity.Username, words)];
        for (var part = begun.GetValueOrDefault(message.Nonce); part < parts.Count; part++)
        {
            Remember(message.Nonce, part);
            if (await SendPartAsync(parts[part], chat, message.Proactive, cancellationToken) is not SendResult.Sent and var result)
            {
                return result;
            }
        }

        begun.TryRemove(message.Nonce, out _);
        await EraseAsync(chat, message.Reply.Erases, cancellationToken);
        return new SendResult.Sent();
    }

    private async Task<SendResult> SendPartAsync(ApiCall part, long chat, bool isProactive, CancellationToken cancellationToken)
    {
        var answer = await PassAsync(part, chat, isProactive, cancellationToken);
        if (answer is ApiAnswer.Refused { Why: ApiRefusal.BadMarkup })
        {
            answer = await PassAsync(TelegramReplies.Plain(part), chat, isProactive, cancellationToken);
        }
        else if (answer is ApiAnswer.Refused { Why: ApiRefusal.Migrated, MigratedTo: { } target } && part is ApiCall.SendMessage text)
        {
            moved[chat] = target;
            answer = await PassAsync(text with { ChatId = target }, target, isProactive, cancellationToken);
        }

        return Settle(answer, isProactive);
    }

    /// <summary>Makes a call once the gate lets it through; null when that takes too long.</summary>
    private async Task<ApiAnswer?> PassAsync(ApiCall call, long chat, bool isProactive, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await gate.EnterAsync(chat, isProactive, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        var answer = await api.CallAsync(call, cancellationToken);
        if (answer is ApiAnswer.Limited limited)
        {
            gate.Pause(limited.Wait);
        }

        return answer;
    }

    private static SendResult Settle(ApiAnswer? answer, bool isProactive) => answer switch
    {
        null => new SendResult.RetryAfter(BackSoon),
        ApiAnswer.Done => new SendResult.Sent(),
        ApiAnswer.Limited limited => new SendResult.RetryAfter(limited.Wait),
        ApiAnswer.Refused { Why: ApiRefusal.Gone } gone => new SendResult.Gone(gone.ReasonCode),
        ApiAnswer.Refused { Why: ApiRefusal.Unauthorized } wrong => new SendResult.Failed(wrong.ReasonCode),
        ApiAnswer.Refused refused => new SendResult.Refused(refused.ReasonCode),
        ApiAnswer.Broken { Unsure: false } broken => new SendResult.Failed(broken.ReasonCode),

        // A reply is sent again, a nudge never knowingly.
        _ when isProactive => throw new TelegramUncertainException(),
        _ => new SendResult.Failed(answer.ReasonCode),
    };

    private void Remember(string nonce, int part)
    {
        if (part == 0)
        {
            return;
        }

        if (begun.Count >= Remembered)
        {
            begun.Clear();
        }

        begun[nonce] = part;
    }

    /// <summary>Takes what the person wrote out of the chat, while Telegram lets us. It may not work: then it stays.</summary>
    private async Task EraseAsync(long chat, string? origins, CancellationToken cancellationToken)
    {
        foreach (var origin in origins?.Split(' ') ?? [])
        {
            if (TelegramInputs.ReadOrigin(origin) is { } written && IsErasable(written.Date))
            {
                await PassAsync(new ApiCall.DeleteMessage(chat, written.Message), chat, isProactive: false, cancellationToken);
            }
        }
    }

    private bool IsErasable(long date) => Instant.FromDateTimeOffset(time.GetUtcNow()) - Instant.FromUnixTimeSeconds(date) < Erasable;
}
