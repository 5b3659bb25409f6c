@agents @wf18 @container
Feature: Container clone: the code lives in the container alone
  A pipeline has no checkout. The container clones the remote on its first execution; the change is committed
  and pushed from within it. Mirrors workflow 18 of the CleverAgents end-to-end suite, and is stronger than the
  original, which observed neither a clone nor a push: here the remote itself says where the push came from.

  Rule: The change travels from the model to the remote without touching the host

    Scenario Outline: Clone, change, commit and push with <provider>, <delivery>
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model is served by <provider>, <delivery>
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the remote has one new commit that changes only "main.py"
      And the push came from within the container
      And the host holds no copy of the repository
      And the model was asked 2 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |

  Rule: The clone happens on first execution and not before

    Scenario: Planning starts no container
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model replies "1. Change the greeting in main.py"
      When the developer has the plan made
      Then no container has been started
      And the host holds no copy of the repository
      And the model was asked 1 time

    Scenario: Execution clones, and keeps the change in the container until it is applied
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan executed
      Then the container holds a clone of the remote
      And the remote is as it was
      And the host holds no copy of the repository
      And the model was asked 2 times

  Rule: The plan's own fallback is the fourth of the six levels of environment precedence

    Scenario: The container is chosen by the plan's fallback
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the environment was chosen at level 4 of 6, "plan fallback"
      And the remote has one new commit that changes only "main.py"
      And the model was asked 2 times

  Rule: What goes wrong in the container is told, and the remote is left alone

    Scenario: The repository to clone does not exist
      Given a remote repository with a greeting to fix
      And a container that clones a repository that does not exist
      And the model replies "1. Change the greeting in main.py"
      When the developer tries to have the plan carried out
      Then the developer is told that the clone failed
      And no container is left
      And the model was asked 1 time

    Scenario: The model is down
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model is down
      When the developer tries to have the plan carried out
      Then the developer is told that the model is unavailable
      And the remote is as it was
      And no container is left
      And the model was asked 0 times

    Scenario: The answer holds no usable change
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the model replies "1. Change the greeting in main.py"
      And the model replies "I would rather not touch this file."
      And the model replies "No, really not."
      When the developer tries to have the plan carried out
      Then the developer is told that the answer holds no usable change
      And the remote is as it was
      And the model was asked 3 times

    Scenario: The remote refuses the push
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the remote refuses every push
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer tries to have the plan carried out
      Then the developer is told that the push was refused
      And the remote is as it was
      And the container still holds the change
      And the model was asked 2 times
