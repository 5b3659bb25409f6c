@model
Feature: Requests beside the conversation are answered and take no turn
  Applications ask for titles, count tokens and list models whenever they like. Standing answers take care of that, and
  the script stays about what the scenario is about.

  Rule: A standing answer takes no turn, and is listed as what it is

    Scenario Outline: A title on the side, over <dialect>
      Given the client speaks <dialect>, whole
      And requests about "a title for this conversation" are always answered "Shipping dates"
      And the model replies "On Friday."
      When the user asks "Write a title for this conversation", then "When do we ship?"
      Then the user reads "On Friday."
      And 1 side request was answered and took no turn
      And the model was asked 1 time

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: What a provider offers beside its model is there without a script

    Scenario Outline: <request>
      When a careless client asks for <request>
      Then it is answered as if nothing were wrong
      And 1 side request was answered and took no turn

      Examples:
        | request                     |
        | OpenAI's models             |
        | Anthropic's models          |
        | Gemini's models             |
        | Anthropic's count of tokens |
        | Gemini's count of tokens    |
        | OpenAI's embeddings         |

  Rule: The answer that asks for most wins, among any number

    Scenario: One of ten thousand
      Given the client speaks Chat Completions, whole
      And 10000 standing answers to other requests
      And requests about "topic 77" are always answered "Too plain."
      And requests about "topic 77 of many, please" are always answered "The one."
      When the user asks "Something on topic 77 of many, please"
      Then the user reads "The one."
      And 1 side request was answered and took no turn
