@model
Feature: What an answer brings besides its words
  Choices, the reason for its end, what it cost, and where it goes on from: clients read all of it, and code depends on it.

  Rule: A request that asks for several choices gets as many

    Scenario: Two choices
      Given the model offers "On Friday." or "On Monday."
      When a careless client of Chat Completions sends
        """
        {"model":"gpt-4.1","n":2,"messages":[{"role":"user","content":"When do we ship?"}]}
        """
      Then it is answered with "On Friday." and "On Monday."

    Scenario: One choice is asked for, and two are scripted
      Given the model offers "On Friday." or "On Monday."
      When a careless client of Gemini sends
        """
        {"contents":[{"role":"user","parts":[{"text":"When do we ship?"}]}]}
        """
      Then the answer tells it "it has 2 choices, and the request asks for 1"
      And the scenario would fail, since "The script is wrong, not the client"

  Rule: An answer that ends before its time says why, in the provider's own word

    Scenario Outline: A <end>, over <dialect>
      Given the client speaks <dialect>, streamed
      And the model comes to a <end> after "Once upon a"
      When the user asks "Tell me a story"
      Then the user reads "Once upon a"
      And the model stopped because of "<word>"

      Examples:
        | end            | dialect            | word           |
        | content filter | Chat Completions   | ContentFilter  |
        | content filter | Responses          | content_filter |
        | content filter | Anthropic Messages | refusal        |
        | content filter | Gemini             | SAFETY         |
        | stop sequence  | Chat Completions   | Stop           |
        | stop sequence  | Anthropic Messages | stop_sequence  |
        | stop sequence  | Gemini             | STOP           |

  Rule: What an answer costs is reported as scripted, wherever the provider reports it

    Scenario Outline: Tokens over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And the model replies "On Friday.", for 812 tokens in, 100 of them cached, and 41 out
      When the user asks "When do we ship?"
      Then the client counts 812 tokens in, 100 of them cached, and 41 out

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

  Rule: A question may go on from an answer that was given, and from no other

    Scenario: It was given
      Given the model replies "Hello."
      And the model replies "Still here."
      And a careless client of Responses has sent
        """
        {"model":"gpt-5","input":"Hi"}
        """
      When a careless client of Responses sends
        """
        {"model":"gpt-5","input":"Are you there?","previous_response_id":"resp_1"}
        """
      Then it is answered as if nothing were wrong

  Rule: The same model is there through Azure

    Scenario Outline: <dialect> through Azure
      Given the client speaks <dialect>, streamed
      And the client reaches the model through Azure
      And the model replies "Here."
      When the user asks "Where are you?"
      Then the user reads "Here."

      Examples:
        | dialect          |
        | Chat Completions |
        | Responses        |

  Rule: An embedded text has a vector that follows from it alone

    Scenario: The same text twice, and another
      When the application embeds "ship", "ship" and "sheep"
      Then the first two vectors are the same, and the third is another
      And 1 side request was answered and took no turn
