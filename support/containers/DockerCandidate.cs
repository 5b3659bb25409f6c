namespace Acceptance.Support.Containers;

/// <summary>A docker engine that answers. A client on the PATH without an engine does not count.</summary>
internal sealed class DockerCandidate(ProbeSettings settings) : ICandidate
{
    public string Setting => "docker";

    public async Task<ContainerRuntime> Prepare()
    {
        var docker = Programs.Require("docker", settings.SearchPath);
        await RefuseAStandIn(docker);
        var reach = await EngineAddress(docker);
        var engine = new Engine(docker, Programs.CleanEnvironment(settings, reach));
        var image = await ContainerImage.Build(settings);
        await engine.Import(image);
        await Trial.Run((script, source) => engine.RunOnce(image.Name, script, source), settings);
        return new("docker", image.Name, reach, Setting);
    }

    // The package podman-docker puts podman on the PATH under docker's name, without the private settings it needs.
    private async Task RefuseAStandIn(string docker)
    {
        var version = await Ask(docker, "--version");
        if (version.Contains("podman", StringComparison.OrdinalIgnoreCase))
        {
            throw new CandidateUnusable("the docker on the PATH is podman under another name");
        }
        await Ask(docker, "version", "--format", "{{.Server.Version}}");
    }

    // A system under test has a HOME of its own, where the user's choice of a docker context is not found.
    private async Task<Dictionary<string, string>> EngineAddress(string docker)
    {
        var reach = settings.Reach.Where(pair => pair.Key is "DOCKER_CERT_PATH" or "DOCKER_TLS_VERIFY").ToDictionary();
        var host = settings.Reach.GetValueOrDefault("DOCKER_HOST")
            ?? await Ask(docker, "context", "inspect", "--format", "{{.Endpoints.docker.Host}}");
        reach["DOCKER_HOST"] = host;
        return reach;
    }

    private async Task<string> Ask(string docker, params string[] arguments)
    {
        var answer = await new Command(docker, arguments)
        {
            Environment = Programs.CleanEnvironment(settings, settings.Reach),
            Limit = Limits.Start,
        }.Run();
        return answer.Succeeded ? answer.Output.Trim() : throw new CandidateUnusable(answer.Complaint);
    }
}
