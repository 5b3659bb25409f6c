@agents @m3 @m4 @wf03
Feature: Corrections: a plan is done over, or added to
  A developer looks at what was decided, says what to do instead, and the plan goes on from there.
  Mirrors suites m3 and m4 and workflow 3, and is stronger than the originals, which asked only that the commands
  exit well: here the guidance reaches the model, and what was taken back is gone from the commit.

  Rule: What is done over leaves nothing of what it was

    Scenario: The whole plan
      Given an executed plan that changed "notes.txt" to "hi"
      And the model changes "main.py" to "def greet(): return 'salut'"
      When the developer has it done over with the guidance "Greet in French"
      Then the last question to the model shows "Greet in French"
      And the repository has one new commit that changes only "main.py"
      And the file "main.py" in it reads
        """
        def greet(): return 'salut'
        """
      And the model was asked 4 times

    Scenario: Only the files
      Given an executed plan that changed "notes.txt" to "hi"
      And the model replies with "main.py" as "def greet(): return 'salut'"
      When the developer has only the files done over with the guidance "Greet in French"
      Then the last question to the model shows
        | words            |
        | Greet in French  |
        | Change notes.txt |
      And the repository has one new commit that changes only "main.py"
      And the model was asked 3 times

    Scenario: From the second step on
      Given a repository with a greeting to fix
      And the model replies
        """
        1. Read the greeting
        2. Make it rude
        """
      And the developer has had the plan made
      And the model changes "main.py" to "def greet(): return 'salut'"
      When the developer has it done over from step 2 with the guidance "Greet in French"
      Then the last question to the model shows
        | words                |
        | 1. Read the greeting |
        | 2. Change main.py    |
      And the last question to the model does not show "Make it rude"
      And the model was asked 3 times

  Rule: What is added to keeps what it has

    Scenario: A file more
      Given an executed plan that changed "main.py" to "def greet(): return 'hi'"
      And the model replies with "notes.txt" as "Says hi."
      When the developer has it added to with the guidance "Write it down, too"
      Then the last question to the model shows
        | words                    |
        | Write it down, too       |
        | def greet(): return 'hi' |
      And the repository has one new commit that changes "main.py" and "notes.txt"
      And the model was asked 3 times

  Rule: The developer sees what was decided, why, and what a correction changed

    Scenario: The explanation
      Given a repository with a greeting to fix
      And the task "Greet the visitor"
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan executed
      Then the plan's explanation shows "Change main.py"
      And the plan's explanation with all that was said shows "Task: Greet the visitor"
      And the plan's explanation with all that was said shows "FILE: main.py"
      And the plan's difference adds only "def greet(): return 'hi'"
      And the model was asked 2 times

    Scenario: The tree and the correction
      Given an executed plan that changed "main.py" to "def greet(): return 'hi'"
      And the model changes "main.py" to "def greet(): return 'salut'"
      When the developer has it done over, up to its execution, with the guidance "In French"
      Then the plan's tree shows
        | decision   | what           | status     |
        | strategy   | 1 step         | taken back |
        | step       | Change main.py | taken back |
        | execution  | 1 changed      | taken back |
        | file       | main.py        | taken back |
        | correction | In French      | stands     |
        | strategy   | 1 step         | stands     |
        | step       | Change main.py | stands     |
        | execution  | 1 changed      | stands     |
        | file       | main.py        | stands     |
      And the correction's difference adds only "def greet(): return 'salut'"
      And the model was asked 4 times
