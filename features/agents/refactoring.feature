@agents @wf03
Feature: Refactoring: a careful plan, looked at, corrected and applied
  A developer has a function renamed, with everything in place that keeps the plan in check. Mirrors workflow 3 in one
  piece; its parts have features of their own. Stronger than the original: the commit is compared.

  Rule: Arguments, invariants, a careful profile, the tree and a correction work together

    Scenario: The first strategy is not what the developer wants
      Given a repository with a greeting to fix
      And an action that needs the string "new_name"
      And the developer says that "new_name" is "salute"
      And the invariant "Nothing but main.py": "main.py" alone may change
      And the plan chooses the profile "cautious"
      And the model replies
        """
        1. Rewrite everything
        Confidence: 0.4
        """
      And the developer has had the plan made
      And the model plans "Rename greet in main.py"
      And the model replies with "main.py" as "def salute(): return 'hello'"
      When the developer has it done over with the guidance "Only the name"
      Then every question to the model shows
        | words               |
        | new_name: salute    |
        | Nothing but main.py |
      And the last question to the model shows "Only the name"
      And the plan's tree shows
        | decision   | what                    | status     |
        | strategy   | 1 step                  | taken back |
        | step       | Rewrite everything      | taken back |
        | correction | Only the name           | stands     |
        | strategy   | 1 step                  | stands     |
        | step       | Rename greet in main.py | stands     |
        | execution  | 1 changed               | stands     |
        | file       | main.py                 | stands     |
      And the repository has one new commit that changes only "main.py"
      And the model was asked 3 times
