using NodaTime;

namespace Bot.Core.Content;

/// <summary>Where to get help in one country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Name">The country's name in English.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="Crisis">The one best line for a crisis, with how to reach it.</param>
/// <param name="MoreCrisis">Others, or empty.</param>
/// <param name="Abuse">The line for who is harmed, or empty.</param>
/// <param name="OwnHarm">The line for who harms, or empty.</param>
/// <param name="Youth">The line for the young, or empty.</param>
/// <param name="Site">Where to read on.</param>
/// <param name="Source">Where this was read.</param>
/// <param name="VerifiedOn">When somebody verified it; null when nobody did.</param>
public sealed record HelpLine(
    string Country,
    string Name,
    string Emergency,
    string Crisis,
    string MoreCrisis,
    string Abuse,
    string OwnHarm,
    string Youth,
    string Site,
    string Source,
    LocalDate? VerifiedOn);
