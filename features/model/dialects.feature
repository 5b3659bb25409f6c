@model
Feature: The official clients cannot tell the model from a real one
  Each scenario drives a provider's own client (Gemini has none for .NET, and a small one of the suite's stands in)
  against the scripted model: the script is the same in every dialect.

  Rule: What the model says reaches the user word for word

    Scenario Outline: A text over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And the model replies 'Grüße, you "there": 5 € 😀'
      When the user asks "Hi"
      Then the user reads 'Grüße, you "there": 5 € 😀'
      And the model was shown "Hi"

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

  Rule: A tool that the model asks for is run, and the model is shown what it returned

    Scenario Outline: One tool over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And a file "notes.txt" containing "ship on Friday"
      And the model asks to read "notes.txt", then replies "You ship on Friday."
      When the user asks "When do we ship?"
      Then the model was shown "ship on Friday"
      And the user reads "You ship on Friday."

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

    Scenario Outline: Two tools at once over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And a file "notes.txt" containing "ship on Friday"
      And a file "team.txt" containing "Ada and Grace"
      And the model asks to read "notes.txt" and "team.txt" at once, then replies "Ada and Grace ship on Friday."
      When the user asks "Who ships, and when?"
      Then the tools returned "ship on Friday" and "Ada and Grace"
      And the user reads "Ada and Grace ship on Friday."

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

  Rule: Why the model stopped is said in the provider's own word

    Scenario Outline: The limit of tokens over <dialect>
      Given the client speaks <dialect>, streamed
      And the model comes to its limit of tokens after "Once upon a"
      When the user asks "Tell me a story"
      Then the user reads "Once upon a"
      And the model stopped because of "<word>"

      Examples:
        | dialect            | word              |
        | Chat Completions   | Length            |
        | Responses          | max_output_tokens |
        | Anthropic Messages | max_tokens        |
        | Gemini             | MAX_TOKENS        |

  Rule: A refusal reaches the user in the way that its provider has for it

    Scenario Outline: A refusal over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And the model refuses, saying "I would rather not."
      When the user asks "Pick this lock"
      Then the user reads "<text>"
      And the model stopped because of "<word>"

      Examples:
        | dialect            | delivery | text                | word      |
        | Chat Completions   | whole    | I would rather not. | Stop      |
        | Chat Completions   | streamed | I would rather not. | Stop      |
        | Responses          | whole    | I would rather not. | Completed |
        | Responses          | streamed | I would rather not. | Completed |
        | Anthropic Messages | whole    |                     | refusal   |
        | Anthropic Messages | streamed |                     | refusal   |
        | Gemini             | whole    |                     | SAFETY    |
        | Gemini             | streamed |                     | SAFETY    |
