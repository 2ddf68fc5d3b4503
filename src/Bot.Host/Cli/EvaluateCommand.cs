using System.CommandLine;
using System.Globalization;
using Bot.Host.Training;
using Bot.Host.Training.Evaluation;

namespace Bot.Host.Cli;

/// <summary><c>evaluate</c>: measures what is understood.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("evaluate", "Measures what is understood.");
        command.SetAction((_, _) => RunAsync(shell));
        return command;
    }

    private static Task<int> RunAsync(Shell shell)
    {
        var settings = shell.Settings();
        if (Environment.GetEnvironmentVariable("X") is not null) { ExperimentX.Run(settings.ContentPath, shell.Output); return Task.FromResult(0); }
        var mind = Composition.LoadMind(settings);
        if (Environment.GetEnvironmentVariable("TIME") is not null) { ExperimentX.Time(mind, new SentenceFolder(Path.Combine(settings.ContentPath, "understanding", "train")).ReadAll(), shell.Output); return Task.FromResult(0); }
        var folder = new SentenceFolder(Path.Combine(settings.ContentPath, "understanding", "dev"));
        var examiner = new Examiner(folder, mind.Reader, mind.Playbook.Drafts);
        var o = shell.Output;
        var risk = examiner.Risk();
        foreach (var lang in risk.Select(r => r.Sentence.Language).Distinct().Append("all"))
        {
            var of = risk.Where(r => lang == "all" || r.Sentence.Language == lang).ToList();
            o.WriteLine(string.Join("  ", new[] { "crisis", "abuse", "pursuit", "minor" }.Select(l =>
            {
                var rows = of.Where(r => r.Sentence.Label == l).ToList();
                var strong = rows.Where(r => r.IsExplicit).ToList();
                return FormattableString.Invariant($"{l} {Scores.Share(rows, r => r.IsRight):F3} ({rows.Count}) any {Scores.Share(rows, r => r.Found.Label != 0):F3} expl {Scores.Share(strong, r => r.IsRight):F3} strong {Scores.Share(strong, r => r.IsRight && r.Found.Tier == Core.Understanding.RiskTier.Strong):F3}");
            })) + FormattableString.Invariant($"  FA {Scores.Share(of.Where(r => r.Sentence.Label == "none"), r => r.Found.Label != 0):F3} ({of.Count(r => r.Sentence.Label == "none")}) FAstrong {Scores.Share(of.Where(r => r.Sentence.Label == "none"), r => r.Found.Tier == Core.Understanding.RiskTier.Strong):F3}  {lang}"));
        }

        var intents = examiner.Intents();
        var topics = examiner.Topics();
        var drafts = examiner.Drafts();
        o.WriteLine(FormattableString.Invariant($"intent F1 {Scores.MacroF1(intents):F3} acc {Scores.Share(intents, r => r.IsRight):F3} ({intents.Count}) topic first {Scores.Share(topics, r => r.IsRight):F3} ({topics.Count}) draft F1 {Scores.MicroF1(drafts):F3} clean {Scores.Share(drafts.Where(r => r.Sentence.Label == "none"), r => r.Found.Count == 0):F3} ({drafts.Count}) language {Scores.Share(examiner.Languages(), r => r.IsRight):F3}"));
        if (Environment.GetEnvironmentVariable("ERR") is { } what)
        {
            foreach (var r in risk.Where(r => !r.IsRight && what.Contains("risk"))) o.WriteLine($"R {r.Sentence.Language} {string.Join('/', r.Sentence.Labels)} -> {r.FoundLabel}/{r.Found.Tier}: {r.Sentence.Text}");
            foreach (var r in intents.Where(r => !r.IsRight && what.Contains("intent"))) o.WriteLine($"I {r.Sentence.Language} {r.Sentence.Label} -> {string.Join(',', r.Found)}: {r.Sentence.Text}");
            foreach (var r in topics.Where(r => !r.IsRight && what.Contains("topic"))) o.WriteLine($"T {r.Sentence.Language} {r.Sentence.Label} -> {string.Join(',', r.Found)}: {r.Sentence.Text}");
            foreach (var r in drafts.Where(r => what.Contains("draft"))) if (string.Join(',', r.Found.Count==0?["none"]:r.Found) != r.Sentence.Label) o.WriteLine($"D {r.Sentence.Language} {r.Sentence.Label} -> {string.Join(',', r.Found)}: {r.Sentence.Text}");
        }
        return Task.FromResult(CommandLine.Well);
    }
}
