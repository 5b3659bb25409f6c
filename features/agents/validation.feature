@agents @wf01 @wf02
Feature: Validation: a command says whether a change may be applied
  A team names the commands that a change has to pass. They run where the change is, before it reaches anybody.
  Mirrors the validations of workflows 1 and 2, and is stronger than the originals: the commands are real, they see
  the changed files and nothing else, and what they print reaches the developer and the model.

  Rule: A required validation that fails keeps the change from being applied

    @errors
    Scenario: The change does not pass, and the developer insists
      Given a repository with a greeting to fix
      And the required validation "friendly" that runs "grep -q hi main.py || { echo too rude; exit 3; }"
      And the model changes "main.py" to "def greet(): return 'bye'"
      When the developer insists on having the plan applied
      Then the developer is told that a required validation failed
      And the developer is told "too rude"
      And the repository holds nothing new on main
      And the model was asked 2 times

    Scenario: The change passes
      Given a repository with a greeting to fix
      And the required validation "friendly" that runs "grep -q hi main.py"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the report says that "friendly" passed
      And the model was asked 2 times

    Scenario: It is asked for when the change is made already
      Given an executed plan that changed "main.py" to "def greet(): return 'bye'"
      And the developer has added the required validation "friendly" that runs "grep -q hi main.py"
      When the developer tries to have the plan applied
      Then the developer is told that a required validation failed
      And the repository holds nothing new on main
      And the model was asked 2 times

  Rule: The model reads what failed, and may mend it

    Scenario: The second try passes
      Given a repository with a greeting to fix
      And the required validation "friendly" that runs "grep -q hi main.py || { echo too rude; exit 3; }"
      And the model changes "main.py" to "def greet(): return 'bye'"
      And the developer has tried to have the plan carried out
      And the model replies with "main.py" as "def greet(): return 'hi'"
      When the developer has the plan carried on
      Then the last question to the model shows "too rude"
      And the repository has one new commit that changes only "main.py"
      And the model was asked 3 times

  Rule: An advisory validation only warns

    Scenario: The change is applied all the same
      Given a repository with a greeting to fix
      And the advisory validation "style" that runs "echo no documentation; exit 1"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the report says that "style" failed
      And the developer is warned "no documentation"
      And the model was asked 2 times

  Rule: What a validation leaves behind is not part of the change

    Scenario: A report is written
      Given a repository with a greeting to fix
      And the required validation "coverage" that runs "echo 80 > coverage.txt"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

  @container
  Rule: A change in a container is validated in the container

    Scenario: The command finds the clone where the container has it
      Given a remote repository with a greeting to fix
      And a container that clones it on first use
      And the required validation "friendly" that runs "grep -q hi /workspace/main.py"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then the remote has one new commit that changes only "main.py"
      And the report says that "friendly" passed
      And the model was asked 2 times
