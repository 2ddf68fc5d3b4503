using Bot.Host.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Terminal;

/// <summary>Adds the terminal as a platform.</summary>
internal static class TerminalSetup
{
    /// <summary>Adds it. It reads and writes where <see cref="TerminalStreams"/> says.</summary>
    public static IServiceCollection AddTerminal(this IServiceCollection services, Action<TerminalOptions> configure)
    {
        services.AddOptions<TerminalOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TerminalOptions>, TerminalOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TerminalOptions>>().Value);
        services.AddSingleton<TerminalPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<TerminalPlatform>());
        return services;
    }
}
