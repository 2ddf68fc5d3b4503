using System.Globalization;
using System.Text.Json;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Discord;

/// <summary>Brings messages to people: as the answer to an interaction while that lasts, otherwise into their direct channel.</summary>
internal sealed class DiscordMail(DiscordApi api, InteractionDesk desk, TypingSign typing, DirectChannels channels, DiscordWords words)
{
    /// <summary>Sends a reply.</summary>
    /// <exception cref="TimeoutException">Nobody knows whether a message that must not be sent twice was taken.</exception>
    public async Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        var bodies = DiscordReplies.Format(message.Reply, words);
        var origin = DiscordOrigin.Parse(message.Origin);
        if (origin is DiscordOrigin.InChannel heard)
        {
            typing.Answered(heard);
        }

        if (ChannelOf(origin) is { } channel)
        {
            channels.Remember(message.To.NativeId, channel);
        }

        ApiAnswer answer = new ApiAnswer.Done(default);
        for (var part = 0; part < bodies.Length && answer is ApiAnswer.Done; part++)
        {
            var file = part == bodies.Length - 1 ? message.Reply.File : null;
            answer = await SendAsync(message, Numbered(bodies[part], message.Nonce, part), file, origin, cancellationToken);
        }

        return Result(answer, message.Proactive);
    }

    private static string? ChannelOf(DiscordOrigin? origin) => origin switch
    {
        DiscordOrigin.InChannel heard => heard.Channel,
        DiscordOrigin.OfInteraction interaction => interaction.Channel,
        _ => null,
    };

    private static MessageBody Numbered(MessageBody body, string nonce, int part) => body with
    {
        Nonce = part == 0 ? nonce : string.Create(CultureInfo.InvariantCulture, $"{nonce}.{part}"),
        EnforceNonce = true,
    };

    private static SendResult Result(ApiAnswer answer, bool proactive) => answer switch
    {
        ApiAnswer.Done => new SendResult.Sent(),
        ApiAnswer.Limited limited => new SendResult.RetryAfter(limited.Wait),
        ApiAnswer.Broken { Unsure: true } when proactive =>
            throw new TimeoutException("Nobody knows whether Discord took the message."),
        ApiAnswer.Broken broken => new SendResult.Failed(broken.Reason),
        ApiAnswer.Halted => new SendResult.Failed("halted"),
        ApiAnswer.Refused refused => Refusal(refused),
        _ => throw new InvalidOperationException("An answer that nobody told the mail of."),
    };

    private static SendResult Refusal(ApiAnswer.Refused refused)
    {
        var code = refused.Error == ApiError.Other ? refused.Status : (int)refused.Error;
        var reason = string.Create(CultureInfo.InvariantCulture, $"discord-{code}");
        return refused.Error switch
        {
            ApiError.CannotMessage or ApiError.NoMutualGuild or ApiError.OpeningTooFast or ApiError.UnknownUser => new SendResult.Gone(reason),
            ApiError.MissingAccess or ApiError.UnknownChannel => new SendResult.Failed(reason),
            _ => new SendResult.Refused(reason),
        };
    }

    private async Task<ApiAnswer> SendAsync(
        Outgoing message, MessageBody body, Attachment? file, DiscordOrigin? origin, CancellationToken cancellationToken)
    {
        if (origin is DiscordOrigin.OfInteraction interaction && !message.Proactive)
        {
            // A nonce is taken of messages of the bot itself only.
            var answer = await desk.AnswerAsync(interaction, body with { Nonce = null, EnforceNonce = null }, file, cancellationToken);
            if (answer is not ApiAnswer.Refused || interaction.IsPublic)
            {
                return answer;
            }
        }

        return await ToChannelAsync(message, body, file, cancellationToken);
    }

    private async Task<ApiAnswer> ToChannelAsync(Outgoing message, MessageBody body, Attachment? file, CancellationToken cancellationToken)
    {
        var lane = message.Proactive ? ApiLane.Proactive : ApiLane.Live;
        var opened = await ChannelAsync(message.To.NativeId, lane, cancellationToken);
        if (opened.Channel is not { } channel)
        {
            return opened.Answer;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(body, DiscordJson.Default.MessageBody);
        var content = file is null ? ApiBody.Json(json) : Multipart.Of(json, file, Guid.NewGuid().ToString("N"));
        var answer = await api.SendAsync(ApiRoute.Send(channel, lane), content, cancellationToken);
        if (answer is ApiAnswer.Refused { Error: ApiError.UnknownChannel })
        {
            channels.Forget(message.To.NativeId);
        }

        return answer;
    }

    private async Task<(string? Channel, ApiAnswer Answer)> ChannelAsync(string person, ApiLane lane, CancellationToken cancellationToken)
    {
        if (channels.Of(person) is { } known)
        {
            return (known, new ApiAnswer.Done(default));
        }

        var body = ApiBody.Json(JsonSerializer.SerializeToUtf8Bytes(new RecipientBody(person), DiscordJson.Default.RecipientBody));
        var answer = await api.SendAsync(ApiRoute.OpenDirect(lane), body, cancellationToken);
        if (answer is not ApiAnswer.Done done)
        {
            return (null, answer);
        }

        var channel = JsonFields.IdOf(done.Body);
        if (channel is not null)
        {
            channels.Remember(person, channel);
        }

        return (channel, new ApiAnswer.Broken("no-channel", Unsure: false));
    }
}
