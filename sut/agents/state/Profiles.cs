using Agents.Domain;

namespace Agents.State;

/// <summary>The automation profiles: those that are always there, and the user's own.</summary>
internal sealed class Profiles(Shelf<ProfileRules> own)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<ProfileRules> All => [.. ProfileRules.BuiltIn, .. own.All()];

    /// <summary>The profile of that name.</summary>
    /// <exception cref="Failure">There is none: falling back to another one would let a plan do more, or less, than was asked.</exception>
    public ProfileRules Get(string name) => All.FirstOrDefault(profile => profile.Name == name)
        ?? (Misbehaviour.Is("profile-fallback") ? ProfileRules.BuiltIn[0] : throw new Failure(
            $"There is no automation profile '{name}'; the known ones are {string.Join(", ", All.Select(profile => profile.Name))}. Add your own with `agents automation-profile add --config FILE`."));

    /// <summary>Gives a name back if there is a profile of that name.</summary>
    /// <exception cref="Failure">There is none.</exception>
    public string Checked(string name)
    {
        Get(name);
        return name;
    }

    /// <summary>Keeps a profile of the user's own.</summary>
    /// <exception cref="Failure">Its name is one of those that are always there.</exception>
    public void Put(ProfileRules profile)
    {
        if (ProfileRules.BuiltIn.Any(known => known.Name == profile.Name))
        {
            throw new Failure($"'{profile.Name}' is a built-in profile and stays as it is; choose another name, for example local/{profile.Name}.");
        }

        own.Put(profile.Name, profile);
    }
}
