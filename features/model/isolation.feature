@model
Feature: Any number of scenarios share one model and never meet
  A conversation is found by the base URL or by the key alone, so that an application needs no change and no header.

  Rule: The provider's address and the scenario's key are enough

    Scenario Outline: <dialect>
      Given the client speaks <dialect>, streamed
      And the client knows the provider's address and its own key, and nothing else
      And the model replies "Here."
      When the user asks "Where are you?"
      Then the user reads "Here."

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: A key that is not the scenario's is refused as the provider does, and is never written down

    Scenario Outline: A key of the machine's own, over <dialect>
      Given the client speaks <dialect>, whole
      And the client carries the key "sk-of-this-machine"
      When the user asks "Hi"
      Then the client is told <status>, "<words>"
      And the scenario would fail, since "a key that is not the scenario's"
      And the transcript does not hold "of-this-machine"

      Examples:
        | dialect            | status | words                |
        | Chat Completions   | 401    | invalid_api_key      |
        | Responses          | 401    | invalid_api_key      |
        | Anthropic Messages | 401    | authentication_error |
        | Gemini             | 400    | API_KEY_INVALID      |

  Rule: Conversations that go on at the same time keep apart

    Scenario Outline: Forty at once over <dialect>
      Given 40 more conversations over <dialect>, each with a reply of its own
      When the users of all of them ask at once
      Then each of them reads its own reply

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |
