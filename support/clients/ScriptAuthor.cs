using Acceptance.Fakes;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>Somebody who writes a script and has it read.</summary>
public sealed class ScriptAuthor(RehearsedModel model, Workspace workspace)
{
    private string _told = "";

    /// <summary>Has a script read.</summary>
    public void Writes(string script)
    {
        var following = () => model.Talk.Follow(workspace.Write("script.yaml", script));
        _told = following.Should().Throw<FakeModelException>("the script has a mistake").Which.Message;
    }

    /// <summary>Fails unless the author was told all of this.</summary>
    public void ShouldBeTold(params string[] words) => _told.Should().ContainAll(words);
}
