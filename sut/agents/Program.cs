return await Agents.Cli.CommandLine.RunAsync(args);
