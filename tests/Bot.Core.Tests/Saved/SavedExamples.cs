namespace Bot.Core.Tests.Saved;

/// <summary>Journeys as earlier programs saved them. Never changed: each must be read for ever.</summary>
internal static class SavedExamples
{
    /// <summary>Format 1, with something in every field.</summary>
    public const string Format1 = """
        {"format":1,"playbook":"example","shape":"an older one","state":{"revision":7,"startedAt":"2026-01-05T09:00:00.0012345Z","seenAt":"2026-01-05T09:00:00.0012345Z","road":{"stage":"Space","enteredAt":"2026-01-05T09:00:00.0012345Z","tracks":["Grow"],"history":[{"stage":"Reflect","enteredAt":"2026-01-05T09:00:00.0012345Z"}],"cycles":1,"verdict":"SlowTry","decidedAt":"2026-01-05T09:00:00.0012345Z","resetAt":"2026-01-05T09:00:00.0012345Z"},
         "locks":{"contact":"Space","contactUntil":"2026-01-05T09:00:00.0012345Z","ownChoice":true,"logistics":true,"safety":"Both","safetySince":"2026-01-05T09:00:00.0012345Z","violence":true,"professionalNamed":false},
         "interrupts":{"crisis":{"since":"2026-01-05T09:00:00.0012345Z","lockedUntil":"2026-01-05T09:00:00.0012345Z","language":"en","answer":"dark","thirdPerson":false,"open":true},"pausedUntil":"2026-01-05T09:00:00.0012345Z","minor":"Asked","dormant":true,"ended":false,"blocked":true},
         "run":{"exerciseId":"GR3","promptId":"log","number":4,"progress":{"$type":"log","fields":{"f":{"$type":"rate","number":3}},"step":1,"entries":[{"at":"2026-01-05T09:00:00.0012345Z","fields":{"g":{"$type":"one","option":"x"}}}]},"trail":["a"],"skipped":true,"startedAt":"2026-01-05T09:00:00.0012345Z"},
         "suspended":[{"exerciseId":"E0","promptId":"p","number":0,"progress":{"$type":"new"},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E1","promptId":"p","number":1,"progress":{"$type":"pick","options":["a"]},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E2","promptId":"p","number":2,"progress":{"$type":"rate","numbers":{"a":2,"b":1},"step":2},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E3","promptId":"p","number":3,"progress":{"$type":"write","lines":["l"]},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E4","promptId":"p","number":4,"progress":{"$type":"cols","left":["l"],"right":[],"onRight":true},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E5","promptId":"p","number":5,"progress":{"$type":"deck","cards":["c"]},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E6","promptId":"p","number":6,"progress":{"$type":"drill","step":3,"right":2},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"},{"exerciseId":"E7","promptId":"p","number":7,"progress":{"$type":"draft","draft":"draft","issues":["Blame"]},"trail":[],"skipped":false,"startedAt":"2026-01-05T09:00:00.0012345Z"}],
         "answers":{"A1.cols":{"value":{"$type":"cols","left":["l"],"right":["r"]},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.date":{"value":{"$type":"date","day":"2024-02-29"},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.days":{"value":{"$type":"days","days":21},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.kept":{"value":{"$type":"kept"},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.list":{"value":{"$type":"list","items":["x","y"]},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.log":{"value":{"$type":"log","entries":[{"at":"2026-01-05T09:00:00.0012345Z","fields":{"d":{"$type":"date","day":"2026-01-01"}}}]},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.one":{"value":{"$type":"one","option":"a"},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.rate":{"value":{"$type":"rate","number":4},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.rates":{"value":{"$type":"rates","numbers":{"care":4,"trust":2}},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.score":{"value":{"$type":"score","right":6,"of":8},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.seen":{"value":{"$type":"seen"},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.skip":{"value":{"$type":"skip","notSure":true},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.some":{"value":{"$type":"some","options":["b","a"]},"at":"2026-01-05T09:00:00.0012345Z"},
         "A1.text":{"value":{"$type":"text","text":"Ich weiß es nicht."},"at":"2026-01-05T09:00:00.0012345Z"}},
         "done":{"RF1":{"firstAt":"2026-01-05T09:00:00.0012345Z","lastAt":"2026-01-05T09:00:00.0012345Z","times":2,"complete":true}},
         "vault":[{"id":"l1","text":"words","kind":"Urge","at":"2026-01-05T09:00:00.0012345Z","until":"2026-01-05T09:00:00.0012345Z","issues":["Pressure","TooLong"],"urge":8,"status":"Held"}],
         "checkIns":[{"at":"2026-01-05T09:00:00.0012345Z","intensity":5,"mood":7}],
         "contacts":{"slips":["2026-01-05T09:00:00.0012345Z"],"steadyDays":3,"steadyFrom":"2026-01-05T09:00:00.0012345Z","openers":["2026-01-05T09:00:00.0012345Z"],"exchanges":[{"at":"2026-01-05T09:00:00.0012345Z","begunByThem":true}],"apologies":[{"about":"it","at":"2026-01-05T09:00:00.0012345Z"}]},
         "preferences":{"language":"de","zone":"Europe/Kyiv","offsetMinutes":120,"country":"UA","storingAgreedAt":"2026-01-05T09:00:00.0012345Z","nudgesAgreedAt":"2026-01-05T09:00:00.0012345Z","nudgesAsked":true,"endedAt":"2026-01-05T09:00:00.0012345Z"},
         "offered":[{"token":"t","label":"Ja","role":"Way"}],
         "why":{"exerciseId":"RF1","reason":"why.rule",
         "answers":["RF1.causes"]}}}
        """;

    /// <summary>Format 2, with something in every field of the nudges.</summary>
    public const string Format2 = """
        {"format":2,"playbook":"example","shape":"an older one","state":{"revision":7,"startedAt":"2026-01-05T09:00:00.0012345Z","seenAt":"2026-01-05T09:00:00.0012345Z",
         "preferences":{"language":"en","zone":"Europe/Kyiv","nudgesAgreedAt":"2026-01-05T09:00:00.0012345Z","nudgesAsked":true,"riskNudgesAgreedAt":"2026-01-05T09:00:00.0012345Z","quietFrom":1320,"quietTo":480},
         "nudges":{"planned":[{"key":"plan:routine","dueAt":"2026-01-05T09:00:00.0012345Z","class":"Routine","slot":"DecideAgain"}],"promised":[{"key":"vault:v1","dueAt":"2026-01-05T09:00:00.0012345Z"}],"sent":[{"at":"2026-01-05T09:00:00.0012345Z","class":"RiskWindow","slot":"RiskDay","text":4000000000}],"ignored":3,"awaitingSince":"2026-01-05T09:00:00.0012345Z","keepAskedAt":"2026-01-05T09:00:00.0012345Z","less":2,"later":"Goal","notBefore":"2026-01-05T09:00:00.0012345Z","atMinute":1050,"muted":["2026-02-28"],"clockAskedAt":"2026-01-05T09:00:00.0012345Z","reminders":[{"id":"8","at":"2026-01-05T09:00:00.0012345Z","text":"call Mia"}]}}}
        """;
}
