@agents @wf02 @wf03
Feature: Invariants: what stays true whatever a plan does
  A team writes down what must not happen. The model reads it word for word, and what it does is held against it.
  Mirrors the invariants of workflows 2 and 3, and is stronger than the originals: a violated invariant blocks.

  Rule: The model reads every invariant that is in effect, word for word

    Scenario: One for all plans, one for the project, one for the plan
      Given a repository with a greeting to fix
      And the invariants
        | for             | invariant           |
        | all plans       | Keep it polite      |
        | the project     | Keep greet() public |
        | the plan        | No new imports      |
        | another project | Speak Latin         |
      And the model changes "main.py" to "def greet(): return 'hi'"
      When the developer has the plan carried out
      Then every question to the model shows
        | words               |
        | Keep it polite      |
        | Keep greet() public |
        | No new imports      |
      And no question to the model shows "Speak Latin"
      And the model was asked 2 times

  Rule: A narrower scope adds to a wider one and replaces nothing

    Scenario: What is in effect for a plan
      Given a repository with a greeting to fix
      And the invariants
        | for             | invariant           |
        | all plans       | Keep it polite      |
        | the project     | Keep greet() public |
        | the plan        | No new imports      |
        | another project | Speak Latin         |
      And the model plans "Change the greeting in main.py"
      When the developer has the plan made
      Then the invariants in effect are
        | scope   | invariant           |
        | global  | Keep it polite      |
        | project | Keep greet() public |
        | plan    | No new imports      |
      And the model was asked 1 times

  @errors
  Rule: A plan that violates an invariant is not applied

    Scenario Outline: <case>
      Given a repository with a greeting to fix
      And the invariant "Production code stays as it is": "<pattern>" <rule>
      And the model changes "<file>" to "x = 1"
      When the developer insists on having the plan applied
      Then the developer is told that an invariant is violated
      And the developer is told "Production code stays as it is"
      And the repository holds nothing new on main
      And the model was asked 2 times

      Examples:
        | case                                   | pattern          | rule                         | file           |
        | A file changes that must not           | *.py             | must not change              | main.py        |
        | A file changes where only others may   | tests/**         | alone may change             | src/main.py    |
        | A new file is not called as new ones   | tests/test_*.py  | is what new files are called | tests/greet.py |

    Scenario: The model does better in the second try
      Given a repository with a greeting to fix
      And the invariant "Production code stays as it is": "tests/" alone may change
      And the model changes "main.py" to "x = 1"
      And the developer has tried to have the plan carried out
      And the model replies with "tests/test_greet.py" as "x = 1"
      When the developer has the plan carried on
      Then the repository has one new commit that changes only "tests/test_greet.py"
      And the model was asked 3 times

  Rule: Tests can be written without a line of production code changing

    Scenario: Coverage rises from 45 to 80 percent
      Given a repository with a greeting to fix
      And the file "coverage.sh" there reads "test -f tests/test_greet.py && echo 80 || echo 45"
      And the invariant "No production change": "*.py" must not change
      And the required validation "coverage" that runs "test $(sh coverage.sh) -ge 80"
      And the model changes "tests/test_greet.py" to "from main import greet"
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "tests/test_greet.py"
      And the plan's artifacts are
        | file                | change |
        | tests/test_greet.py | added  |
      And the model was asked 2 times
