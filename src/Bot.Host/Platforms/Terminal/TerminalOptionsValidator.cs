using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Terminal;

/// <summary>Checks <see cref="TerminalOptions"/> without reflection.</summary>
[OptionsValidator]
internal sealed partial class TerminalOptionsValidator : IValidateOptions<TerminalOptions>;
