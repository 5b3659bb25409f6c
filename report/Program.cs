using Acceptance.Report;

return await CommandLine.Root().Parse(args).InvokeAsync();
