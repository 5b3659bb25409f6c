@model
Feature: A scenario orders what happens in an answer, without a clock
  The model pauses at a word until the scenario lets it go on, and a user who gives up is an event that a step can wait
  for. No step sleeps, and none guesses how long something takes.

  Rule: An answer pauses with all before it delivered, and nothing after it

    Scenario Outline: Three words of four over <dialect>
      Given the client speaks <dialect>, streamed
      And the model replies "One two three four", and pauses after 3 words
      And the user has asked "Count" and read "One two three" so far
      When the model goes on
      Then the user reads "One two three four"

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: A request that the user gives up is seen to be abandoned

    Scenario Outline: In mid-answer, over <dialect>
      Given the client speaks <dialect>, streamed
      And the model replies "One two three four", and pauses after 3 words
      And the user has asked "Count" and read "One two three" so far
      When the user cancels
      Then the request was abandoned
      And the client gets no answer

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

    Scenario Outline: Before the provider says anything, over <dialect>
      Given the client speaks <dialect>, whole
      And the provider hangs before it answers
      And the user has asked "Are you there?"
      When the user cancels
      Then the request was abandoned
      And the client gets no answer

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

    Scenario Outline: The provider hangs in mid-answer, over <dialect>
      Given the client speaks <dialect>, streamed
      And the reply "One two three four" hangs after 2 events
      And the user has asked "Count"
      When the user cancels
      Then the request was abandoned
      And the client gets no answer

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: A slow answer takes the scenario's own time, and no real time

    Scenario Outline: A day over <dialect>
      When a user of <dialect> waits for the reply "At last.", each half of which takes 12 hours
      Then the user reads "At last." after 24 hours of the scenario's own clock

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |
