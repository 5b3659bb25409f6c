using System.Runtime.CompilerServices;
using Agents.Cli;
using Agents.Models;

return RuntimeFeature.IsDynamicCodeSupported && args is [AnthropicProcess.Argument]
    ? await AnthropicProcess.AnswerAsync()
    : await CommandLine.RunAsync(args);
