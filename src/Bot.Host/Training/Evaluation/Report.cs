using System.Globalization;
using System.Text;
using Bot.Core.Understanding;

namespace Bot.Host.Training.Evaluation;

/// <summary>Writes what was measured as a page of Markdown: tables by language and by family, and every error.</summary>
internal sealed class Report
{
    private static readonly string[] Dangers = ["crisis", "abuse", "pursuit", "minor"];

    // Behind danger, tier and direction.
    private const int FamilyAt = 3;

    private readonly StringBuilder page = new();

    /// <summary>The page so far.</summary>
    public override string ToString() => page.ToString();

    /// <summary>Adds words as they are.</summary>
    public void Add(string words) => page.Append(words).Append('\n');

    /// <summary>Adds all that one set of sentences shows.</summary>
    public void Add(string title, Examiner examiner, bool withErrors)
    {
        Add($"\n## {title}\n");
        var (risk, intents, topics, drafts) = (examiner.Risk(), examiner.Intents(), examiner.Topics(), examiner.Drafts());
        AddRisk(risk);
        AddMeasures(intents, topics, drafts, examiner.Languages());
        AddIntents(intents);
        if (withErrors)
        {
            AddErrors(risk, intents, topics, drafts);
        }
    }

    private void AddRisk(IReadOnlyList<RiskResult> results)
    {
        Add("Danger found, whichever tier; `explicit` is what says it outright, `strong` the share of that which changes state at once, "
            + "`noticed` counts another danger's label, too.\n");
        Add("| language | family | sentences | right label | noticed | explicit | strong |\n|---|---|---|---|---|---|---|");
        foreach (var language in Languages(results.Select(result => result.Sentence)))
        {
            foreach (var danger in Dangers)
            {
                var rows = results.Where(result => Is(result.Sentence, language) && result.Sentence.Label == danger).ToList();
                var outright = rows.Where(result => result.IsExplicit).ToList();
                Add($"| {language} | {danger} | {rows.Count} | {Percent(rows, result => result.IsRight)} | {Percent(rows, result => result.Found.Tier != RiskTier.None)} "
                    + $"| {Percent(outright, result => result.IsRight)} | {Percent(outright, result => result.IsRight && result.Found.Tier == RiskTier.Strong)} |");
            }
        }

        AddAlarms(results);
        AddFamilies(results.Where(result => result.Sentence.Labels.Count > FamilyAt));
    }

    private void AddFamilies(IEnumerable<RiskResult> results)
    {
        var families = results.GroupBy(result => $"{result.Sentence.Label}: {result.Sentence.Labels[FamilyAt]}").OrderBy(family => family.Key, StringComparer.Ordinal).ToList();
        if (families.Count == 0)
        {
            return;
        }

        Add("\n| family | sentences | right |\n|---|---|---|");
        foreach (var family in families)
        {
            Add($"| {family.Key} | {family.Count()} | {Percent(family, result => result.IsRight)} |");
        }
    }

    private void AddAlarms(IReadOnlyList<RiskResult> results)
    {
        Add("\n| language | sentences without danger | false alarms | of these strong |\n|---|---|---|---|");
        foreach (var language in Languages(results.Select(result => result.Sentence)))
        {
            var rows = results.Where(result => Is(result.Sentence, language) && result.Sentence.Label == "none").ToList();
            Add($"| {language} | {rows.Count} | {Percent(rows, result => result.Found.Tier != RiskTier.None)} "
                + $"| {Percent(rows, result => result.Found.Tier == RiskTier.Strong)} |");
        }
    }

    private void AddMeasures(
        IReadOnlyList<LabelResult> intents, IReadOnlyList<LabelResult> topics, IReadOnlyList<LabelResult> drafts, IReadOnlyList<LabelResult> languages)
    {
        Add("\n| language | intent right | topic first right | draft issues, micro-F1 | language right |\n|---|---|---|---|---|");
        foreach (var language in Languages(intents.Concat(topics).Concat(drafts).Select(result => result.Sentence)))
        {
            var review = drafts.Where(result => Is(result.Sentence, language)).ToList();
            Add($"| {language} | {Right(intents, language)} | {Right(topics, language)} | {Number(Scores.MicroF1(review))} of {review.Count} "
                + $"| {Right(languages, language)} |");
        }

        Add($"\nIntent, macro-F1 over the labels: **{Number(Scores.MacroF1(intents))}**. "
            + $"Drafts without an issue left clean: **{Percent(drafts.Where(result => result.Sentence.Label == "none"), result => result.Found.Count == 0)}**.");
    }

    private void AddIntents(IReadOnlyList<LabelResult> intents)
    {
        Add("\n| intent | sentences | F1 |\n|---|---|---|");
        foreach (var label in intents.Select(result => result.Sentence.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add($"| `{label}` | {intents.Count(result => result.Sentence.Label == label)} | {Number(Scores.F1(intents, label))} |");
        }
    }

    private void AddErrors(
        IReadOnlyList<RiskResult> risk, IReadOnlyList<LabelResult> intents, IReadOnlyList<LabelResult> topics, IReadOnlyList<LabelResult> drafts)
    {
        Add("\n<details><summary>Every error</summary>\n");
        AddErrors(risk.Where(result => !result.IsRight).Select(result => (result.Sentence, result.FoundLabel)));
        AddErrors(intents.Where(result => !result.IsRight).Select(result => (result.Sentence, result.Found[0])));
        AddErrors(topics.Where(result => !result.IsRight).Select(result => (result.Sentence, result.Found.Count == 0 ? "none" : result.Found[0])));
        AddErrors(drafts.Select(result => (result.Sentence, result.Found.Count == 0 ? "none" : string.Join(',', result.Found)))
            .Where(error => error.Sentence.Label != error.Item2));
        Add("\n</details>");
    }

    private void AddErrors(IEnumerable<(Sentence Sentence, string Found)> errors)
    {
        Add("\n| language | is | read as | sentence |\n|---|---|---|---|");
        foreach (var (sentence, found) in errors)
        {
            Add($"| {sentence.Language} | {sentence.Label} | {found} | {Cell(sentence.Text)} |");
        }
    }

    private static string Cell(string text) =>
        text.Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Right(IReadOnlyList<LabelResult> results, string language)
    {
        var rows = results.Where(result => Is(result.Sentence, language)).ToList();
        return $"{Percent(rows, result => result.IsRight)} of {rows.Count}";
    }

    private static IEnumerable<string> Languages(IEnumerable<Sentence> sentences) =>
        sentences.Select(sentence => sentence.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Append("all");

    private static bool Is(Sentence sentence, string language) => language == "all" || sentence.Language == language;

    private static string Percent<T>(IEnumerable<T> results, Func<T, bool> holds)
    {
        var list = results.ToList();
        return list.Count == 0 ? "–" : Scores.Share(list, holds).ToString("P1", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal);
    }

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
