namespace Bot.Host.Pictures;

/// <summary>A picture in the making: lines with soft edges, discs, boxes and words on a plain ground.</summary>
internal sealed class Canvas
{
    private readonly Colour[] pixels;

    public Canvas(int width, int height, Colour ground)
    {
        (Width, Height) = (width, height);
        pixels = new Colour[width * height];
        Array.Fill(pixels, ground);
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>The colour of one pixel.</summary>
    public Colour this[int x, int y] => pixels[(y * Width) + x];

    /// <summary>Fills a box.</summary>
    public void Box(double left, double top, double right, double bottom, Colour colour)
    {
        for (var y = (int)top; y < bottom; y++)
        {
            for (var x = (int)left; x < right; x++)
            {
                Cover(x, y, colour, 1);
            }
        }
    }

    /// <summary>Draws a line with round ends.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends; the same for a disc.</param>
    /// <param name="thickness">In pixels.</param>
    /// <param name="colour">Its colour.</param>
    public void Line((double X, double Y) from, (double X, double Y) to, double thickness, Colour colour)
    {
        var reach = (thickness / 2) + 1;
        for (var y = (int)(Math.Min(from.Y, to.Y) - reach); y <= Math.Max(from.Y, to.Y) + reach; y++)
        {
            for (var x = (int)(Math.Min(from.X, to.X) - reach); x <= Math.Max(from.X, to.X) + reach; x++)
            {
                Cover(x, y, colour, Math.Clamp((thickness / 2) + 0.5 - Distance(x + 0.5, y + 0.5, from, to), 0, 1));
            }
        }
    }

    /// <summary>Writes words with their upper left corner at a point.</summary>
    /// <param name="words">What to write; what the font lacks is left blank.</param>
    /// <param name="at">The upper left corner.</param>
    /// <param name="size">How many pixels a dot of the font takes.</param>
    /// <param name="colour">Their colour.</param>
    public void Write(string words, (double X, double Y) at, int size, Colour colour)
    {
        for (var letter = 0; letter < words.Length; letter++)
        {
            foreach (var (column, row) in DotFont.Dots(words[letter]))
            {
                var left = at.X + (((letter * DotFont.Advance) + column) * size);
                var top = at.Y + (row * size);
                Box(left, top, left + size, top + size, colour);
            }
        }
    }

    private static double Distance(double x, double y, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((x - from.X) * dx) + ((y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(x - from.X - (along * dx), 2) + Math.Pow(y - from.Y - (along * dy), 2));
    }

    private void Cover(int x, int y, Colour colour, double share)
    {
        if (share > 0 && x >= 0 && x < Width && y >= 0 && y < Height)
        {
            ref var pixel = ref pixels[(y * Width) + x];
            pixel = pixel.Under(colour, share);
        }
    }
}
