using System.Globalization;
using Bot.Core;
using NodaTime;

namespace Bot.Host.Pictures;

/// <summary>
/// How bad it was, and how strong the urge, as the person tapped it: two lines over time, readable on a phone. Mood joins
/// where it was told.
/// </summary>
internal static class ProgressChart
{
    /// <summary>How many check-ins the picture shows at most: the newest ones.</summary>
    public const int Shown = 60;

    private const int Width = 900;
    private const int Height = 520;
    private const int Left = 70;
    private const int Right = 870;
    private const int Top = 90;
    private const int Bottom = 450;
    private const int Letters = 3;

    private static readonly Colour Ground = new(250, 250, 247);
    private static readonly Colour Ink = new(70, 74, 82);
    private static readonly Colour Grid = new(222, 223, 219);

    private static readonly (string Name, Colour Colour, Func<CheckIn, int?> Value)[] Lines =
    [
        ("how bad", new Colour(196, 94, 62), check => check.Intensity),
        ("urge", new Colour(44, 110, 160), check => check.Urge),
        ("mood", new Colour(74, 140, 84), check => check.Mood),
    ];

    /// <summary>Draws it.</summary>
    /// <param name="checks">The check-ins, oldest first.</param>
    /// <param name="zone">Where the person's days begin.</param>
    /// <returns>The PNG; null when there are not yet two points to draw a line between.</returns>
    public static byte[]? Draw(IEnumerable<CheckIn> checks, DateTimeZone zone)
    {
        var newest = checks.TakeLast(Shown).ToList();
        var drawn = Array.FindAll(Lines, line => newest.Count(check => line.Value(check) is not null) > 1);
        if (drawn.Length == 0)
        {
            return null;
        }

        var canvas = new Canvas(Width, Height, Ground);
        DrawScale(canvas);
        DrawDates(canvas, newest, zone);
        var legend = Left;
        foreach (var (name, colour, value) in drawn)
        {
            DrawLine(canvas, newest, value, colour);
            canvas.Line((legend, 45), (legend + 40, 45), 7, colour);
            canvas.Write(name, (legend + 55, 35), Letters, Ink);
            legend += 55 + (DotFont.Width(name) * Letters) + 50;
        }

        return Png.Encode(canvas);
    }

    private static void DrawScale(Canvas canvas)
    {
        foreach (var mark in (ReadOnlySpan<int>)[0, 5, 10])
        {
            var words = mark.ToString(CultureInfo.InvariantCulture);
            canvas.Box(Left, Y(mark), Right, Y(mark) + 2, Grid);
            canvas.Write(words, (Left - 18 - (DotFont.Width(words) * Letters), Y(mark) - 10), Letters, Ink);
        }
    }

    private static void DrawDates(Canvas canvas, List<CheckIn> checks, DateTimeZone zone)
    {
        var (first, last) = (Day(checks[0], zone), Day(checks[^1], zone));
        canvas.Write(first, (Left, Bottom + 28), Letters, Ink);
        if (first != last)
        {
            canvas.Write(last, (Right - (DotFont.Width(last) * Letters), Bottom + 28), Letters, Ink);
        }
    }

    private static void DrawLine(Canvas canvas, List<CheckIn> checks, Func<CheckIn, int?> value, Colour colour)
    {
        (double X, double Y)? before = null;
        foreach (var check in checks)
        {
            if (value(check) is not { } number)
            {
                continue;
            }

            var point = (X(check.At, checks), (double)Y(number));
            canvas.Line(before ?? point, point, 5, colour);
            canvas.Line(point, point, 13, colour);
            before = point;
        }
    }

    private static string Day(CheckIn check, DateTimeZone zone) =>
        check.At.InZone(zone).Date.ToString("d MMM", CultureInfo.InvariantCulture);

    private static double X(Instant at, List<CheckIn> checks)
    {
        var whole = (checks[^1].At - checks[0].At).TotalSeconds;
        return whole <= 0 ? Left : Left + 10 + ((at - checks[0].At).TotalSeconds / whole * (Right - Left - 20));
    }

    private static int Y(int value) => Bottom - (Math.Clamp(value, 0, 10) * (Bottom - Top) / 10);
}
