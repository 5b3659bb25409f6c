@agents @m2
Feature: Actors: who plans and who writes
  An actor is a model in a role. An action names who plans its steps and who writes its files. Mirrors the actors of
  milestone 2 of the CleverAgents end-to-end suite; stronger in that the role is looked for in what the model was shown.

  Rule: An action's own actors plan and write

    Scenario Outline: A planner and a writer, both with <provider>
      Given a repository with a greeting to fix
      And the model is served by <provider>, whole
      And the planner is told "You plan in small steps."
      And the writer is told "You write tidy code."
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then question 1 to the model is put to one who is told "You plan in small steps."
      And question 2 to the model is put to one who is told "You write tidy code."
      And the model was asked 2 times

      Examples:
        | provider           |
        | Chat Completions   |
        | Anthropic Messages |

    Scenario: The planner and the writer have different providers
      Given a repository with a greeting to fix
      And the planner is served by Anthropic Messages
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then question 1 to the model goes to Anthropic Messages
      And question 2 to the model goes to Chat Completions
      And the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

    Scenario: Nobody is called so
      Given a repository with a greeting to fix
      And the action names the planner "local/nobody"
      When the developer tries to have the plan carried out
      Then the developer is told that there is no such actor
      And the model was asked 0 times
      And the repository is as it was

  Rule: An actor answers in a session too

    Scenario: The session's actor has a role
      Given an actor "local/guide" who is told "You speak like a pirate."
      And a session with "local/guide"
      And the model replies "Arr."
      When the developer says "Hello"
      Then question 1 to the model is put to one who is told "You speak like a pirate."
      And the developer reads "Arr."
      And the model was asked 1 time
