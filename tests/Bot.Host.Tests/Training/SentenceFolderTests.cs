using Bot.Host.Diagnostics;
using Bot.Host.Tests.Storage;
using Bot.Host.Tests.Understanding;
using Bot.Host.Training;

namespace Bot.Host.Tests.Training;

public sealed class SentenceFolderTests
{
    private static readonly string[] Kinds = ["risk", "intent", "topic", "draft"];

    [Fact]
    public void Every_sentence_that_ships_can_be_read_and_bears_a_known_label()
    {
        var train = new SentenceFolder(ShippedRules.Find("config/understanding/train"));

        train.Read("risk").ShouldAllBe(sentence => RiskTargets.Of(sentence).Take(4).Count(target => target == true) == (sentence.Label == "none" ? 0 : 1));
        Kinds.ShouldAllBe(kind => train.Read(kind).Count > 0);
    }

    [Fact]
    public void Nothing_that_is_measured_was_trained_on()
    {
        var trained = new SentenceFolder(ShippedRules.Find("config/understanding/train")).ReadAll()
            .Select(sentence => sentence.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var measured = new SentenceFolder(ShippedRules.Find("config/understanding/dev")).ReadAll().Select(sentence => sentence.Text).ToList();

        ((double)measured.Count(trained.Contains) / measured.Count).ShouldBeLessThan(0.05);
    }

    [Fact]
    public void A_line_with_a_field_too_few_is_named()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "intent.en.tsv"), "# head\nen\tother\tfine\nen\tother\n");

        Should.Throw<OperatorException>(() => new SentenceFolder(folder.Path).Read("intent")).Message.ShouldContain("intent.en.tsv:3");
    }
}
