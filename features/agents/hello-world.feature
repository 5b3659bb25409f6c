@agents @wf01 @m1
Feature: Hello world, from an empty home to a commit
  A developer hands the agents a small task in a repository of their own, and gets a commit.
  Mirrors the first workflow of the CleverAgents end-to-end suite. Stronger than the original in that the
  commit's content is compared, and the number of times the model was asked is part of the promise.

  Rule: What the model writes, and nothing else, becomes a commit

    @empty-home
    Scenario Outline: From init to apply with <provider>, <delivery>
      Given a repository with a greeting to fix
      And the model is served by <provider>, <delivery>
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the file "main.py" in it reads
        """
        def greet(): return 'hi'
        """
      And the model was asked 2 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |

  Rule: The model is shown what it is asked to do

    Scenario: The task reaches the model in both phases
      Given a repository with a greeting to fix
      And the task "Greet the visitor in a friendlier way"
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi there'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then every question to the model shows "Greet the visitor in a friendlier way"
      And the last question to the model shows "Change the greeting in main.py"
      And the model was asked 2 times

  @errors
  Rule: A plan that did not work out says so and leaves the repository alone

    Scenario: The answer holds no usable change
      Given a repository with a greeting to fix
      And the model replies "1. Change the greeting in main.py"
      And the model replies "I would rather not touch this file."
      And the model replies "No, really not."
      When the developer tries to have the plan carried out
      Then the developer is told that the answer holds no usable change
      And the repository is as it was
      And the model was asked 3 times

    Scenario: The model is down
      Given a repository with a greeting to fix
      And the model is down
      When the developer tries to have the plan carried out
      Then the developer is told that the model is unavailable
      And the repository is as it was
      And the model was asked 0 times

    Scenario Outline: <provider> goes down between planning and execution
      Given a repository with a greeting to fix
      And the model is served by <provider>, whole
      And the model replies "1. Change the greeting in main.py"
      And the model is then overloaded 3 times
      When the developer tries to have the plan carried out
      Then the developer is told that the model is unavailable
      And the model was asked 4 times
      And the repository is as it was

      Examples:
        | provider           |
        | Chat Completions   |
        | Anthropic Messages |

  Rule: Every phase waits for the developer, and a real test decides

    Scenario: A service that is not ill but limited
      Given a repository with a greeting to fix
      And the file "health.sh" there reads "echo 500 database down"
      And the required validation "tests" that runs "sh health.sh | grep -q '200 degraded'"
      And the plan chooses the profile "manual"
      And the model changes "health.sh" to "echo 200 degraded"
      When the developer has the plan carried out
      Then the report says that "tests" passed
      And the repository has one new commit that changes only "health.sh"
      And the model was asked 2 times

  @m3
  Rule: The command that applies has an older name

    Scenario: The developer types it
      Given an executed plan that changed "main.py" to "def greet(): return 'hi'"
      When the developer types "plan lifecycle-apply" and the plan
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 2 times
