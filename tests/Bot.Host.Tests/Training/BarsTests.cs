using Bot.Core.Understanding.Learned;
using Bot.Host.Diagnostics;
using Bot.Host.Tests.Storage;
using Bot.Host.Training;

namespace Bot.Host.Tests.Training;

public sealed class BarsTests
{
    private static readonly LinearModel Model = new(["a", "b"], [new Head(0, 1), new Head(0, 1)], [1, 1, 1, 1], ([], []));

    [Fact]
    public void A_bar_lowers_the_score_of_its_label_and_of_no_other()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "bars.tsv"), "# bars\nrisk\tb\t0.5\n");

        Bars.Read(folder.Path).Raise(Model, "risk").Heads.Select(head => head.Bias).ShouldBe([0f, -0.5f]);
        Bars.Read(folder.Path).Raise(Model, "intent").Heads.Select(head => head.Bias).ShouldBe([0f, 0f]);
    }

    [Fact]
    public void A_line_that_is_no_bar_is_refused()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "bars.tsv"), "risk\tb\thigh\n");

        Should.Throw<OperatorException>(() => Bars.Read(folder.Path));
    }
}
