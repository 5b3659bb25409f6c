@agents @wf13
Feature: Human decisions: what no confidence can replace
  A team lets sure plans run to their end, and keeps some files for a human to decide about. Mirrors workflow 13, and
  is stronger than the original: without the invariant the same plan is applied by itself, and with it the repository
  stays as it is until the human has spoken.

  Background:
    Given a repository with a greeting to fix
    And a profile "local/db-cautious" of the developer's own, that executes and applies by itself from confidence 0.8
    And the plan chooses the profile "local/db-cautious"

  Rule: An invariant can keep a plan waiting that its profile would let go on

    Scenario: The profile alone lets the plan be applied
      Given the model can plan and carry out the task, with confidence 0.82
      When the developer makes the plan and types nothing more
      Then the plan is applied
      And the model was asked 2 times

    Scenario: The invariant leaves it to a human
      Given the invariant "Ann decides about greetings": "main.py" is for a human to decide
      And the model can plan and carry out the task, with confidence 0.82
      When the developer makes the plan and types nothing more
      Then the plan is executed, waiting for a human
      And the plan's explanation shows "Ann decides about greetings"
      And the repository holds nothing new on main
      And the model was asked 2 times

    Scenario: It is about other files
      Given the invariant "Ann decides about migrations": "migrations/" is for a human to decide
      And the model can plan and carry out the task, with confidence 0.82
      When the developer makes the plan and types nothing more
      Then the plan is applied
      And the model was asked 2 times

  Rule: The human's guidance reaches the model, and the human's word applies the plan

    Scenario: Ann wants it written down, too
      Given the invariant "Ann decides about greetings": "main.py" is for a human to decide
      And the model replies
        """
        1. Change the greeting in main.py
        Confidence: 0.82
        """
      And the model replies with "main.py" as "def greet(): return 'hi'"
      And the developer has had the plan executed
      And the model replies with "notes.txt" as "Says hi."
      When the developer has it added to with the guidance "Write it down, too"
      Then the last question to the model shows "Write it down, too"
      And the repository has one new commit that changes "main.py" and "notes.txt"
      And the model was asked 3 times
