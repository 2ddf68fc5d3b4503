using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>Words that say nothing about what a question is about. They still count inside a phrase.</summary>
internal static class StopWords
{
    /// <summary>The words, without apostrophes.</summary>
    public static FrozenSet<string> All { get; } = (
        "a about after again all already also although am an and any anyone anything are arent around as at back "
        + "be because been before being between but by can cannot cant come could couldnt did didnt do does doesnt "
        + "doing done dont down each either else even ever every everything ex exes ev feel feeling feels felt few "
        + "for from get gets getting give go goes going gonna got guy had has hasnt have havent having he hed hell "
        + "help her here hers herself hes hey hi him himself his how however i id if ill im in into is isnt it its "
        + "itself ive just keep keeps kind know let lets like lot made make makes many may maybe me might mine more "
        + "most much must my myself need never no not nothing now of off ok okay on once one only or other our out "
        + "over own people person please put quite really said same say saying says see she shed shes should "
        + "shouldnt since so some somebody someone something still such sure take tell than thank thanks that thats "
        + "the their them themselves then there theres these they theyre theyve thing things think this those though "
        + "through thru to told too try u under until up upon ur us use very wanna want wanted wants was wasnt way "
        + "we well went were weve what whats when where whether which while who whom whose will with without wont "
        + "would wouldnt yeah yes yet you your yours youre boyfriend bf girlfriend gf husband wife partner man woman "
        + "girl boy today yesterday tomorrow day days week weeks month months year years")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);
}
