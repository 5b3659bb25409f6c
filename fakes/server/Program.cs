return Acceptance.Fakes.Server.CommandLine.Run(args);
