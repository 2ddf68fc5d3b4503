using Bot.Core.Content;
using Bot.Host.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Adds Telegram as a platform.</summary>
internal static class TelegramSetup
{
    /// <summary>Adds it. The client is made here and by nobody else, so that nothing logs its addresses.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        services.AddOptions<TelegramOptions>().BindConfiguration(TelegramOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TelegramOptions>>().Value);
        services.AddSingleton(provider => TelegramWords.Of(provider.GetRequiredService<Playbook>()));
        services.AddSingleton(provider => new TelegramApi(
            TelegramApi.Client(), provider.GetRequiredService<TelegramOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TelegramIdentity>();
        services.AddSingleton<TelegramGate>();
        services.AddSingleton<TelegramAcknowledgements>();
        services.AddSingleton<TelegramTyping>();
        services.AddSingleton<TelegramIntake>();
        services.AddSingleton<TelegramPatience>();
        services.AddSingleton<TelegramPolling>();
        services.AddSingleton<TelegramSender>();
        services.AddSingleton<TelegramProfile>();
        services.AddSingleton<TelegramWebhook>();
        services.AddSingleton<TelegramListener>();
        services.AddSingleton<TelegramBeside>();
        services.AddSingleton<IHttpRoutes>(provider => provider.GetRequiredService<TelegramWebhook>());
        services.AddSingleton<ITokenCheck, TelegramTokenCheck>();
        services.AddSingleton<IChatPlatform, TelegramPlatform>();
        return services;
    }
}
