namespace Bot.Core.Stages;

/// <summary>What can move a journey: the events T1 to T19 of journey.md, and the steps along the road.</summary>
public enum StageEvent
{
    /// <summary>T1: texted, called or visited against their own plan.</summary>
    Slipped,

    /// <summary>T2: the ex reached out.</summary>
    ExReachedOut,

    /// <summary>T3a: the ex needs time or space.</summary>
    ExNeedsSpace,

    /// <summary>T3b: the ex said no contact, blocked the person, or there is an order.</summary>
    ExSaidNo,

    /// <summary>T4a: the ex has a new partner.</summary>
    ExNewPartner,

    /// <summary>T4b: signs of pursuit.</summary>
    PursuitSigns,

    /// <summary>T5a: harmed by the other.</summary>
    HarmedByThem,

    /// <summary>T5b: harmed the other.</summary>
    HarmedThem,

    /// <summary>T6: crisis.</summary>
    Crisis,

    /// <summary>T7: decided to move on.</summary>
    MoveOn,

    /// <summary>T8: together again.</summary>
    BackTogether,

    /// <summary>T9: broke up again.</summary>
    BrokeUpAgain,

    /// <summary>T10: a talk went badly.</summary>
    TalkWentBadly,

    /// <summary>T11: a promise on the core issue was broken.</summary>
    PromiseBroken,

    /// <summary>T12: changed their mind.</summary>
    ChangedMind,

    /// <summary>T13: a pause.</summary>
    Pause,

    /// <summary>T14: fourteen days of silence.</summary>
    Silence,

    /// <summary>T15: stop, delete or blocked.</summary>
    Stop,

    /// <summary>T16: contact that cannot be avoided.</summary>
    UnavoidableContact,

    /// <summary>T17: death or grave illness, pregnancy, being stalked.</summary>
    SpecialCase,

    /// <summary>T18: very low for long, or twice very intense.</summary>
    VeryLow,

    /// <summary>T19: a minor.</summary>
    Minor,

    /// <summary>The person takes an offered exit to the next stage.</summary>
    GoOn,

    /// <summary>The person says that they are steady enough.</summary>
    SteadyEnough,

    /// <summary>The person asks for the decision, from anywhere.</summary>
    AskDecide,

    /// <summary>The person feels overwhelmed and asks for first aid.</summary>
    NeedSteady,

    /// <summary>The person goes back one stage, or an interruption is over.</summary>
    GoBack,

    /// <summary>The pause ends.</summary>
    Resume,
}
