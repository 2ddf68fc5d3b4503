using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Host.Tests.Fakes;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Workers;

/// <summary>What we say first has an hour; a platform that was out of reach does not move it into the night.</summary>
public sealed class LateNudgeTests
{
    private readonly Rig rig = new();

    [Theory]
    [InlineData(-1, "Dropped: late")]
    [InlineData(1, "sent")]
    public async Task What_may_no_longer_be_sent_is_dropped(int hours, string end)
    {
        await rig.SayAsync(Rig.Anna, "one");
        await rig.WorkAsync();
        var reply = Reply.Say(RichText.Plain("A short walk today.")) with { SendBy = rig.Time.Now() + Duration.FromHours(hours) };
        rig.Store.Messages.Clear();
        rig.Store.Messages.Add(new MemoryMessage(7, Rig.Anna, PieceCodec.Encode(reply), proactive: true, null));

        await rig.SendAsync();

        rig.Store.Messages[0].End.ShouldBe(end);
    }
}
