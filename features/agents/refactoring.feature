@agents @wf03
Feature: Refactoring: a careful plan, corrected and applied
  A developer has a function renamed, with everything in place that keeps the plan in check. Mirrors workflow 3 in one
  piece; its parts have features of their own. Stronger than the original: the commit is compared.

  Background:
    Given a repository with a greeting to fix
    And an action that needs the string "new_name"
    And the developer says that "new_name" is "salute"

  Rule: Arguments, invariants, a careful profile and a correction work together

    Scenario: The first strategy is not what the developer wants
      Given the invariant "Nothing but main.py": "main.py" alone may change
      And the plan chooses the profile "cautious"
      And the model plans "Rewrite everything"
      And the developer has had the plan made
      And the model changes "main.py" to "def salute(): return 'hello'"
      When the developer has it done over with the guidance "Only the name"
      Then every question to the model shows
        | words               |
        | new_name: salute    |
        | Nothing but main.py |
      And the repository has one new commit that changes only "main.py"
      And the model was asked 3 times
