@model
Feature: A provider in trouble is in trouble as that provider is
  Each fault is one word, is the same in every run, and reaches the client as its provider's own: status, body, headers.

  Rule: The client is told of a trouble as its provider tells it

    Scenario Outline: <trouble>, over <dialect>
      Given the client speaks <dialect>, whole
      And the provider's trouble is <trouble>
      When the user asks "Hi"
      Then the client is told <status>, "<words>"

      Examples:
        | trouble          | dialect            | status | words                                |
        | rate limited     | Chat Completions   | 429    | rate_limit_exceeded                  |
        | rate limited     | Responses          | 429    | rate_limit_exceeded                  |
        | rate limited     | Anthropic Messages | 429    | rate_limit_error                     |
        | rate limited     | Gemini             | 429    | RESOURCE_EXHAUSTED                   |
        | overloaded       | Chat Completions   | 503    | service_unavailable_error            |
        | overloaded       | Responses          | 503    | service_unavailable_error            |
        | overloaded       | Anthropic Messages | 529    | overloaded_error                     |
        | overloaded       | Gemini             | 503    | UNAVAILABLE                          |
        | server error     | Chat Completions   | 500    | server_error                         |
        | server error     | Responses          | 500    | server_error                         |
        | server error     | Anthropic Messages | 500    | api_error                            |
        | server error     | Gemini             | 500    | INTERNAL                             |
        | bad gateway      | Chat Completions   | 502    | <html>                               |
        | bad gateway      | Responses          | 502    | <html>                               |
        | bad gateway      | Anthropic Messages | 502    | <html>                               |
        | bad gateway      | Gemini             | 502    | <html>                               |
        | unauthorized     | Chat Completions   | 401    | invalid_api_key                      |
        | unauthorized     | Responses          | 401    | invalid_api_key                      |
        | unauthorized     | Anthropic Messages | 401    | authentication_error                 |
        | unauthorized     | Gemini             | 400    | API_KEY_INVALID                      |
        | forbidden        | Chat Completions   | 403    | unsupported_country_region_territory |
        | forbidden        | Responses          | 403    | unsupported_country_region_territory |
        | forbidden        | Anthropic Messages | 403    | permission_error                     |
        | forbidden        | Gemini             | 403    | PERMISSION_DENIED                    |
        | unknown model    | Chat Completions   | 404    | model_not_found                      |
        | unknown model    | Responses          | 404    | model_not_found                      |
        | unknown model    | Anthropic Messages | 404    | not_found_error                      |
        | unknown model    | Gemini             | 404    | NOT_FOUND                            |
        | context too long | Chat Completions   | 400    | context_length_exceeded              |
        | context too long | Responses          | 400    | context_length_exceeded              |
        | context too long | Anthropic Messages | 400    | prompt is too long                   |
        | context too long | Gemini             | 400    | exceeds the maximum number of tokens |
        | content filtered | Chat Completions   | 400    | invalid_prompt                       |
        | content filtered | Responses          | 400    | invalid_prompt                       |
        | content filtered | Anthropic Messages | 400    | content filtering policy             |
        | content filtered | Gemini             | 200    | PROHIBITED_CONTENT                   |
        | quota exceeded   | Chat Completions   | 429    | insufficient_quota                   |
        | quota exceeded   | Responses          | 429    | insufficient_quota                   |
        | quota exceeded   | Anthropic Messages | 400    | credit balance is too low            |
        | quota exceeded   | Gemini             | 429    | exceeded your current quota          |

  Rule: Troubles and replies follow each other as scripted, and a client that asks again comes through

    Scenario Outline: <trouble> twice, over <dialect>
      Given the client speaks <dialect>, streamed
      And the client asks again up to 2 times
      And the provider's trouble is <trouble> twice, then the model replies "Here I am."
      When the user asks "Are you there?"
      Then the user reads "Here I am."
      And the model was asked 3 times

      Examples:
        | trouble      | dialect            |
        | rate limited | Chat Completions   |
        | rate limited | Responses          |
        | rate limited | Anthropic Messages |
        | overloaded   | Chat Completions   |
        | overloaded   | Responses          |
        | overloaded   | Anthropic Messages |
