return await Bot.Host.Cli.CommandLine.RunAsync(args);
