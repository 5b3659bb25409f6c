using Acceptance.Report;

var typed = CommandLine.Root().Parse(args);
var code = await typed.InvokeAsync();
return typed.Errors.Count > 0 ? 2 : code;
