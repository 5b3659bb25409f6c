@model
Feature: A scenario asks about the conversation in the conversation's own words
  What was asked is there to be looked at whatever the dialect: how often, of which model, with which tools, with what
  results, and whether the prompt went on from the one before.

  Rule: The same questions have the same answers in every dialect

    Scenario Outline: A tool loop over <dialect>
      Given the client speaks <dialect>, whole
      And a file "notes.txt" containing "ship on Friday"
      And the model asks to read "notes.txt", then replies "You ship on Friday."
      When the user asks "When do we ship?"
      Then the model was asked 2 times
      And the model "<model>" was asked, and no other
      And the model was offered only the tool "read_file"
      And the model was shown "When do we ship?"
      And each question goes on from the one before

      Examples:
        | dialect            | model                |
        | Chat Completions   | gpt-4.1              |
        | Responses          | gpt-5                |
        | Anthropic Messages | claude-sonnet-4-5    |
        | Gemini             | gemini-3-pro-preview |

  Rule: A prompt whose beginning changes is noticed, since the provider's cache is lost and paid for again

    Scenario Outline: <because>
      Given the model replies "Hello."
      And the model replies "Hello again."
      And a careless client of Anthropic Messages has sent
        """
        {"model":"claude-sonnet-4-5","max_tokens":9,"system":"It is nine.","messages":[{"role":"user","content":"Hi"}]}
        """
      When a careless client of Anthropic Messages sends
        """
        <request>
        """
      Then the prompt cache is lost, since "<why>"

      Examples:
        | because                      | why                      | request                                                                                                                                                                                                                                          |
        | A clock in the instructions  | the instructions changed | {"model":"claude-sonnet-4-5","max_tokens":9,"system":"It is ten.","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."},{"role":"user","content":"And?"}]}                                                          |
        | Another model                | the model changed        | {"model":"claude-haiku-4-5","max_tokens":9,"system":"It is nine.","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."},{"role":"user","content":"And?"}]}                                                          |
        | An earlier message is edited | message 1 changed        | {"model":"claude-sonnet-4-5","max_tokens":9,"system":"It is nine.","messages":[{"role":"user","content":"Hi!"},{"role":"assistant","content":"Hello."},{"role":"user","content":"And?"}]}                                                        |
        | A tool appears               | the tools changed        | {"model":"claude-sonnet-4-5","max_tokens":9,"system":"It is nine.","tools":[{"name":"f","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."},{"role":"user","content":"And?"}]} |
