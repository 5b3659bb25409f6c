@agents @wf18 @container
Feature: Container clone, closed and signed: what the container is given, and what it is not
  The container has the clone, the developer's name, and nothing else of the host's: no network, no key. Stronger than workflow 18 of
  the CleverAgents end-to-end suite, which did not look inside: here git itself notes, from within, what it was given.

  Rule: The commit is the developer's, and no key was there when it was pushed

    Scenario: The push, seen from the remote
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model plans and writes the fix
      When the developer has the plan carried out
      Then the commit bears the developer's name
      And no key was in the container
      And the model was asked 2 times

  Rule: The container reaches nothing but what is mounted

    Scenario: Not even the model
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the container reaches nothing outside
      And the model was asked 2 times

  Rule: What is cloned, and where to, is the developer's choice

    Scenario: Another folder
      Given a remote repository with a greeting to fix
      And a container that clones it into "/srv/shop/code" on first use
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the container holds a clone of the remote
      And the model was asked 2 times

    Scenario: Another branch
      Given a remote repository with a greeting to fix
      And the remote has a branch "release"
      And a container that clones its branch "release" on first use
      And the model plans and writes the fix
      When the developer has the plan carried out
      Then the branch "release" of the remote has one new commit that changes only "main.py"
      And the branch "main" of the remote is as it was
      And the model was asked 2 times
