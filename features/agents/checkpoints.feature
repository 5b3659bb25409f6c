@agents @m4 @wf15
Feature: Checkpoints: a plan goes back to where it was
  Every execution leaves a checkpoint. A developer goes back to one, also when a bad change is applied already.
  Mirrors suite m4 and workflow 15, and is stronger than the originals, which looked at exit codes: here the
  repository itself is compared.

  Rule: A plan can go back to a checkpoint and on from there

    Scenario: What was added last is gone
      Given an executed plan that changed "main.py" to "def greet(): return 'hi'"
      And the model replies with "notes.txt" as "Says hi."
      And the developer has added "Write it down, too" to it and had it executed
      When the developer goes back to checkpoint "cp-2" and has the plan applied
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 3 times

    @errors
    Scenario: There is no such checkpoint
      Given an executed plan that changed "main.py" to "def greet(): return 'hi'"
      When the developer tries to go back to checkpoint "cp-99"
      Then the developer is told that there is no such checkpoint
      And the plan's difference adds only "def greet(): return 'hi'"
      And the model was asked 2 times

  Rule: A bad change that is applied can be taken back and done over

    Scenario: It is found out, and says so
      Given a repository with a greeting to fix
      And the required validation "smoke" that runs "grep -q hi main.py || { echo no greeting; exit 1; }" on what was applied
      And the model changes "main.py" to "def greet(): return 'bye'"
      When the developer tries to have the plan carried out
      Then the developer is told that the change is applied and is not good
      And the developer is told "no greeting"
      And the plan's root cause is told as "no greeting"
      And the plan's difference adds only "def greet(): return 'bye'"
      And the model was asked 2 times

    @errors
    Scenario: It is taken back
      Given a repository with a greeting to fix
      And the required validation "smoke" that runs "grep -q hi main.py" on what was applied
      And the model changes "main.py" to "def greet(): return 'bye'"
      And the developer has tried to have the plan carried out
      When the developer goes back to checkpoint "cp-1"
      Then the repository holds nothing new on main
      And the model was asked 2 times

    Scenario: It is taken back and done over
      Given a repository with a greeting to fix
      And the required validation "smoke" that runs "grep -q hi main.py" on what was applied
      And the model changes "main.py" to "def greet(): return 'bye'"
      And the developer has tried to have the plan carried out
      And the developer has gone back to checkpoint "cp-2"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has it done over with the guidance "Say hi"
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 4 times

    Scenario: It is not corrected while it is applied
      Given a repository with a greeting to fix
      And the model changes "main.py" to "def greet(): return 'bye'"
      And the developer has had the plan carried out
      When the developer tries to correct it with the guidance "Say hi"
      Then the developer is told that the plan is applied already
      And the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

    Scenario: Nothing of a colleague's is lost
      Given a repository with a greeting to fix
      And the model changes "main.py" to "def greet(): return 'bye'"
      And the developer has had the plan carried out
      And the developer has committed "later.txt" as "more" since
      When the developer tries to go back to checkpoint "cp-1"
      Then the developer is told that somebody has gone on from there
      And the repository is as it was
      And the model was asked 2 times
