using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Core.Content;
using Bot.Core.Prompts;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Prompts;

/// <summary>What holds for every kind, whatever is typed and pressed.</summary>
public sealed partial class EveryKindTests
{
    private static readonly ImmutableArray<Option> Options = Waiting.Options("First", "Second", "Third");

    private static readonly ImmutableArray<string> OddTexts =
    [
        string.Empty, " ", "\n\n", "\0", "\u200D", "👩‍👩‍👧", "\uD83D", "שלום", "-1", "1", "first", "done",
        "another", "yes", "no", "-", "keep", "edit", "yesterday", "3 weeks", "*bold* {left} \\", "first, second",
        new('a', 20_000), new('1', 20_000), string.Join('\n', Enumerable.Range(0, 1_000)),
    ];

    public static TheoryData<string> Kinds { get; } = [.. All().Select(prompt => prompt.Id)];

    [Fact]
    public void Every_kind_is_among_them() =>
        All().Select(prompt => prompt.GetType()).ShouldBe(
            typeof(Prompt).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Prompt))), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_comes_there_are_words_and_buttons_in_bounds(string kind) => Prop.ForAll(Inputs().ToArbitrary(), inputs =>
    {
        var waiting = new Waiting(Kind(kind));
        foreach (var (isPress, words) in inputs)
        {
            CheckView(waiting.View);
            var before = waiting.Progress;
            var step = isPress ? waiting.Press(words) : waiting.Type(words);
            Remark(step)?.IsBlank.ShouldBeFalse();
            if (step is PromptStep.Misfit)
            {
                waiting.Progress.ShouldBe(before);
            }
        }

        CheckView(waiting.View);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_own_buttons_always_fit(string kind)
    {
        var waiting = new Waiting(Kind(kind));
        for (var round = 0; round < 12; round++)
        {
            var before = waiting.Progress;
            foreach (var button in waiting.View.Buttons)
            {
                waiting.Progress = before;
                waiting.Press(button.Value).ShouldNotBeOfType<PromptStep.Misfit>($"{kind}: {button.Value}");
            }

            waiting.Progress = before;
            waiting.Type("1");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Texts_are_answers_of_the_writing_kinds_alone(string kind) =>
        new Waiting(Kind(kind)).TakesText.ShouldBe(
            kind is "write" or "list" or "columns" or "compose" or "date" or "lasting" or "scale" or "scales" or "log");

    [GeneratedRegex("^[a-z0-9_-]{1,20}$", RegexOptions.NonBacktracking)]
    private static partial Regex ButtonValue();

    private static Prompt Kind(string id) => All().Single(prompt => string.Equals(prompt.Id, id, StringComparison.Ordinal));

    private static void CheckView(PromptView view)
    {
        view.Text.IsBlank.ShouldBeFalse();
        foreach (var button in view.Buttons)
        {
            ButtonValue().IsMatch(button.Value).ShouldBeTrue(button.Value);
            button.Label.Length.ShouldBeInRange(1, 60);
        }

        view.Buttons.Select(button => button.Value).Distinct(StringComparer.Ordinal).Count().ShouldBe(view.Buttons.Length);
    }

    private static Core.Replies.RichText? Remark(PromptStep step) => step switch
    {
        PromptStep.Answered answered => answered.Remark,
        PromptStep.More more => more.Remark,
        PromptStep.Misfit misfit => misfit.Hint,
        _ => null,
    };

    private static Gen<(bool IsPress, string Words)[]> Inputs()
    {
        var any = ArbMap.Default.GeneratorFor<string>().Select(words => words ?? string.Empty);
        var text = Gen.OneOf(Gen.Elements<string>(OddTexts), any)
            .Select(words => (IsPress: false, Words: words));
        var press = Gen.Elements(
                "-done", "enough", "-", "another", "again", "o0", "o1", "s_a", "1", "keep", "edit", "leave", "bin", "today", "", "x")
            .Select(value => (IsPress: true, Words: value));
        return Gen.OneOf(text, press).ArrayOf(8);
    }

    private static ImmutableArray<Prompt> All()
    {
        var ask = Waiting.Ask;
        ImmutableArray<SceneAnswer> answers = [new("s_a", "Best", true, ask), new("s_b", "Worse", false, ask)];
        return
        [
            new Prompt.Card("card", ask, [], false), new Prompt.Choose("choose", ask, [], false, Options, false),
            new Prompt.Rank("rank", ask, [], false, Options, 1, 2), new Prompt.Scale("scale", ask, [], false, 0, 10, "low", "high"),
            new Prompt.Scales("scales", ask, [], false, Options, 0, 4, "low", "high"), new Prompt.Write("write", ask, [], false, 3),
            new Prompt.List("list", ask, [], false, 2, 4), new Prompt.Columns("columns", ask, [], false, "left", "right", 3),
            new Prompt.Checklist("checklist", ask, [], false, Options), new Prompt.Date("date", ask, [], false, DateRange.Past),
            new Prompt.Lasting("lasting", ask, [], false, [7, 30], 1, 90),
            new Prompt.Log(
                "log", ask, [], false,
                [new Prompt.Write("what", ask, [], false, 2), new Prompt.Scale("urge", ask, [], false, 0, 10, "a", "b")]),
            new Prompt.Timer("timer", ask, [], false, ["In", "Out"], 3, 60), new Prompt.Deck("deck", ask, [], false, Options),
            new Prompt.Drill("drill", ask, [], false, [new("s1", ask, answers), new("s2", ask, answers)]),
            new Prompt.Compose("compose", ask, [], false, DraftKind.Urge),
        ];
    }
}
