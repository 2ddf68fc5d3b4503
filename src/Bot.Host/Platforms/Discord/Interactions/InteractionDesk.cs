using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Core.Replies;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>
/// Answers interactions in time. Discord waits three seconds from when it sent one: a form and what was pressed are
/// answered at once, a command by its reply if that comes within a second, and by a promise otherwise. Time is measured
/// from receipt, by a clock that nobody sets.
/// </summary>
internal sealed partial class InteractionDesk(DiscordApi api, DiscordForms forms, TimeProvider time, ILogger<InteractionDesk> logger)
{
    private static readonly TimeSpan PromiseAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(14.5);

    private readonly ConcurrentDictionary<string, OpenInteraction> open = new(StringComparer.Ordinal);

    /// <summary>How many may still be answered by their token, for tests and metrics.</summary>
    public int Count => open.Count;

    /// <summary>An interaction reached us. Returns at once; what has to be done is done beside.</summary>
    public void Open(Interaction interaction, long seenAt)
    {
        if (DiscordForms.Opens(interaction))
        {
            Do(() => CallbackAsync(interaction.Origin, new(9, forms.Open(interaction)), DiscordJson.Default.FormCallback));
            return;
        }

        var fresh = new OpenInteraction(interaction.Origin, seenAt);
        if (!open.TryAdd(interaction.Id, fresh))
        {
            // Told twice: the first is being answered.
            fresh.Dispose();
            return;
        }

        if (interaction.Kind == InteractionKind.Component)
        {
            fresh.Stage = InteractionStage.Answered;
            Arm(fresh, TokenLife);
            Do(() => ShowPressedAsync(interaction));
        }
        else
        {
            var left = PromiseAfter - time.GetElapsedTime(seenAt);
            Arm(fresh, left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    /// <summary>Answers what is being typed behind a command.</summary>
    public Task<ApiAnswer> SuggestAsync(Interaction interaction, IReadOnlyList<SuggestionBody> choices) =>
        CallbackAsync(interaction.Origin, new(8, new SuggestionsBody(choices)), DiscordJson.Default.SuggestionsCallback);

    /// <summary>Sends a message as an answer: the first one, in the place of a promise, or behind earlier ones.</summary>
    public async Task<ApiAnswer> AnswerAsync(
        DiscordOrigin.OfInteraction origin, MessageBody body, Attachment? file, CancellationToken cancellationToken)
    {
        if (!open.TryGetValue(origin.Id, out var known))
        {
            // Another process opened it, or its time is over.
            return await FollowUpAsync(origin, body, file, cancellationToken);
        }

        await known.Gate.WaitAsync(cancellationToken);
        try
        {
            return known.Stage switch
            {
                InteractionStage.Unanswered => await AnswerFirstAsync(known, body, file, cancellationToken),
                InteractionStage.Promised => await KeepPromiseAsync(known, body, file, cancellationToken),
                _ => await FollowUpAsync(origin, body, file, cancellationToken),
            };
        }
        finally
        {
            known.Gate.Release();
        }
    }

    /// <summary>Runs beside the socket; nothing that goes wrong here may reach it.</summary>
    internal void Do(Func<Task> work) => _ = Task.Run(async () =>
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // The top of work that nobody waits for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.Failed(logger, Faults.Code(exception));
        }
    });

    private static int? Flags(DiscordOrigin.OfInteraction origin, int? others = null) =>
        origin.IsPublic ? (others ?? 0) | MessageBody.Ephemeral : others;

    private async Task<ApiAnswer> AnswerFirstAsync(
        OpenInteraction known, MessageBody body, Attachment? file, CancellationToken cancellationToken)
    {
        var answer = new CallbackBody<MessageBody>(4, body with { Flags = Flags(known.Origin, body.Flags) });
        var done = await SendAsync(
            ApiRoute.Callback(known.Origin.Id, known.Origin.Token), answer, DiscordJson.Default.MessageCallback, file, cancellationToken);
        if (done is ApiAnswer.Refused { Error: ApiError.AlreadyAcknowledged })
        {
            // Our own first try got there, or an earlier process promised: to change what stands there is right for both.
            return await KeepPromiseAsync(known, body, file, cancellationToken);
        }

        Settle(known, done);
        return done;
    }

    private async Task<ApiAnswer> KeepPromiseAsync(
        OpenInteraction known, MessageBody body, Attachment? file, CancellationToken cancellationToken)
    {
        var route = ApiRoute.EditOriginal(known.Origin.Application, known.Origin.Token);
        var done = await SendAsync(route, body with { Flags = null }, DiscordJson.Default.MessageBody, file, cancellationToken);
        Settle(known, done);
        return done;
    }

    private Task<ApiAnswer> FollowUpAsync(
        DiscordOrigin.OfInteraction origin, MessageBody body, Attachment? file, CancellationToken cancellationToken) => SendAsync(
        ApiRoute.FollowUp(origin.Application, origin.Token),
        body with { Flags = Flags(origin, body.Flags) },
        DiscordJson.Default.MessageBody,
        file,
        cancellationToken);

    private void Settle(OpenInteraction known, ApiAnswer done)
    {
        if (done is ApiAnswer.Done)
        {
            known.Stage = InteractionStage.Answered;
            Arm(known, TokenLife - time.GetElapsedTime(known.SeenAt));
        }
    }

    private async Task PromiseAsync(OpenInteraction known)
    {
        await known.Gate.WaitAsync();
        try
        {
            if (known.Stage != InteractionStage.Unanswered)
            {
                return;
            }

            var done = await CallbackAsync(known.Origin, new(5, new FlagsBody(Flags(known.Origin))), DiscordJson.Default.FlagsCallback);
            known.Stage = done is ApiAnswer.Refused { Error: not ApiError.AlreadyAcknowledged }
                ? InteractionStage.Answered
                : InteractionStage.Promised;
            Arm(known, TokenLife - time.GetElapsedTime(known.SeenAt));
        }
        finally
        {
            known.Gate.Release();
        }
    }

    /// <summary>Shows what was pressed, without waiting for the turn; and if that cannot be shown, at least that it arrived.</summary>
    private async Task ShowPressedAsync(Interaction interaction)
    {
        var shown = DiscordKeyboard.Pressed(interaction) is { } rows
            ? await CallbackAsync(interaction.Origin, new(7, new KeyboardBody(rows)), DiscordJson.Default.KeyboardCallback)
            : new ApiAnswer.Refused(0, ApiError.Other);
        if (shown is ApiAnswer.Refused { Error: ApiError.Other or ApiError.InvalidForm })
        {
            await CallbackAsync(interaction.Origin, new(6, Data: null), DiscordJson.Default.KeyboardCallback);
        }
    }

    private void Arm(OpenInteraction known, TimeSpan due)
    {
        known.Timer?.Dispose();
        known.Timer = time.CreateTimer(_ => Due(known), null, due > TimeSpan.Zero ? due : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Due(OpenInteraction known)
    {
        if (known.Stage == InteractionStage.Unanswered)
        {
            Do(() => PromiseAsync(known));
        }
        else
        {
            open.TryRemove(known.Origin.Id, out _);
            known.Timer?.Dispose();
        }
    }

    private Task<ApiAnswer> CallbackAsync<T>(
        DiscordOrigin.OfInteraction origin, CallbackBody<T> body, JsonTypeInfo<CallbackBody<T>> type)
        where T : class =>
        api.SendAsync(
            ApiRoute.Callback(origin.Id, origin.Token), ApiBody.Json(JsonSerializer.SerializeToUtf8Bytes(body, type)), CancellationToken.None);

    private Task<ApiAnswer> SendAsync<T>(
        ApiRoute route, T body, JsonTypeInfo<T> type, Attachment? file, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, type);
        return api.SendAsync(route, file is null ? ApiBody.Json(json) : Multipart.Of(json, file, Guid.NewGuid().ToString("N")), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Answering Discord failed: {Reason}")]
        public static partial void Failed(ILogger logger, string reason);
    }
}
