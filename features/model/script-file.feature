@model
Feature: A script can be a file, and a mistake in it is named by its line
  The words of a file are those of the steps, so that suites in any language script the same model.

  Rule: A file is played as its words say, in every dialect

    Scenario Outline: A tool, trouble, an answer, and a title on the side, over <dialect>
      Given the client speaks <dialect>, streamed
      And the client asks again up to 2 times
      And a file "notes.txt" containing "ship on Friday"
      And the model follows the script "when-do-we-ship.yaml"
      When the user asks "When do we ship?"
      Then the user reads "You ship on Friday."
      And the model was asked 3 times

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: A mistake is named with its line and its key, before anything is played

    Scenario Outline: <because>
      When an author writes the script
        """
        turns:
          - says: Hello.
          - <turn>
        """
      Then the author is told "line 3" and '<mistake>'

      Examples:
        | because                     | turn                       | mistake                           |
        | a key is misspelt           | sayz: Hi                   | sayz: this key is not known here  |
        | a trouble that is none      | troubled: sleepy           | "sleepy" is none of rateLimited   |
        | a status that is no failure | fails: { status: 200 }     | status is 400 to 599              |
        | a call without a tool       | calls: [{ arguments: {} }] | the key tool is missing           |
