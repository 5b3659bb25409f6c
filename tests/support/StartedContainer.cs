using Acceptance.Support.Containers;

namespace Acceptance.Support.Tests;

/// <summary>A container as a system under test starts one: labelled, without a network, a bare repository mounted.</summary>
internal static class StartedContainer
{
    private static readonly ProbeSettings Machine = ProbeSettings.FromEnvironment();

    public static async Task Start(ContainerRuntime runtime, string home, string remote)
    {
        await (runtime.SutSetting is "namespace" ? StartSandbox(home) : StartEngine(runtime, home, remote));
    }

    private static async Task StartEngine(ContainerRuntime runtime, string home, string remote)
    {
        var program = Programs.Require(runtime.SutSetting, Machine.SearchPath);
        await new Engine(program, Programs.CleanEnvironment(Machine, runtime.Environment)).Ask(
            Limits.Start,
            "run", "--detach", "--pull", "never", "--network", "none",
            "--label", $"cleveragents.home={home}", "--label", "cleveragents.resource=box",
            "--volume", $"{remote}:{remote}", runtime.Image, "sleep", "120");
    }

    // The shell in between ends at once: nobody waits for the sandbox, as after the program that started it has ended.
    private static async Task StartSandbox(string home)
    {
        string[] asUser = User.IsRoot ? [] : ["--user", "--map-root-user"];
        var unshare = string.Join(' ', ["unshare", .. asUser, "--mount", "--pid", "--net", "--uts", "--ipc", "--fork", "--kill-child", "--mount-proc"]);
        var environment = Programs.CleanEnvironment(Machine, new Dictionary<string, string>
        {
            ["CLEVERAGENTS_HOME"] = home,
            ["CLEVERAGENTS_CONTAINER"] = "box",
        });
        const string Script = "mkfifo \"$1/up\"; setsid $2 sh -c 'echo up > \"$1/up\"; exec sleep 120' sh \"$1\" >/dev/null 2>&1 & cat \"$1/up\"";
        await new Command("/bin/sh", ["-c", Script, "sh", home, unshare]) { Environment = environment, Limit = Limits.Start }.Run();
    }
}
