using Bot.Core.Clocks;
using Bot.Host.Content.Yaml;
using NodaTime;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>cities.yaml</c>: the zones of well-known cities and countries that the zone database does not name.</summary>
internal static class CityReader
{
    public static void Read(YamlNode root, PlaybookDraft draft)
    {
        if (Fields.Open(root, draft, owner: string.Empty) is not { } fields)
        {
            return;
        }

        foreach (var (zone, place, _) in ((YamlNode.Mapping)root).Entries)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            {
                draft.Findings.Spoil(place, IssueRule.UnknownReference, $"'{zone}' is no zone; write its IANA name.");
            }

            foreach (var city in fields.Scalars(zone))
            {
                if (!draft.Cities.TryAdd(Zones.Plain(city.Words), zone))
                {
                    draft.Findings.Spoil(city.Place, IssueRule.DuplicateId, $"'{city.Words}' stands here twice; keep one.");
                }
            }
        }
    }
}
