namespace Bot.Host.Tests.Search;

/// <summary>Questions that nothing was tuned on.</summary>
internal static class UnseenQuestions
{
    /// <summary>Questions kept apart from all tuning: what to expect of people the cards have never met.</summary>
    public static IReadOnlyList<(string Text, string Card)> Answered { get; } =
    [
        ("can somebody explain why she changed overnight", "understand_breakup"),
        ("i need to know the reason he quit on us", "understand_breakup"),
        ("is it my fault that we're over", "understand_breakup"),
        ("how do i figure out if we should reconcile", "decide"),
        ("is love enough to try once more", "decide"),
        ("should i forgive and go home", "decide"),
        ("do you think she'll want me again one day", "is_there_a_chance"),
        ("chances of him coming back after three months", "is_there_a_chance"),
        ("she smiled at me, is that a sign", "is_there_a_chance"),
        ("he threatened me when i wanted to leave", "is_this_abuse"),
        ("was my marriage abusive", "is_this_abuse"),
        ("she hits me when she's drunk", "is_this_abuse"),
        ("how does couples counselling work", "professional_help"),
        ("i can't function any more, who do i turn to", "professional_help"),
        ("does the 30 day rule make sense", "space"),
        ("he needs some distance, how much is right", "space"),
        ("should i unfollow her or is that petty", "space"),
        ("i want to be more independent", "growth"),
        ("i lost my confidence after the breakup", "growth"),
        ("how do i handle waiting for her decision", "patience"),
        ("can i ask him to decide by the end of the month", "patience"),
        ("i can't stop shaking and i want to ring him", "tonight"),
        ("it's midnight and i'm about to text my ex", "tonight"),
        ("distract me from calling her", "tonight"),
        ("i couldn't resist and called", "slip"),
        ("i sent him ten messages last night, what now", "slip"),
        ("she asked me to never contact her again", "said_no"),
        ("he made it clear that he doesn't want me", "said_no"),
        ("what about our shared flat", "children_logistics"),
        ("how to co-parent with an ex who hates me", "children_logistics"),
        ("i can't get over my ex", "moving_on"),
        ("she is with another guy now", "moving_on"),
        ("what if it ends in rejection", "all_outcomes"),
        ("can exes be friends", "all_outcomes"),
        ("how should i open the conversation after no contact", "reconnect"),
        ("i'd like to write to him again, what's best", "reconnect"),
        ("she left me on read for a week", "no_reply"),
        ("he won't respond to anything", "no_reply"),
        ("my ex just texted, what should i say", "they_wrote"),
        ("she called me crying last night", "they_wrote"),
        ("how do i tell him i'm sorry", "apologise"),
        ("what belongs in a good apology", "apologise"),
        ("i don't understand her feelings", "empathy"),
        ("how can i listen without getting defensive", "empathy"),
        ("how do we deal with our unresolved problems", "address_issues"),
        ("is it ok to discuss the past", "address_issues"),
        ("can trust come back after an affair", "rebuild_trust"),
        ("how do i become reliable", "rebuild_trust"),
        ("how fast is too fast the second time", "take_it_slow"),
        ("when do we tell people that we're back together", "take_it_slow"),
        ("nice date ideas for two people starting over", "new_memories"),
        ("something new we can try together", "new_memories"),
        ("what are healthy boundaries", "boundaries"),
        ("my ex ignores my limits", "boundaries"),
        ("how do we plan our future", "goals"),
        ("he doesn't want children but i do", "goals"),
        ("we can't talk without a misunderstanding", "communication"),
        ("how do i express what i need", "communication"),
    ];

    /// <summary>What no card answers.</summary>
    public static IReadOnlyList<string> Foreign { get; } =
    [
        "best recipe for sourdough bread", "what is the capital of australia", "weather in london tomorrow",
        "how do i install python on windows", "who won the football match", "solve 2x + 3 = 7", "lorem ipsum dolor sit amet",
        "asdfgh qwertz", "translate hello into japanese", "cheap flights to rome", "bitcoin price",
    ];
}
