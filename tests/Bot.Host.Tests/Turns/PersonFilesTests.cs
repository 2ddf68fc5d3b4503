using Bot.Core;
using Bot.Core.Replies;
using Bot.Host.Tests.Fakes;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Turns;

/// <summary>The files that a turn asks for.</summary>
public sealed class PersonFilesTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 20, 9, 0);
    private readonly PersonFiles files = new(new PersonExport(TestPlaybook.Empty));

    [Fact]
    public async Task A_picture_comes_before_the_message_with_the_choices()
    {
        var turn = await AttachAsync(new HostWork.Chart(RichText.Plain("caption")), Check(1), Check(2));

        turn.Replies.Select(reply => reply.Text.ToString()).ShouldBe(["first", "caption", "last"]);
        turn.Replies[1].File.ShouldNotBeNull().MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task One_check_in_makes_no_picture() =>
        (await AttachAsync(new HostWork.Chart(RichText.Plain("caption")), Check(1))).Replies.Length.ShouldBe(2);

    [Fact]
    public async Task A_page_comes_as_two_files_before_the_message_with_the_choices()
    {
        var turn = await AttachAsync(new HostWork.Page(new FilledSheet("Our page", "Together.", [("Fine", "this")])));

        turn.Replies.Select(reply => reply.File?.Name).ShouldBe([null, "our-page.html", "our-page.md", null]);
    }

    private static CheckIn Check(int day) => new(Now + Duration.FromDays(day), day, day, null);

    private Task<Turn> AttachAsync(HostWork work, params CheckIn[] checks)
    {
        var journey = Journey.Begin(Now) with { CheckIns = [.. checks] };
        Reply[] replies = [Reply.Say(RichText.Plain("first")), Reply.Say(RichText.Plain("last"))];
        return files.AttachAsync(
            Turn.Nothing(journey) with { Replies = [.. replies], Work = work },
            () => Task.FromResult<IReadOnlyList<ReadOnlyMemory<byte>>>([]),
            Now);
    }
}
