using System.Text;
using Bot.Core;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>What the conformance suites of the ports share: a fresh store for each test, and the steps of a turn.</summary>
public abstract class StoreConformance : IDisposable
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 1, 5, 9, 0);
    internal static readonly Duration Lease = Duration.FromSeconds(30);
    internal static readonly PersonId Ann = new("telegram", "1001");
    internal static readonly PersonId Ben = new("telegram", "1002");
    internal static readonly string[] All = ["telegram", "discord", "terminal"];

    private StoreUnderTest? store;

    private protected StoreUnderTest Store => store ??= Begin();

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => store?.Dispose();

    private protected abstract StoreUnderTest Begin();

    internal static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Text(ReadOnlyMemory<byte>? bytes) => Encoding.UTF8.GetString(bytes.ShouldNotBeNull().Span);

    internal static RawInput Said(PersonId person, string id, string text = "hello") => new(person, id, Now, Bytes(text));

    internal static StoredNudge Nudge(string key, Instant dueAt, string text = "nudge") => new(key, dueAt, Bytes(text));

    internal static TurnCommit Turn(Lane lane, WaitingInput input, long revision = 0, string journey = "journey") =>
        new(lane, input, revision, Bytes(journey), [], [], false, [], [], null, Now);

    private protected Task AddAsync(params RawInput[] inputs) => Store.Inbox.AddAsync(inputs, Stop);

    private protected async Task<Lane> ClaimOneAsync() => (await Store.Inbox.ClaimAsync(All, 1, Now, Lease, Stop)).ShouldHaveSingleItem();

    private protected async Task<WaitingInput> NextAsync(Lane lane) => (await Store.Inbox.NextAsync(lane, Now, Stop)).ShouldNotBeNull();

    private protected Task<CommitResult> CommitAsync(TurnCommit turn) => Store.Journeys.CommitAsync(turn, Stop);

    /// <summary>Takes the oldest input of the oldest lane through a turn.</summary>
    private protected async Task<Lane> TurnAsync(Func<TurnCommit, TurnCommit>? change = null)
    {
        var lane = await ClaimOneAsync();
        var input = await NextAsync(lane);
        var stored = await Store.Journeys.LoadAsync(lane, Stop);
        var turn = Turn(lane, input, stored.Revision);
        (await CommitAsync(change is null ? turn : change(turn))).ShouldBe(CommitResult.Committed);
        await Store.Inbox.ReleaseAsync(lane, Stop);
        return lane;
    }

    /// <summary>Says something and answers it.</summary>
    private protected async Task<Lane> ReplyAsync(PersonId person, string id, bool proactive, params string[] replies)
    {
        await AddAsync(Said(person, id));
        return await TurnAsync(turn => turn with { Replies = [.. replies.Select(Bytes)], Proactive = proactive });
    }

    private protected Task<IReadOnlyList<OutboxItem>> ClaimMessagesAsync(Instant? at = null, int max = 10) =>
        Store.Outbox.ClaimAsync("telegram", OutboxRoom.Of(max), at ?? Now, Lease, Stop);
}
