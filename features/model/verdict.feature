@model
Feature: Nothing passes by being ignored
  At its end a scenario fails for every call without a reply, every reply without a call, and every key and path that is
  not its own. A miss is said once, and no official client asks again after it.

  Rule: A reply that nobody asked for fails the scenario

    Scenario: The application stops early
      Given the client speaks Chat Completions, whole
      And the model replies "One moment."
      And the model replies "Here you are."
      When the user asks "Where is it?"
      Then the user reads "One moment."
      And the scenario would fail, since '1 scripted reply was never asked for. Next was: Says "Here you are."'

  Rule: A call that no reply was scripted for fails the scenario, and its client does not ask again

    Scenario Outline: One call too many, over <dialect>
      Given the client speaks <dialect>, <delivery>
      And the client asks again up to 3 times
      When the user asks "Are you there?"
      Then the client is told 400, "The script has no reply for this call; it had 0 and all were given. Its last message was"
      And the model was asked 1 time
      And the scenario would fail, since "Are you there?"

      Examples:
        | dialect            | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Responses          | whole    |
        | Responses          | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |
        | Gemini             | whole    |
        | Gemini             | streamed |

  Rule: The sentence shows the call that was one too many, next to how far the script went

    Scenario: The application calls once more than it should
      Given the client speaks Anthropic Messages, whole
      And a file "notes.txt" containing "ship on Friday"
      And the model calls "read_file" with '{"path":"notes.txt"}'
      When the user asks "When do we ship?"
      Then the client is told 400, "The script has no reply for this call"
      And the scenario would fail, since 'it had 1 and all were given. Its last message was: "ship on Friday"'

  Rule: A path that no provider has fails the scenario

    Scenario: A base URL with a slip in it
      When a careless client asks for the path "v1/chat/complete"
      Then the answer tells it "is not served by the fake"
      And the scenario would fail, since "POST /v1/chat/complete is not served by the fake"
