using Bot.Host.Turns;
using Microsoft.Extensions.Hosting;

namespace Bot.Host.Workers;

/// <summary>
/// The platforms this process still hears. One that is lost for good takes the others with it only when it was the last:
/// people on the other platform are not to suffer for a wrong token.
/// </summary>
internal sealed class Ears(PlatformSet platforms, IHostApplicationLifetime lifetime)
{
    private readonly HashSet<string> open = [.. platforms.Names];
    private readonly Lock gate = new();

    /// <summary>True once there is nothing left to hear; the process ends with a failure then.</summary>
    public bool AllLost { get; private set; }

    /// <summary>A platform is lost until an operator puts something right and starts the process again.</summary>
    public void Lost(string platform)
    {
        lock (gate)
        {
            open.Remove(platform);
            if (open.Count > 0)
            {
                return;
            }

            AllLost = true;
        }

        lifetime.StopApplication();
    }
}
