@agents @wf16 @container
Feature: The devcontainer that a repository describes
  A checkout with a devcontainer.json brings a container of its own: found when the checkout is registered, made when the plan is
  executed, and changed through a bind mount. Mirrors workflow 16 of the CleverAgents end-to-end suite, of whose four promises the
  product kept none; here each is looked at from outside.

  Rule: It is found when the checkout is registered, and made only when it is needed

    Scenario: Registered
      Given a repository with a greeting to fix
      And the repository describes its own container
      And the model plans the fix
      When the developer has the plan made
      Then the devcontainer is "detected (not built)"
      And no container has been started
      And the model was asked 1 time

    Scenario: Executed
      Given a repository with a greeting to fix
      And the repository describes its own container
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the work is kept in the devcontainer
      And the environment was chosen at level 3 of 6, "nearest devcontainer"
      And the model was asked 2 times

  Rule: What is applied reaches the checkout through the bind mount

    @empty-home
    Scenario: From init to apply
      Given a repository with a greeting to fix
      And the repository describes its own container
      And the model plans and writes the fix
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the commit was made within the container
      And the developer reads of the bind mount
      And no container is left
      And the model was asked 2 times

  Rule: Of several, the one in the deepest folder above the developer's is the nearest

    Scenario: A service with its own, in a repository with another
      Given a repository with a greeting to fix
      And the repository describes a container without an image
      And its folder "services/greeter" describes its own container
      And the developer works in the folder "services/greeter"
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the work is kept in the devcontainer
      And the model was asked 2 times

  Rule: One that cannot be used is told where it is registered

    Scenario: It names no image
      Given a repository with a greeting to fix
      And the repository describes a container without an image
      When the developer tries to have the plan carried out
      Then the developer is told that the devcontainer names no image
      And the model was asked 0 times
