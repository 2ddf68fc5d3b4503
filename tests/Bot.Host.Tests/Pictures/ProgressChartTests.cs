using System.Buffers.Binary;
using System.IO.Compression;
using Bot.Core;
using Bot.Host.Pictures;
using NodaTime;

namespace Bot.Host.Tests.Pictures;

/// <summary>The picture of mood and urge.</summary>
public sealed class ProgressChartTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 20, 0);

    [Fact]
    public void One_point_makes_no_line() => ProgressChart.Draw([Check(0, 5, 5)], DateTimeZone.Utc).ShouldBeNull();

    [Fact]
    public void The_file_is_a_picture_that_a_decoder_can_read_to_its_last_pixel()
    {
        var png = ProgressChart.Draw(Days(), DateTimeZone.Utc).ShouldNotBeNull();

        png[..8].ShouldBe(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A });
        var chunks = Chunks(png).ToList();
        chunks.Select(chunk => chunk.Kind).ShouldBe(["IHDR", "IDAT", "IEND"]);
        using var pixels = new ZLibStream(new MemoryStream(chunks[1].Data), CompressionMode.Decompress);
        using var all = new MemoryStream();
        pixels.CopyTo(all);
        all.Length.ShouldBe(520 * (1 + (900 * 3)));
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_standard() =>
        PngChecksum.Of("1234"u8, "56789"u8).ShouldBe(0xCBF43926u);

    [Fact]
    public void Check_ins_at_one_instant_and_values_out_of_range_do_no_harm() =>
        ProgressChart.Draw([Check(0, 99, -4), Check(0, 2, 3)], DateTimeZone.Utc).ShouldNotBeNull();

    [Fact]
    public void Every_letter_of_a_date_and_of_the_legend_is_in_the_font()
    {
        var months = Enumerable.Range(1, 12).Select(month => new LocalDate(2026, month, 1).ToString("d MMM", null));

        string.Concat([.. months, "how bad", "urge", "mood", "0123456789"]).Where(letter => letter != ' ')
            .ShouldAllBe(letter => DotFont.Dots(letter).Any());
    }

    private static CheckIn Check(int day, int intensity, int urge, int? mood = null) =>
        new(Start + Duration.FromDays(day), intensity, urge, mood);

    private static IEnumerable<CheckIn> Days() => Enumerable.Range(0, 24)
        .Select(day => Check(day, Math.Max(1, 9 - (day / 3) + (day % 3)), Math.Max(0, 8 - (day / 2) + (day % 4)), day % 5 == 0 ? 3 + (day / 6) : null));

    private static IEnumerable<(string Kind, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length))
                .ShouldBe(PngChecksum.Of(png.AsSpan(at + 4, 4), png.AsSpan(at + 8, length)));
            yield return (System.Text.Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
