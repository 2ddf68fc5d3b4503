using System.Text;
using Bot.Host.Content;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Host.Tests.Content;

/// <summary>Whatever lies in the folder, loading ends with findings, never with an exception.</summary>
public sealed class BadBytesTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding()
    {
        var loaded = PlaybookFolder.Load(Path.Combine(folder.Root, "nowhere"));

        loaded.Playbook.ShouldBeNull();
        loaded.Issues.ShouldContain(issue => issue.File == "content" && issue.Rule == "missing-file");
    }

    [Fact]
    public void A_path_that_is_none_is_a_finding() =>
        PlaybookFolder.Load("\0").Issues.ShouldContain(issue => issue.Rule == "missing-file");

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding_with_their_line()
    {
        folder.WriteBytes(ContentFolder.Phrases, [.. "a.a: One.\nb.b: "u8, 0xC3, 0x28, .. "\n"u8]);
        ShouldBeBadYaml(ContentFolder.Phrases, 2);
    }

    [Fact]
    public void A_text_in_another_encoding_is_a_finding()
    {
        folder.WriteBytes(ContentFolder.Phrases, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a.a: One.\n")]);
        ShouldBeBadYaml(ContentFolder.Phrases, 1);
    }

    [Fact]
    public void A_program_in_place_of_a_text_is_a_finding()
    {
        folder.WriteBytes(ContentFolder.Phrases, [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0x00]);
        ShouldBeBadYaml(ContentFolder.Phrases, 1);
    }

    [Fact]
    public void A_mark_of_byte_order_is_no_fault()
    {
        folder.WriteBytes(ContentFolder.Phrases, [.. Encoding.UTF8.Preamble, .. "a.a: One.\n"u8]);
        folder.Load().Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void A_file_with_nothing_in_it_is_a_finding(string text)
    {
        folder.Write(ContentFolder.Phrases, text);
        ShouldBeBadYaml(ContentFolder.Phrases, 0);
    }

    [Theory]
    [InlineData("a.a: &one One.\nb.b: *one\n", 1)]
    [InlineData("a.a: One.\nb.b: *one\n", 2)]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", 1)]
    [InlineData("a.a: One.\n---\nb.b: Two.\n", 2)]
    [InlineData("a.a: One.\n? [b, c]\n: Two.\n", 2)]
    [InlineData("a.a: \"One.\nb.b: Two.\n", 1)]
    [InlineData("a.a: One.\n\tb.b: Two.\n", 1)]
    public void Yaml_beyond_what_words_need_is_a_finding(string text, int line)
    {
        folder.Write(ContentFolder.Phrases, text);
        ShouldBeBadYaml(ContentFolder.Phrases, line);
    }

    [Fact]
    public void Lists_nested_without_end_are_a_finding()
    {
        folder.Write(ContentFolder.Phrases, $"a.a: {new string('[', 100_000)}");
        folder.Load().Issues.ShouldContain(issue => issue.File == ContentFolder.Phrases && issue.Rule == "bad-yaml");
    }

    [Fact]
    public void A_huge_file_is_a_finding_and_is_not_read()
    {
        folder.Write(ContentFolder.Phrases, new string('a', (1024 * 1024) + 1));
        folder.Load().Issues.Select(issue => (issue.File, issue.Line, issue.Rule))
            .ShouldBe([(ContentFolder.Phrases, 0, "too-long"), ("content/en/phrases", 0, "missing-file")], ignoreOrder: true);
    }

    [Theory]
    [InlineData("just words\n")]
    [InlineData("- a\n- list\n")]
    [InlineData("a: {b: {c: d}}\n")]
    [InlineData("1: [2, [3]]\n")]
    public void The_wrong_shape_is_a_finding_in_every_file(string text)
    {
        foreach (var path in GoodContent.Files.Keys.Append("content/en/stages/grow.yaml"))
        {
            var good = folder.Read(path);
            folder.Write(path, text);
            Should.NotThrow(folder.Load);
            folder.Write(path, good);
        }
    }

    [Fact]
    public void Files_with_random_bytes_changed_never_throw()
    {
        var good = Encoding.UTF8.GetBytes(folder.Read(ContentFolder.Reflect));
        Prop.ForAll(
            ArbMap.Default.ArbFor<(PositiveInt At, byte By)[]>(),
            changes =>
            {
                var bytes = good.ToArray();
                foreach (var (at, by) in changes)
                {
                    bytes[at.Get * 31 % bytes.Length] = by;
                }

                folder.WriteBytes(ContentFolder.Reflect, bytes);
                return folder.Load() is not null;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_file_cut_anywhere_never_throws()
    {
        var good = folder.Read(ContentFolder.Reflect);
        for (var length = 0; length < good.Length; length += 61)
        {
            folder.Write(ContentFolder.Reflect, good[..length]);
            Should.NotThrow(folder.Load);
        }
    }

    private void ShouldBeBadYaml(string file, int line)
    {
        var loaded = folder.Load();
        loaded.Playbook.ShouldBeNull();
        loaded.Issues.Select(issue => (issue.File, issue.Line, issue.Rule)).ShouldBe([(file, line, "bad-yaml")]);
    }
}
