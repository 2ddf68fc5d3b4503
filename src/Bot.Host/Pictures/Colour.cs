using System.Runtime.InteropServices;

namespace Bot.Host.Pictures;

/// <summary>A colour: red, green and blue, 0–255 each.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>This colour under another one that covers it by <paramref name="share"/>, 0 to 1.</summary>
    public Colour Under(Colour top, double share) =>
        new(Mix(Red, top.Red, share), Mix(Green, top.Green, share), Mix(Blue, top.Blue, share));

    private static byte Mix(byte under, byte over, double share) => (byte)Math.Round(under + ((over - under) * share));
}
