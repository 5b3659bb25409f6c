using Agents.Domain;
using Agents.Git;

namespace Agents.Workspaces;

/// <summary>A working copy that is open: what it is of, how it is published, and how it is read and written.</summary>
/// <param name="Workspace">Where it lives.</param>
/// <param name="Sandbox">What the plan remembers of it.</param>
/// <param name="Copy">Its files.</param>
internal sealed record OpenCopy(IWorkspace Workspace, Sandbox Sandbox, WorkingCopy Copy);
