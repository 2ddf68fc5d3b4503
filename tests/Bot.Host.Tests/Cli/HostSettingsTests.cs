using Bot.Host.Cli;
using Bot.Host.Diagnostics;

namespace Bot.Host.Tests.Cli;

public sealed class HostSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--Telegram:Tokn=x", "Telegram__Tokn")]
    [InlineData("--Discord:RateLimit:Enable=false", "Discord__RateLimit__Enable")]
    [InlineData("--Storage:Path=x", "Storage__Path")]
    [InlineData("--Clients:Official=true", "Clients__Official")]
    public void A_setting_that_there_is_not_is_named_in_one_line(string argument, string name)
    {
        var error = Should.Throw<OperatorException>(() => HostSettings.Read([argument, "--Content:Path=."], folder));

        error.Message.ShouldContain(name);
        error.Message.ShouldNotContain("\n");
    }

    [Fact]
    public void Settings_of_others_are_no_business_of_ours() =>
        HostSettings.Read(["--Elsewhere:Anything=1", "--Content:Path=."], folder).Configuration["Elsewhere:Anything"].ShouldBe("1");

    [Fact]
    public void A_store_that_this_build_has_not_is_said_to_be_missing() =>
        Should.Throw<OperatorException>(() => HostSettings.Read(["--Storage:Provider=Postgres", "--Content:Path=."], folder))
            .Message.ShouldContain("Storage__Provider");

    [Fact]
    public void The_content_is_found_in_the_current_folder_first()
    {
        Directory.CreateDirectory(Path.Combine(folder, "config", "content"));

        HostSettings.Read([], folder).ContentPath.ShouldBe(Path.Combine(folder, "config"));
    }

    [Fact]
    public void A_content_folder_that_is_not_there_is_told_in_one_line() =>
        Should.Throw<OperatorException>(() => HostSettings.Read(["--Content:Path=nowhere"], folder)).Message.ShouldContain("Content__Path");

    [Fact]
    public void A_settings_file_that_is_none_is_told_in_one_line()
    {
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), "{ no");

        Should.Throw<OperatorException>(() => HostSettings.Read(["--Content:Path=."], folder)).Message.ShouldContain("appsettings.json");
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), """{"Data":{"Path":"of-the-file"}}""");

        HostSettings.Read(["--Content:Path=.", "--Data:Path=mine"], folder).Configuration["Data:Path"].ShouldBe("mine");
    }
}
