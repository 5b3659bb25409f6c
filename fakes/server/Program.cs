return await Acceptance.Fakes.Server.CommandLine.RunAsync(args);
