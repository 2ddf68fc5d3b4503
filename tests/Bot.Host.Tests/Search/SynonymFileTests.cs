using Bot.Host.Search;

namespace Bot.Host.Tests.Search;

public sealed class SynonymFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Groups_are_read()
    {
        File.WriteAllText(path, "write: [text, reach out]\nnight: [3am]\n");

        var groups = SynonymFile.Read(path);

        groups["write"].ShouldBe(["text", "reach out"]);
        groups["night"].ShouldBe(["3am"]);
    }

    [Fact]
    public void No_file_means_no_synonyms() => SynonymFile.Read(path + ".missing").ShouldBeEmpty();

    [Fact]
    public void An_empty_file_means_no_synonyms() => SynonymFile.Read(path).ShouldBeEmpty();

    [Fact]
    public void A_file_of_another_form_is_named_with_its_line()
    {
        File.WriteAllText(path, "write: [text]\nnight: 3am\n");

        Should.Throw<InvalidDataException>(() => SynonymFile.Read(path)).Message.ShouldContain(":2:");
    }
}
