using Bot.Core.Replies;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Conformance;

/// <summary>What every platform has to do, whatever it speaks behind the port.</summary>
public abstract class PlatformConformance
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected abstract Task<PlatformUnderTest> BeginAsync();

    [Fact]
    public async Task What_is_said_is_stored_in_order_under_its_person_and_read_again()
    {
        await using var under = await BeginAsync();
        var stored = new List<RawInput>();
        foreach (var words in new[] { "one", "/sos now", "  two  <b> & \\n", "三" })
        {
            await under.Say(words);
        }

        await ReceiveAsync(under, stored, 4);

        Texts(under, stored).Select(text => text.Trim()).ShouldBe(["one", "/sos now", "two  <b> & \\n", "三"]);
        stored.ShouldAllBe(input => input.Person == under.Person && input.Person.Platform == under.Platform.Name);
        stored.Select(input => input.ExternalId).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
    }

    [Fact]
    public async Task Reading_is_the_same_every_time_and_what_is_none_of_ours_is_told()
    {
        await using var under = await BeginAsync();
        var stored = new List<RawInput>();
        await under.Say("one");
        await ReceiveAsync(under, stored, 1);

        under.Platform.Decode(stored[0].Payload.Span).ShouldBe(under.Platform.Decode(stored[0].Payload.Span));
        under.Platform.Decode(stored[0].Payload.Span).Place.ShouldBe(Place.Direct);
        Should.Throw<FormatException>(() => under.Platform.Decode([0xC3, 0x28]));
    }

    [Fact]
    public async Task Names_are_lower_case() => (await BeginAsync()).Platform.Name.ShouldMatch("^[a-z]+$");

    [Fact]
    public async Task A_message_arrives_with_its_words_as_they_are_and_its_choices()
    {
        await using var under = await BeginAsync();
        await under.Say("hello");
        var text = new RichText([new Span("a <b>tag</b> & ", SpanStyle.Plain), new Span("strong", SpanStyle.Bold), new Span("\nsaid", SpanStyle.Quote)]);
        var reply = new Reply(text, [new Choice("y", "Yes"), new Choice("help", "Help now", ChoiceRole.Help)]);

        (await SendAsync(under, reply)).ShouldBeOfType<SendResult.Sent>();

        foreach (var part in new[] { "a <b>tag</b> & ", "strong", "said", "Yes", "Help now" })
        {
            under.Shown().ShouldContain(part);
        }
    }

    [Fact]
    public async Task A_message_of_any_length_arrives_whole()
    {
        await using var under = await BeginAsync();
        await under.Say("hello");
        var words = string.Concat(Enumerable.Range(0, 2500).Select(number => FormattableString.Invariant($"w{number} ")));

        (await SendAsync(under, Reply.Say(RichText.Plain(words)))).ShouldBeOfType<SendResult.Sent>();

        string.Join(' ', under.Shown().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ShouldContain(words.Trim());
    }

    [Fact]
    public async Task A_file_arrives()
    {
        await using var under = await BeginAsync();
        await under.Say("hello");
        var file = new Attachment("my-data.txt", "text/plain", [.. "all"u8]);

        (await SendAsync(under, Reply.Say(RichText.Plain("Here.")) with { File = file })).ShouldBeOfType<SendResult.Sent>();

        under.Shown().ShouldContain("my-data");
    }

    private static async Task<SendResult> SendAsync(PlatformUnderTest under, Reply reply)
    {
        var sending = under.Platform.SendAsync(new Outgoing(under.Person, reply, "m1", Proactive: false), Stop);
        await under.UntilAsync(() => sending.IsCompleted);
        return await sending;
    }

    private static async Task ReceiveAsync(PlatformUnderTest under, List<RawInput> stored, int count)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var receiving = under.Platform.ReceiveAsync(
            (inputs, _) =>
            {
                lock (stored)
                {
                    stored.AddRange(inputs);
                }

                return Task.CompletedTask;
            },
            enough.Token);
        await under.UntilAsync(() => stored.Count >= count);
        await enough.CancelAsync();
        await receiving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static IEnumerable<string> Texts(PlatformUnderTest under, List<RawInput> stored) =>
        stored.Select(input => under.Platform.Decode(input.Payload.Span)).OfType<Received.Text>().Select(text => text.Words);
}
