using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;
using Bot.Host.Content;
#pragma warning disable
namespace Bot.Host.Training;

internal static class ExperimentX
{
    public static float[] W(string name, float[] d) => Environment.GetEnvironmentVariable(name) is { } v ? v.Split(',').Select(x => float.Parse(x, System.Globalization.CultureInfo.InvariantCulture)).ToArray() : d;

    public static void Time(Bot.Host.Cli.Mind mind, IReadOnlyList<Sentence> all, TextWriter o)
    {
        var pb = mind.Playbook; var ip = new Interpreter(pb.Risk, pb.Intents, pb.Learned); var ex = pb.Learned.Extractor;
        var f = all.Select(s => ex.Extract(s.Text, [])).ToArray();
        void T(string n, Action<string> a) { foreach (var s in all) a(s.Text); var w = System.Diagnostics.Stopwatch.StartNew(); foreach (var s in all) a(s.Text); o.WriteLine($"{n} {w.Elapsed.TotalMicroseconds / all.Count:F1} us"); }
        T("split", t => Bot.Core.Understanding.Text.TextNormalizer.Split(t));
        T("risk patterns", t => pb.Risk.Find(t));
        T("intent patterns", t => pb.Intents.Find(t));
        T("extract", t => ex.Extract(t, []));
        T("search", t => mind.Find(t, 3));
        T("interpreter", t => ip.Read(t));
        T("reader", t => mind.Reader.Read(t));
        var w = System.Diagnostics.Stopwatch.StartNew(); foreach (var x in f) pb.Learned.Find("risk")!.Score(x); o.WriteLine($"score risk {w.Elapsed.TotalMicroseconds / all.Count:F1}");
        w.Restart(); foreach (var x in f) pb.Learned.Find("intent")!.Score(x); o.WriteLine($"score intent {w.Elapsed.TotalMicroseconds / all.Count:F1}");
    }

    public static void Run(string contentPath, TextWriter o)
    {
        var u = Path.Combine(contentPath, "understanding");
        var rules = new UnderstandingReader(Path.Combine(contentPath, "content"), []).ReadPatterns();
        var words = new ModelFolder(u).Read();
        var ext = words.Extractor;
        var train = new SentenceFolder(Path.Combine(u, "train")).Read("risk");
        var dev = new SentenceFolder(Path.Combine(u, "dev")).Read("risk");
        var weights = W("GW", [1f, 1f, 1.2f, 0.5f]);
        var cost = W("C", [0.5f])[0];
        Example Ex(Sentence s) => new(ext.Extract(s.Text, [.. rules.Risk.Signs(rules.Risk.Find(s.Text)), .. rules.Intents.Signs(rules.Intents.Find(s.Text))]), RiskTargets.Of(s));
        var frac = W("FR", [1f])[0]; train = [.. train.Where((_, i) => i * 2654435761 % 1000 < frac * 1000)]; var te = train.Select(Ex).ToArray();
        var de = dev.Select(Ex).ToArray();
        string[] labels = ["crisis", "abuse", "pursuit", "minor"];
        var folds = 5;
        var scored = new (Sentence S, float[] Sc)[train.Count];
        Parallel.For(0, folds, f =>
        {
            var m = ModelTrainer.Train(new TrainingTask("risk", RiskHeads.All, weights, cost, te.Where((_, i) => i * 2654435761 % 97 % folds != f).ToArray()));
            for (var i = 0; i < te.Length; i++) if (i * 2654435761 % 97 % folds == f) scored[i] = (train[i], m.Score(te[i].Features));
        });
        Report("cv ", scored);
        var full = ModelTrainer.Train(new TrainingTask("risk", RiskHeads.All, weights, cost, te));
        Report("dev", dev.Select((s, i) => (s, full.Score(de[i].Features))).ToArray());

        void Report(string name, (Sentence S, float[] Sc)[] all)
        {
            float Max(float[] s) => s.Take(4).Max();
            foreach (var lang in new[] { "all", "en", "xx" })
            {
                var set = all.Where(x => lang == "all" || (lang == "en") == (x.S.Language == "en")).ToArray();
                var neg = set.Where(x => x.S.Label == "none").Select(x => Max(x.Sc)).OrderDescending().ToList();
                if (neg.Count == 0) continue;
                foreach (var fa in new[] { 0.05, 0.10 })
                {
                    var t = neg[(int)(neg.Count * fa)];
                    o.WriteLine($"{name} {lang} FA{fa:F2} t={t:F2} " + string.Join(" ", labels.Select(l =>
                    {
                        var rows = set.Where(x => x.S.Label == l).ToList();
                        return $"{l} {rows.Count(x => Max(x.Sc) > t) / (double)rows.Count:F3}/{rows.Count(x => Max(x.Sc) > t && labels[Array.IndexOf(x.Sc, Max(x.Sc))] == l) / (double)rows.Count:F3}";
                    })) + $"  ALL {set.Where(x => x.S.Label != "none").Count(x => Max(x.Sc) > t) / (double)set.Count(x => x.S.Label != "none"):F3}");
                }
            }
        }
    }
}
