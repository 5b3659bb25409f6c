@agents @m2
Feature: Tools and skills of the developer's own
  Beside its own tools the program knows commands, and what a tool server offers over the Model Context Protocol. Mirrors the skills,
  the tools' life and the MCP discovery of milestone 2 of the CleverAgents end-to-end suite. Stronger than the original, where the
  server was a stub: here it is a real process, and its ledger says whether the model's call arrived.

  Rule: What a server offers is discovered, offered to the model and really done

    Scenario Outline: A book is found and lent with <provider>, <delivery>
      Given a repository with a greeting to fix
      And the task is done with the tools of the lending library
      And the model is served by <provider>, <delivery>
      And the model follows the script "lend-a-book.yaml"
      When the developer has the plan carried out
      Then the library has lent "Dune"
      And the tools returned to the model, word for word
        | result                       |
        | Dune stands on shelf 7.      |
        | Dune is yours for two weeks. |
        | wrote shelf.txt              |
      And the repository has one new commit that changes only "shelf.txt"
      And the model was asked 5 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Anthropic Messages | streamed |

    Scenario: The library does not have the book
      Given a repository with a greeting to fix
      And the task is done with the tools of the lending library
      And the model follows the script "ask-for-a-missing-book.yaml"
      When the developer has the plan carried out
      Then a tool told the model "The library does not have Moby-Dick."
      And the library has lent nothing
      And the model was asked 4 times

    Scenario: The server does not start
      When the developer tries to add the tools of a server that does not start
      Then the developer is told that the tool server does not answer

  Rule: Tools come and go

    Scenario: They are added
      When the developer adds the tools of the lending library
      Then the tools "local/library/find_book, local/library/lend_book" are known

    Scenario: They are removed, and then no plan can use them
      Given a repository with a greeting to fix
      And the task is done with the tools of the lending library
      And the tools of the lending library are removed again
      And the model replies "1. Borrow the book and note its shelf"
      When the developer tries to have the plan executed
      Then the developer is told that there is no such tool
      And the model was asked 1 time

  Rule: A command can be a tool, and no shell reads what the model gives it

    Scenario Outline: <because>
      Given a repository with a greeting to fix
      And the command "sed s/hello/hi/ < $file > $file.new && mv $file.new $file && echo changed" is the tool "local/soften"
      And the model replies "1. Soften the greeting"
      And the model has "local/soften" done with "<file>"
      And the model writes "notes.txt" as "softened"
      And the model replies "Done."
      When the developer has the plan executed
      Then a tool told the model "<told>"
      And the model was asked 4 times

      Examples:
        | because                                | file                      | told      |
        | A file's name                          | main.py                   | changed   |
        | A name that a shell would take to work | main.py; echo changed all | exit code |

  Rule: A skill brings tools and says how they are used

    Scenario: A librarian's skill
      Given a repository with a greeting to fix
      And the task takes the skill of lending books, which says "Lend no book twice."
      And the model follows the script "lend-a-book.yaml"
      When the developer has the plan carried out
      Then question 2 to the model is put to one who is told "Lend no book twice."
      And the library has lent "Dune"
      And the model was asked 5 times
