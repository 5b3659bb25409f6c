@agents @wf17 @container
Feature: An explicit container, which sees the code and a folder of the host
  A developer names a container with two mounts: the checkout, to be changed, and a folder of the host, to be read. Mirrors workflow 17
  of the CleverAgents end-to-end suite, and looks from inside: git notes where the commit was made, and a write is really tried.

  Rule: What the project insists on does the work, and the checkout changes through the mount

    @empty-home
    Scenario: From init to apply
      Given a repository with a greeting to fix
      And the project insists on a container that sees it
      And the model plans and writes the fix
      When the developer has the plan carried out
      Then the environment was chosen at level 2 of 6, "project override"
      And the repository has one new commit that changes only "main.py"
      And the commit was made within the container
      And no container is left
      And the model was asked 2 times

    Scenario: Given up, nothing has changed
      Given a repository with a greeting to fix
      And the project insists on a container that sees it
      And the model plans and writes the fix
      And the developer has had the plan executed
      When the developer gives the plan up
      Then the repository is as it was
      And no container is left
      And the model was asked 2 times

  Rule: What is mounted for reading can be read, and not written

    Scenario: A folder of the host
      Given a repository with a greeting to fix
      And the project insists on a container that sees it
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the container reads the host's folder, and cannot write to it
      And the sandbox is a worktree in the container
      And the model was asked 2 times

  Rule: A container that does not see the code cannot work on it

    Scenario: The checkout is not mounted
      Given a repository with a greeting to fix
      And the project insists on a container that sees only a folder of the host
      And the model plans the fix
      When the developer tries to have the plan carried out
      Then the developer is told that the container does not see the repository
      And the repository is as it was
      And no container is left
      And the model was asked 1 time
