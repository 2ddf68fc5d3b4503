using System.Text;
using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Host.Tests.Content;

public sealed class PlaybookFolderTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Content_without_a_fault_has_no_issue_and_makes_a_playbook()
    {
        var loaded = folder.Load();

        loaded.Issues.ShouldBeEmpty();
        loaded.Playbook.ShouldNotBeNull().Version.ShouldMatch("^[0-9a-f]{12}$");
    }

    [Fact]
    public void What_stands_in_the_files_stands_in_the_playbook()
    {
        var playbook = folder.Load().Playbook.ShouldNotBeNull();

        playbook.Rules.SpaceDays.ShouldBe(21);
        playbook.Rules.HealthyMeanMin.ShouldBe(1.5);
        playbook.Rules.GoalsAlive.ShouldBe(new Rules().GoalsAlive);
        playbook.Stages[Stage.Reflect].Opening.Pick(0).ToString().ShouldBe("Take your time.\n\nThere is no hurry.");
        playbook.ByStage[Stage.Reflect].Select(exercise => exercise.Id).ShouldBe(["RF1", "RF2"]);
        playbook.ByStage[Stage.Grow].ShouldBeEmpty();
        playbook.Phrases["prompt.done"].Variants.Length.ShouldBe(2);
        playbook.Safety["de"].Phrases["crisis.ask"].Pick(0).Placeholders.ShouldBe(["line"]);
        playbook.HelpLines["GB"].VerifiedOn.ShouldBe(new NodaTime.LocalDate(2026, 1, 31));
        playbook.Commands.Select(command => (command.Name, command.Takes, command.InMenu))
            .ShouldBe([("sos", string.Empty, true), ("look_up", "words", false)]);
        playbook.Topics["space"].AboutContact.ShouldBeTrue();
        playbook.Advice[1].TaughtIn.ShouldBe(["RF1"]);
        playbook.Risk.Screen("hello").Tier.ShouldBe(RiskTier.None);
    }

    [Fact]
    public void An_exercise_is_read_whole()
    {
        var playbook = folder.Load().Playbook.ShouldNotBeNull();
        var (first, second) = (playbook.Exercises["RF1"], playbook.Exercises["RF2"]);

        first.When.Single().Values.ShouldBe(["no", "unknown"]);
        first.Find("pull").ShouldBeOfType<Prompt.Scale>().To.ShouldBe(10);
        first.Find("sides").ShouldBeOfType<Prompt.Columns>().MinLines.ShouldBe(3);
        first.Find("next").ShouldBeOfType<Prompt.Choose>().Options.Select(option => option.Then).ShouldBe(
            [new Follow.Finish(), new Follow.Start("RF2"), new Follow.Raise(StageEvent.Slipped), new Follow.GoTo("causes"), null]);
        second.Wait.ShouldBe(new Wait("RF1", 48));
        second.Hidden.ShouldBeTrue();
        second.Prompts.Select(prompt => prompt.GetType().Name).ShouldBe(
            ["Scales", "Write", "List", "Checklist", "Date", "Lasting", "Log", "Timer", "Deck", "Compose", "Drill"]);
        second.Find("diary").ShouldBeOfType<Prompt.Log>().Fields.Single().ShouldBeOfType<Prompt.Scale>().High.ShouldBe("strong");
    }

    [Fact]
    public void The_same_files_load_the_same_twice() => Dump(folder.Load().Playbook!).ShouldBe(Dump(folder.Load().Playbook!));

    [Fact]
    public void One_changed_byte_is_another_version()
    {
        var before = folder.Load().Playbook!.Version;
        folder.Replace(ContentFolder.German, "Bist du sicher", "Bist Du sicher");
        folder.Load().Playbook!.Version.ShouldNotBe(before, StringComparer.Ordinal);
    }

    [Fact]
    public void Text_moved_from_one_file_to_the_next_is_another_version()
    {
        folder.Write("content/en/phrases/a.yaml", "a.a: One.\nb.b: Two.\n");
        folder.Write("content/en/phrases/b.yaml", "c.c: Three.\n");
        var before = folder.Load().Playbook!.Version;

        folder.Write("content/en/phrases/a.yaml", "a.a: One.\n");
        folder.Write("content/en/phrases/b.yaml", "b.b: Two.\nc.c: Three.\n");
        folder.Load().Playbook!.Version.ShouldNotBe(before, StringComparer.Ordinal);
    }

    private static string Dump(Playbook playbook)
    {
        var text = new StringBuilder(playbook.Version).AppendLine();
        foreach (var exercise in playbook.ByStage.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value))
        {
            text.AppendLine(exercise.Id).AppendLine(exercise.Title).AppendLine(Said(exercise.Done));
            exercise.Prompts.ToList().ForEach(prompt => text.AppendLine(prompt.Id).AppendLine(Said(prompt.Ask)));
        }

        foreach (var (key, phrase) in playbook.Phrases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.AppendLine(key).AppendLine(Said(phrase));
        }

        text.AppendJoin(',', playbook.Commands).AppendJoin(',', playbook.HelpLines.Values).Append(playbook.Rules);
        return text.ToString();
    }

    private static string Said(Phrase phrase) => string.Join('|', phrase.Variants);
}
