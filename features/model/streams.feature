@model
Feature: A stream can go wrong at any byte, and always at the same one
  What a client must bear, it is shown to bear. What it must notice, it is shown to notice; where an official client
  hides the fault, a bare one looks at the bytes.

  Rule: Bytes that come in odd pieces are the same answer

    Scenario Outline: <garbling>, over <dialect>
      Given the client speaks <dialect>, streamed
      And the reply "Grüße aus Köln, 5 €" comes with <garbling>
      When the user asks "Hi"
      Then the user reads "Grüße aus Köln, 5 €"

      Examples:
        | garbling         | dialect            |
        | split characters | Chat Completions   |
        | split characters | Responses          |
        | split characters | Anthropic Messages |
        | split characters | Gemini             |
        | split lines      | Chat Completions   |
        | split lines      | Responses          |
        | split lines      | Anthropic Messages |
        | split lines      | Gemini             |
        | carriage returns | Chat Completions   |
        | carriage returns | Responses          |
        | carriage returns | Anthropic Messages |
        | carriage returns | Gemini             |
        | keep alives      | Chat Completions   |
        | keep alives      | Responses          |
        | keep alives      | Anthropic Messages |
        | keep alives      | Gemini             |

    Scenario Outline: <garbling> on the wire, over <dialect>
      Given the reply "Grüße aus Köln, 5 €" comes with <garbling>
      When a client of <dialect> reads a stream piece by piece
      Then a piece of it <oddity>

      Examples:
        | garbling         | dialect            | oddity                    |
        | split characters | Chat Completions   | begins inside a character |
        | split characters | Responses          | begins inside a character |
        | split characters | Anthropic Messages | begins inside a character |
        | split characters | Gemini             | begins inside a character |
        | split lines      | Chat Completions   | ends inside a line        |
        | split lines      | Responses          | ends inside a line        |
        | split lines      | Anthropic Messages | ends inside a line        |
        | split lines      | Gemini             | ends inside a line        |
        | carriage returns | Chat Completions   | ends in carriage returns  |
        | carriage returns | Responses          | ends in carriage returns  |
        | carriage returns | Anthropic Messages | ends in carriage returns  |
        | carriage returns | Gemini             | ends in carriage returns  |
        | keep alives      | Chat Completions   | is a comment              |
        | keep alives      | Responses          | is a comment              |
        | keep alives      | Anthropic Messages | is a comment              |
        | keep alives      | Gemini             | is a comment              |

  Rule: JSON that is broken is not taken for an answer

    Scenario Outline: <garbling>, over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And the reply "Hello there" comes with <garbling>
      When the user asks "Hi"
      Then the client gets no answer

      Examples:
        | garbling       | dialect            | delivery |
        | malformed json | Chat Completions   | whole    |
        | malformed json | Chat Completions   | streamed |
        | malformed json | Responses          | whole    |
        | malformed json | Responses          | streamed |
        | malformed json | Anthropic Messages | whole    |
        | malformed json | Anthropic Messages | streamed |
        | malformed json | Gemini             | whole    |
        | malformed json | Gemini             | streamed |
        | truncated json | Chat Completions   | whole    |
        | truncated json | Chat Completions   | streamed |
        | truncated json | Responses          | whole    |
        | truncated json | Responses          | streamed |
        | truncated json | Anthropic Messages | whole    |
        | truncated json | Anthropic Messages | streamed |
        | truncated json | Gemini             | whole    |
        | truncated json | Gemini             | streamed |

  Rule: A body that is missing, or said to be what it is not, comes as scripted

    Scenario Outline: An empty body, over <dialect>
      Given the reply "Hello there" comes with empty body
      When a bare client of <dialect> asks for a stream
      Then it is answered as if nothing were wrong
      But the answer is empty

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

    Scenario Outline: The wrong content type, over <dialect>
      Given the reply "Hello there" comes with wrong content type
      When a bare client of <dialect> asks for a stream
      Then the answer is said to be "text/html"

      Examples:
        | dialect            |
        | Chat Completions   |
        | Responses          |
        | Anthropic Messages |
        | Gemini             |

  Rule: The end of a stream can come twice, too early, or never

    Scenario Outline: <case>, over <dialect>
      Given the reply "Hello" comes with <garbling>
      When a bare client of <dialect> asks for a stream
      Then the stream's event "<end>" comes <times> times
      And the stream's last event is "<last>"

      Examples:
        | case                    | dialect            | garbling      | end                | times | last                      |
        | the end comes twice     | Chat Completions   | duplicate end | [DONE]             | 2     | [DONE]                    |
        | the end comes twice     | Responses          | duplicate end | response.completed | 2     | response.completed        |
        | the end comes twice     | Anthropic Messages | duplicate end | message_stop       | 2     | message_stop              |
        | the end comes twice     | Gemini             | duplicate end | finishReason       | 2     | finishReason              |
        | the end comes too early | Chat Completions   | reordered end | [DONE]             | 1     | finish_reason             |
        | the end comes too early | Responses          | reordered end | response.completed | 1     | response.output_item.done |
        | the end comes too early | Anthropic Messages | reordered end | message_stop       | 1     | message_delta             |
        | the end comes too early | Gemini             | reordered end | finishReason       | 1     | Hello                     |
        | the end never comes     | Chat Completions   | missing end   | [DONE]             | 0     | finish_reason             |
        | the end never comes     | Responses          | missing end   | response.completed | 0     | response.output_item.done |
        | the end never comes     | Anthropic Messages | missing end   | message_stop       | 0     | message_delta             |
        | the end never comes     | Gemini             | missing end   | finishReason       | 0     | Hello                     |

  Rule: An answer that does not come through is not taken for one

    Scenario Outline: The answer <fate>, over <dialect>, <delivery>
      Given the client speaks <dialect>, <delivery>
      And the reply "Hello there" <fate> after 1 events
      When the user asks "Hi"
      Then the client gets no answer

      Examples:
        | fate       | dialect            | delivery |
        | breaks off | Chat Completions   | whole    |
        | breaks off | Chat Completions   | streamed |
        | breaks off | Responses          | whole    |
        | breaks off | Responses          | streamed |
        | breaks off | Anthropic Messages | whole    |
        | breaks off | Anthropic Messages | streamed |
        | breaks off | Gemini             | whole    |
        | breaks off | Gemini             | streamed |
        | is reset   | Chat Completions   | whole    |
        | is reset   | Chat Completions   | streamed |
        | is reset   | Responses          | whole    |
        | is reset   | Responses          | streamed |
        | is reset   | Anthropic Messages | whole    |
        | is reset   | Anthropic Messages | streamed |
        | is reset   | Gemini             | whole    |
        | is reset   | Gemini             | streamed |

    Scenario Outline: Trouble in mid-stream, over <dialect>
      Given the reply "Hello there" ends in an error after 2 events
      When a bare client of <dialect> asks for a stream
      Then it is answered as if nothing were wrong
      But the stream's last event is "<words>"

      Examples:
        | dialect            | words                     |
        | Chat Completions   | service_unavailable_error |
        | Responses          | response.failed           |
        | Anthropic Messages | overloaded_error          |
        | Gemini             | UNAVAILABLE               |
