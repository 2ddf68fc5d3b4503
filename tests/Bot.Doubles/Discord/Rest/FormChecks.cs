using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Rest;

/// <summary>What the server does not take in a message or a form: for strangers and for our own bot alike.</summary>
internal static class FormChecks
{
    private const int LongestContent = 2000;
    private const int LongestTexts = 4000;
    private const int MostComponents = 40;
    private const int MostRows = 5;
    private const int MostInRow = 5;
    private const int LongestId = 100;
    private const int LongestLabel = 80;
    private const int MostOptions = 25;
    private const int LongestNonce = 25;
    private const int LongestTitle = 45;
    private const int MostFields = 5;
    private const int LargestFile = 10 << 20;

    /// <summary>What is wrong with a message.</summary>
    public static IReadOnlyList<FormError> Message(MessageForm form) =>
        [.. Texts(form), .. Rows(form.Json["components"], form), .. Components(form.Json["components"]), .. Attachments(form)];

    /// <summary>What is wrong with a form to write in.</summary>
    public static IReadOnlyList<FormError> Modal(JsonObject data)
    {
        var errors = new List<FormError>();
        Bound(errors, "title", (string?)data["title"], 1, LongestTitle);
        Bound(errors, "custom_id", (string?)data["custom_id"], 1, LongestId);
        if (data["components"] is not JsonArray { Count: >= 1 and <= MostFields })
        {
            errors.Add(new FormError("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."));
        }

        errors.AddRange(Components(data["components"]));
        return errors;
    }

    /// <summary>What is wrong with suggestions.</summary>
    public static IReadOnlyList<FormError> Choices(JsonObject data)
    {
        var errors = new List<FormError>();
        var choices = data["choices"] as JsonArray ?? [];
        if (choices.Count > MostOptions)
        {
            errors.Add(new FormError("choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."));
        }

        foreach (var (choice, place) in choices.Select((choice, place) => (choice, place)))
        {
            Bound(errors, $"choices.{place}.name", choice?["name"]?.ToString(), 1, LongestId);
            Bound(errors, $"choices.{place}.value", choice?["value"]?.ToString(), 1, LongestId);
        }

        return errors;
    }

    private static List<FormError> Texts(MessageForm form)
    {
        var errors = new List<FormError>();
        Bound(errors, "content", form.Content, 0, LongestContent);
        Bound(errors, "nonce", form.Nonce, 0, LongestNonce);
        if (form.Json["embeds"] is JsonArray { Count: > 10 })
        {
            errors.Add(new FormError("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length."));
        }

        if ((form.Flags & MessageFlags.ComponentsV2) != 0)
        {
            var texts = ComponentReader.All(form.Json["components"]).Sum(one => ((string?)one["content"])?.Length ?? 0);
            if (form.Content.Length > 0 || form.Json["embeds"] is JsonArray { Count: > 0 })
            {
                errors.Add(new FormError("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Cannot be used with components V2"));
            }

            if (texts > LongestTexts)
            {
                errors.Add(new FormError("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "All texts together are too long"));
            }
        }

        return errors;
    }

    private static IEnumerable<FormError> Rows(JsonNode? components, MessageForm form)
    {
        if (components is not JsonArray rows)
        {
            yield break;
        }

        var isV2 = (form.Flags & MessageFlags.ComponentsV2) != 0;
        if (ComponentReader.All(rows).Count() > MostComponents || (!isV2 && rows.Count > MostRows))
        {
            yield return new FormError("components", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.");
        }

        foreach (var (row, place) in rows.OfType<JsonObject>().Select((row, place) => (row, place)))
        {
            if (!isV2 && ComponentReader.Type(row) != 1)
            {
                yield return new FormError($"components.{place}.type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
            }

            var inner = row["components"] as JsonArray;
            var width = (inner ?? []).OfType<JsonObject>().Sum(one => ComponentReader.Type(one) == 2 ? 1 : MostInRow);
            if (ComponentReader.Type(row) == 1 && (inner is not { Count: > 0 } || width > MostInRow))
            {
                yield return new FormError($"components.{place}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
            }
        }
    }

    private static List<FormError> Components(JsonNode? components)
    {
        var errors = new List<FormError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (one, place) in ComponentReader.All(components).Select((one, place) => (one, place)))
        {
            var path = $"components.{place}";
            if ((string?)one["custom_id"] is { } id)
            {
                Bound(errors, path + ".custom_id", id, 1, LongestId);
                if (!seen.Add(id))
                {
                    errors.Add(new FormError(path + ".custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"));
                }
            }

            Component(errors, one, path);
        }

        return errors;
    }

    private static void Component(List<FormError> errors, JsonObject one, string path)
    {
        switch (ComponentReader.Type(one))
        {
            case 2 when (int?)one["style"] != 5 && one["custom_id"] is null:
                errors.Add(new FormError(path + ".custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required"));
                break;
            case 2 when one["label"] is null && one["emoji"] is null:
                errors.Add(new FormError(path, "BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji"));
                break;
            case 2:
                Bound(errors, path + ".label", (string?)one["label"], 1, LongestLabel);
                break;
            case 3 when one["options"] is not JsonArray { Count: >= 1 and <= MostOptions }:
                errors.Add(new FormError(path + ".options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length."));
                break;
            case 3:
                Options(errors, one["options"]!.AsArray(), path);
                break;
            case 18:
                Bound(errors, path + ".label", (string?)one["label"], 1, LongestTitle);
                break;
            default:
                break;
        }
    }

    private static void Options(List<FormError> errors, JsonArray options, string path)
    {
        foreach (var option in options)
        {
            Bound(errors, path + ".options.label", (string?)option?["label"], 1, LongestId);
            Bound(errors, path + ".options.value", (string?)option?["value"], 1, LongestId);
            Bound(errors, path + ".options.description", (string?)option?["description"], 1, LongestId);
        }

        if (options.DistinctBy(option => (string?)option?["value"], StringComparer.Ordinal).Count() != options.Count)
        {
            errors.Add(new FormError(path + ".options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"));
        }
    }

    private static IEnumerable<FormError> Attachments(MessageForm form)
    {
        foreach (var id in form.MissingUploads())
        {
            yield return new FormError($"attachments.{id}", "ATTACHMENT_NOT_FOUND", "Nothing was uploaded for this attachment");
        }

        if (form.Files.Any(file => file.Bytes.Length > LargestFile))
        {
            yield return new FormError("files", "BASE_TYPE_MAX_SIZE", "Request entity too large");
        }

        if (form.Files.Count > 10)
        {
            yield return new FormError("files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
    }

    private static void Bound(List<FormError> errors, string path, string? text, int least, int most)
    {
        var length = text?.EnumerateRunes().Count();
        if (length > most || length < least)
        {
            errors.Add(least == 0
                ? new FormError(path, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.")
                : new FormError(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length."));
        }
    }
}
