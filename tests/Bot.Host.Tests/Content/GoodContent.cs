using Bot.Core.Stages;

namespace Bot.Host.Tests.Content;

/// <summary>The texts of <see cref="ContentFolder"/>: one prompt of every kind, one entry of every file.</summary>
internal static class GoodContent
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["content/en/understanding/drafts.yaml"] = "rules: []\n",
        ["content/en/understanding/intents.yaml"] = "rules: []\n",
        ["content/de/safety/patterns.yaml"] = "rules: []\n",
        [ContentFolder.Rules] = "space_days: 21\nhealthy_mean_min: 1.5\n",
        [ContentFolder.Advice] = """
            - {id: 003.1a, text: find the cause, taught_in: [RF1]}
            - {id: 002.K, text: patience, taught_in: [RF1]}
            - {id: 004.7b, text: nobody practises this yet}
            """,
        [ContentFolder.HelpLines] = """
            - country: GB
              name: United Kingdom
              emergency: "999"
              crisis: Samaritans, 116 123
              source: samaritans.org
              verified_on: 2026-01-31
            """,
        [ContentFolder.Commands] = """
            - {name: sos, about: Help right now, menu: true}
            - {name: look_up, about: Look something up, takes: words}
            """,
        [ContentFolder.Phrases] = """
            prompt.misfit: A number from {from} to {to}, please.
            prompt.done:
              - Noted.
              - Kept.
            """,
        [ContentFolder.Replies] = """
            crisis.ask: Are you safe? Call {line}.
            crisis.stay: I am a program. Please reach a person.
            """,
        [ContentFolder.German] = """
            crisis.ask: Bist du sicher? Ruf an, {line}.
            crisis.stay: Ich bin ein Programm. Bitte erreiche einen Menschen.
            """,
        ["content/en/safety/patterns.yaml"] = "crisis: []\n",
        [ContentFolder.Topics] = """
            - id: space
              title: Giving space
              topic: space
              idea: Space is time for both of you.
              do: [Choose a date.]
              avoid: [Counting the days.]
              exercise: RF1
              guides: ["000", "003"]
              asks: [how do i win them back, 100% sure]
              about_contact: true
            """,
        [ContentFolder.Reflect] = Reflect,
    };

    private const string Reflect = """
        stage: REFLECT
        title: Reflect
        purpose: What happened, seen clearly.
        opening: |
          Take your time.

          There is no hurry.
        leaving: You have seen a lot.
        exercises:
          - id: RF1
            title: What came between us
            about: Up to three causes.
            minutes: 3
            why: A named cause is smaller.
            advice: [003.1a, 002.K]
            when: {fact.brooding: [no, unknown]}
            prompts:
              - id: causes
                kind: rank
                ask: What was it?
                min: 1
                max: 2
                options:
                  - {id: outside, label: Pressure from outside}
                  - {id: silence, label: We stopped talking}
              - id: sides
                kind: columns
                ask: "First: {answer:causes.1}. How was it?"
                left: As I saw it
                right: As they saw it
              - id: pull
                kind: scale
                low: calm
                high: strong
                ask: How strong is it?
              - id: strong
                kind: card
                when: {pull: [">=8"]}
                ask: That is strong.
              - id: next
                kind: choose
                ask: What now?
                options:
                  - {id: rest, label: Rest, then: {finish: true}}
                  - {id: more, label: Go deeper, then: {start: RF2}}
                  - {id: slip, label: I wrote to them, then: {raise: T1}}
                  - {id: again, label: Look again, then: {goto: causes}}
                  - {id: stay, label: Stay here}
            done: |
              You said: {answer:sides.left}.
              Thank you.
          - id: RF2
            title: Deeper
            about: Every other kind.
            minutes: 10
            why: It helps to look twice.
            after: [RF1]
            wait: {of: RF1, hours: 48}
            hidden: true
            prompts:
              - {id: rate, kind: scales, ask: Rate these., from: 0, to: 4, low: never, high: always, items: [{id: safe, label: I felt safe}]}
              - {id: words, kind: write, ask: Write., lines: 2, when: {RF1.causes: [outside, skipped], RF2.rate.safe: ["<=2"]}}
              - {id: names, kind: list, ask: Who is there for you?}
              - {id: basics, kind: checklist, ask: Tick., items: [{id: water, label: I drank water}]}
              - {id: day, kind: date, ask: When?, range: past}
              - {id: while, kind: lasting, ask: How long?, offers: [14, 30], min: 7, max: 60}
              - {id: diary, kind: log, ask: Note it., fields: [{id: urge, kind: scale, ask: How strong?, low: calm, high: strong}]}
              - {id: breath, kind: timer, ask: Breathe., steps: [In for 4], rounds: 5, seconds: 60}
              - {id: cards, kind: deck, ask: Draw., cards: [{id: song, label: Which song helps you through a long evening on your own?}]}
              - {id: letter, kind: compose, ask: Write to yourself., draft: letter}
              - id: practice
                kind: drill
                ask: What would you say?
                scenes:
                  - id: late
                    text: "They write: I missed you."
                    answers:
                      - {id: wait, label: Wait until morning, best: true, feedback: Good. Nothing is lost by morning.}
                      - {id: rush, label: I missed you too, feedback: That is fast.}
            done: That was a lot of work. {days_steady} days now.
        """;

    public static string Stage(Stage stage) => $"""
        stage: {stage.Name()}
        title: A stage
        purpose: One line.
        opening: It opens.
        leaving: It can end.
        """;
}
