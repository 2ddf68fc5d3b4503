using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Bot.Host.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteOpeningTests : SqliteStoreTests
{
    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        using (var first = Open())
        {
            await TurnAsync(first, "m1");
        }

        using var second = Open();
        (await ReadAnnAsync(second)).ShouldNotBeNull();
    }

    [Fact]
    public void The_master_key_is_made_once_for_its_owner_alone_and_its_place_is_told()
    {
        using (var first = Open())
        {
            first.NewKeyFile.ShouldBe(Folder[Path.Combine("data.keys", "master.key")]);
            first.Migrated.ShouldBeGreaterThan(0);
        }

        using var second = Open();
        second.NewKeyFile.ShouldBeNull();
        second.Migrated.ShouldBe(0);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Paths.MasterKeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_master_key_from_the_settings_is_written_nowhere()
    {
        using var master = MasterKey.Create();
        Options.MasterKey = master.ToBase64();

        Open().Dispose();

        File.Exists(Paths.MasterKeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task A_wrong_master_key_is_named_and_nothing_is_changed()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        var before = await File.ReadAllBytesAsync(Paths.DataFile, Stop);
        using var other = MasterKey.Create();
        Options.MasterKey = other.ToBase64();

        ShouldBeOneLine(Refused(), Paths.KeysFile, "Storage:MasterKey");

        (await File.ReadAllBytesAsync(Paths.DataFile, Stop)).ShouldBe(before);
        Options.MasterKey = null;
        using var again = Open();
        (await ReadAnnAsync(again)).ShouldNotBeNull();
    }

    [Fact]
    public void A_master_key_of_the_wrong_length_is_named()
    {
        Options.MasterKey = Convert.ToBase64String(new byte[16]);

        ShouldBeOneLine(Refused(), "Storage:MasterKey", "32 bytes");
    }

    [Fact]
    public void A_lost_master_key_file_is_not_replaced_by_a_new_one()
    {
        Open().Dispose();
        File.Delete(Paths.MasterKeyFile);

        ShouldBeOneLine(Refused(), Paths.MasterKeyFile, "put it back");

        File.Exists(Paths.MasterKeyFile).ShouldBeFalse();
    }

    [Fact]
    public void Data_without_its_keys_is_refused()
    {
        Open().Dispose();
        File.Delete(Paths.KeysFile);

        ShouldBeOneLine(Refused(), Paths.DataFile, "put back the keys");

        File.Exists(Paths.KeysFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_of_another_store_are_refused()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        File.Delete(Paths.DataFile);

        ShouldBeOneLine(Refused(), Paths.KeysFile, "another store");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_newer_database_is_refused_and_left_alone(bool data)
    {
        Open().Dispose();
        var file = data ? Paths.DataFile : Paths.KeysFile;
        Tamper(file, "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        var before = File.ReadAllBytes(file);

        ShouldBeOneLine(Refused(), file, "newer version");

        File.ReadAllBytes(file).ShouldBe(before);
    }

    [Fact]
    public void A_foreign_database_is_refused_and_left_alone()
    {
        _ = Directory.CreateDirectory(Options.DataPath);
        Tamper(Paths.DataFile, "CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(Paths.DataFile);

        ShouldBeOneLine(Refused(), Paths.DataFile, "another program");

        File.ReadAllBytes(Paths.DataFile).ShouldBe(before);
        Directory.GetFiles(Paths.KeysFolder).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        _ = Directory.CreateDirectory(Options.DataPath);
        File.WriteAllText(Paths.DataFile, new string('x', 5000));

        ShouldBeOneLine(Refused(), Paths.DataFile, "not a SQLite database");

        File.ReadAllText(Paths.DataFile).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task A_damaged_database_is_named()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        var bytes = await File.ReadAllBytesAsync(Paths.DataFile, Stop);
        bytes.AsSpan(4096).Fill(0xAA);
        await File.WriteAllBytesAsync(Paths.DataFile, bytes, Stop);

        ShouldBeOneLine(Refused(), Paths.DataFile, "damaged");
    }

    [Fact]
    public void A_second_bot_is_refused_and_the_first_goes_on()
    {
        using var first = Open();

        ShouldBeOneLine(Refused(), Paths.DataFile, "another bot");
    }

    [Fact]
    public void A_database_that_another_program_holds_is_named()
    {
        Open().Dispose();
        using var other = SqliteSession.Open(Paths.DataFile, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, 0, "BEGIN IMMEDIATE");

        ShouldBeOneLine(Refused(), Paths.DataFile, "locked");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(Folder["file"], string.Empty);
        Options.DataPath = Folder[Path.Combine("file", "data")];

        ShouldBeOneLine(Refused(), Options.DataPath, "Data:Path");
    }

    [Fact]
    public async Task Reading_works_beside_a_running_bot_and_writes_nothing()
    {
        using var bot = Open();
        await TurnAsync(bot, "m1");

        using var reader = SqliteDatabase.OpenForReading(Options, NullLoggerFactory.Instance);

        (await ReadAnnAsync(reader)).ShouldNotBeNull();
        Should.Throw<StorageException>(() => reader.Writer).Message.ShouldContain("reading only");
    }

    [Fact]
    public void Reading_a_store_that_is_not_there_makes_none()
    {
        var failure = Should.Throw<StorageException>(() => SqliteDatabase.OpenForReading(Options, NullLoggerFactory.Instance));

        ShouldBeOneLine(failure, Paths.DataFile, "no store");
        Directory.Exists(Options.DataPath).ShouldBeFalse();
    }

    [Fact]
    public void The_setup_offers_every_port_on_the_settings_given()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Path"] = Options.DataPath })
            .Build();
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(settings)
            .AddSqliteStore()
            .BuildServiceProvider();

        services.GetService<IJourneyStore>().ShouldNotBeNull();
        services.GetService<IInbox>().ShouldNotBeNull();
        services.GetService<INudgeQueue>().ShouldNotBeNull();
        services.GetService<IOutbox>().ShouldNotBeNull();
        services.GetService<IStoreUpkeep>().ShouldNotBeNull();
        File.Exists(Paths.DataFile).ShouldBeTrue();
    }
}
