using Microsoft.Extensions.Options;

namespace Bot.Host.Http;

/// <summary>Checks <see cref="HttpOptions"/> without reflection.</summary>
[OptionsValidator]
internal sealed partial class HttpOptionsValidator : IValidateOptions<HttpOptions>;
