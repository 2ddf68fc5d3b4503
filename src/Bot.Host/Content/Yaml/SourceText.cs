using System.Text;

namespace Bot.Host.Content.Yaml;

/// <summary>Takes the bytes of a file for text, strictly: what is not UTF-8 text is a finding, never a guess.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null, with a finding, when it is none.</summary>
    public static string? Of(SourceFile file, Findings findings)
    {
        var bytes = file.Bytes.AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var bad = FirstBad(bytes);
        if (bad < 0)
        {
            return Strict.GetString(bytes);
        }

        var line = 1 + bytes[..bad].Count((byte)'\n');
        findings.Spoil(new Place(file.Path, line), IssueRule.BadYaml, "this is not text in UTF-8; save the file as UTF-8.");
        return null;
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul < 0 && System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        var at = 0;
        while (at < bytes.Length && bytes[at] != 0
            && Rune.DecodeFromUtf8(bytes[at..], out _, out var taken) == System.Buffers.OperationStatus.Done)
        {
            at += taken;
        }

        return at;
    }
}
