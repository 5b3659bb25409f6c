@agents @m6
Feature: Guards stop a plan, and nothing of what they forbid happens
  Mirrors the guard enforcement of the CleverAgents acceptance suite m6. Stronger than the original, which saw that a
  guard was stored: here the forbidden act is one that the repository would show, and it does not; and the developer
  is told which guard it was, where it is set and how to change it.

  Rule: A denied tool or command is not run

    Scenario Outline: <place> denies the tool
      Given a repository with a greeting to fix
      And the task is done by tools
      And <place> denies the tool "run_command"
      And the model replies "1. Mark the release"
      And the model runs "git tag released"
      When the developer tries to have the plan carried out
      Then the guard "deny_tools" of <place> has stopped the plan
      And the repository is as it was
      And the model was asked 2 times

      Examples:
        | place             |
        | the action        |
        | the project       |
        | the configuration |

    Scenario Outline: The command is denied, <case>
      Given a repository with a greeting to fix
      And the task is done by tools
      And the action denies commands like "git tag*"
      And the model replies "1. Mark the release"
      And the model runs "<command>"
      When the developer tries to have the plan carried out
      Then the guard "deny_commands" of the action has stopped the plan
      And the repository is as it was
      And the model was asked 2 times

      Examples:
        | case                     | command                      |
        | as it stands             | git tag released             |
        | behind another one       | true && git   tag released   |
        | inside a shell of its own | sh -c 'git tag released'    |

    Scenario: Another command is not denied with it
      Given a repository with a greeting to fix
      And the task is done by tools
      And the action denies commands like "git tag*"
      And the model replies "1. Change the greeting in main.py"
      And the model runs "sed -i s/hello/hi/ main.py && git status"
      And the model replies "Done."
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 3 times

  Rule: A plan makes no more tool calls than it may

    Background:
      Given a repository with a greeting to fix
      And the task is done by tools

    Scenario: The second of one
      Given the project allows 1 tool call
      And the model replies "1. Mark the release"
      And the model reads "main.py"
      And the model runs "git tag released"
      When the developer tries to have the plan carried out
      Then the guard "max_tool_calls" of the project has stopped the plan
      And the repository is as it was
      And the model was asked 3 times

    Scenario: As many as it may
      Given the project allows 2 tool calls
      And the model replies "1. Change the greeting in main.py"
      And the model reads "main.py"
      And the model writes "main.py" as "def greet(): return 'hi'"
      And the model replies "Done."
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 4 times

  @errors
  Rule: A plan spends no more than its budget

    Scenario: The tokens are used up while planning
      Given a repository with a greeting to fix
      And the action allows 1000 tokens
      And the model replies "1. Change the greeting in main.py" for 1200 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_tokens" of the action has stopped the plan
      And the model was asked 1 time
      And the repository is as it was

    Scenario: An answer that goes over the budget is not acted on
      Given a repository with a greeting to fix
      And the task is done by tools
      And the configuration allows 1000 tokens
      And the model replies "1. Mark the release" for 900 tokens
      And the model runs "git tag released" for 200 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_tokens" of the configuration has stopped the plan
      And the repository is as it was
      And the model was asked 2 times

    Scenario: The money is used up
      Given a repository with a greeting to fix
      And a million tokens cost 10 dollars
      And the project allows 5 dollars
      And the model replies "1. Change the greeting in main.py" for 600000 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_cost" of the project has stopped the plan
      And the model was asked 1 time

  Rule: No place can allow what another one forbids

    Scenario: The configuration allows more than the action
      Given a repository with a greeting to fix
      And the configuration allows 5000 tokens
      And the action allows 1000 tokens
      And the model replies "1. Change the greeting in main.py" for 1200 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_tokens" of the action has stopped the plan
      And the model was asked 1 time

    Scenario: The action allows more than the configuration
      Given a repository with a greeting to fix
      And the configuration allows 1000 tokens
      And the action allows 5000 tokens
      And the model replies "1. Change the greeting in main.py" for 1200 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_tokens" of the configuration has stopped the plan
      And the model was asked 1 time

  Rule: A plan that was stopped goes on when it may

    Scenario: The developer follows the advice
      Given a repository with a greeting to fix
      And a plan that stopped when it had used 1200 of the 1000 tokens that the action allows
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer has the action allow 5000 tokens and the plan carried on
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 3 times
