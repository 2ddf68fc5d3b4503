using Bot.Host.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Http;

/// <summary>Adds what is answered over HTTP.</summary>
internal static class HttpSetup
{
    /// <summary>Adds health and metrics.</summary>
    public static IServiceCollection AddHttp(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HttpOptions>().Configure(options => options.Urls = configuration["Http:Urls"] ?? options.Urls).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HttpOptions>, HttpOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<HttpOptions>>().Value);
        services.AddSingleton<IHttpRoutes, HealthRoutes>();
        return services;
    }
}
