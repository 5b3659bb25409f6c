@agents @wf03 @errors
Feature: Arguments: an action says what it needs to know
  Mirrors the typed arguments of workflow 3 and the missing-argument workflow that no original suite covers.

  Rule: What the developer says reaches the model

    Scenario: A number is given
      Given a repository with a greeting to fix
      And an action that needs the integer "volume"
      And the developer says that "volume" is "11"
      And the model plans "Change the greeting in main.py"
      When the developer has the plan made
      Then every question to the model shows "volume: 11"
      And the model was asked 1 times

    Scenario: Nothing is said, and the action knows a default
      Given a repository with a greeting to fix
      And an action that takes the integer "volume", or else "3"
      And the model plans "Change the greeting in main.py"
      When the developer has the plan made
      Then every question to the model shows "volume: 3"
      And the model was asked 1 times

  Rule: A plan is not made of half of what it needs

    Scenario: Nothing is said
      Given a repository with a greeting to fix
      And an action that needs the integer "volume"
      When the developer tries to have the plan carried out
      Then the developer is told that an argument is missing
      And the developer is told "--arg volume=<integer>"
      And the model was asked 0 times

    Scenario Outline: <case>
      Given a repository with a greeting to fix
      And an action that needs the <type> "volume"
      And the developer says that "<name>" is "<value>"
      When the developer tries to have the plan carried out
      Then the developer is told that <told>
      And the model was asked 0 times

      Examples:
        | case                         | type    | name   | value | told                            |
        | Something empty is said      | string  | volume |       | an argument is missing          |
        | A word is said for a number  | integer | volume | loud  | an argument is of another type  |
        | A word is said for yes or no | boolean | volume | maybe | an argument is of another type  |
        | Something else is said       | integer | colour | red   | there is no such argument       |
