@agents @m6
Feature: The model works by tools
  An action can let the model read, write, list and run instead of answering with files. Mirrors the tool calls of the
  CleverAgents acceptance suite m6, and is stronger than the original: what a tool returned is compared word for word
  with what the model was shown, over both providers, whole and streamed.

  Background:
    Given a repository with a greeting to fix
    And the task is done by tools

  Rule: What a tool returns reaches the model word for word

    Scenario Outline: Read, write and look again with <provider>, <delivery>
      Given the model is served by <provider>, <delivery>
      And the model replies "1. Change the greeting in main.py"
      And the model reads "main.py", writes "def greet(): return 'hi'" there, looks again and is done
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the tools returned to the model, word for word
        | result                                |
        | def greet(): return 'hello'           |
        | wrote main.py                         |
        | exit code 0⏎def greet(): return 'hi'  |
      And the model was asked 5 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |

  @errors
  Rule: What a tool could not do is told to the model, which goes on

    Scenario: A file that is not there
      Given the model replies "1. Change the greeting in main.py"
      And the model reads "greetings.py"
      And the model writes "main.py" as "def greet(): return 'hi'"
      And the model replies "Done."
      When the developer has the plan carried out
      Then a tool told the model "greetings.py cannot be read"
      And the repository has one new commit that changes only "main.py"
      And the model was asked 4 times

    Scenario: A command that fails
      Given the model replies "1. Change the greeting in main.py"
      And the model runs "sed -i s/hello/hi/ main.py; echo half done >&2; exit 3"
      And the model replies "Done."
      When the developer has the plan carried out
      Then a tool told the model "code 3"
      And a tool told the model "half done"
      And the repository has one new commit that changes only "main.py"
      And the model was asked 3 times

  Rule: Tools stay inside the repository

    Scenario Outline: A path that leads elsewhere, <path>
      Given the model replies "1. Change the greeting in main.py"
      And the model writes "<path>" as "escaped"
      And the model replies "Done."
      When the developer tries to have the plan carried out
      Then a tool told the model "only files of the repository may be written"
      And the developer is told that the answer holds no usable change
      And the repository is as it was
      And the model was asked 3 times

      Examples:
        | path               |
        | ../escaped.txt     |
        | .git/hooks/escaped |
