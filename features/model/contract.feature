@model
Feature: What the real provider would refuse, the model refuses
  A fake that accepts what the provider refuses makes a false green. Each rule is checked on every request, in every
  dialect, with no setting; the client is told in the provider's own words, and the scenario fails and names the rule.

  Rule: A request that breaks a rule of its provider's is refused and fails the scenario, unless a step looks at it

    Scenario Outline: <because>, over <dialect>
      When a careless client of <dialect> sends
        """
        <request>
        """
      Then the provider refuses it by its rule "<rule>"

      Examples: Chat Completions
        | because                                   | dialect          | rule                   | request                                                                                                                                                                                                                        |
        | no model is named                         | Chat Completions | model-required         | {"messages":[{"role":"user","content":"Hi"}]}                                                                                                                                                                                  |
        | a field is misspelt or of another API     | Chat Completions | unknown-field          | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"max_token":5}                                                                                                                                                  |
        | a field is of the wrong type              | Chat Completions | field-type             | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"temperature":"warm"}                                                                                                                                           |
        | nothing is said                           | Chat Completions | messages-required      | {"model":"gpt-4.1","messages":[]}                                                                                                                                                                                              |
        | nobody has that role                      | Chat Completions | role                   | {"model":"gpt-4.1","messages":[{"role":"human","content":"Hi"}]}                                                                                                                                                               |
        | a message is empty                        | Chat Completions | content-required       | {"model":"gpt-4.1","messages":[{"role":"user","content":null}]}                                                                                                                                                                |
        | a result answers no call                  | Chat Completions | tool-result-orphan     | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"},{"role":"tool","tool_call_id":"call_9","content":"x"}]}                                                                                                          |
        | a call is left without its result         | Chat Completions | tool-call-unanswered   | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"user","content":"And?"}]} |
        | a tool's schema is no schema              | Chat Completions | tool-schema            | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"string"}}}]}                                                                           |
        | a choice of tools without tools           | Chat Completions | tool-choice            | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"tool_choice":"auto"}                                                                                                                                           |
        | JSON is asked for against the rules       | Chat Completions | response-format        | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_object"}}                                                                                                                       |
        | the wanted JSON has no strict schema      | Chat Completions | response-format-schema | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_schema","json_schema":{"name":"n","strict":true,"schema":{"type":"object","properties":{}}}}}                                   |
        | options of a stream without one           | Chat Completions | stream-options         | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"stream_options":{"include_usage":true}}                                                                                                                        |
        | the temperature is off its scale          | Chat Completions | temperature-range      | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"temperature":3}                                                                                                                                                |
        | top_p is off its scale                    | Chat Completions | top_p-range            | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"top_p":-1}                                                                                                                                                     |
        | the model takes no max_tokens             | Chat Completions | legacy-max-tokens      | {"model":"gpt-5-mini","messages":[{"role":"user","content":"Hi"}],"max_tokens":5}                                                                                                                                              |
        | a content part has a field of another API | Chat Completions | unknown-field          | {"model":"gpt-4.1","messages":[{"role":"user","content":[{"type":"text","text":"Hi","cache_control":{}}]}]}                                                                                                                    |
        | a model that reasons takes no temperature | Chat Completions | reasoning-temperature  | {"model":"gpt-5","messages":[{"role":"user","content":"Hi"}],"temperature":0.2}                                                                                                                                                |
        | likelier tokens without any               | Chat Completions | logprobs               | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"top_logprobs":2}                                                                                                                                               |

      Examples: Responses
        | because                                 | dialect   | rule                      | request                                                                                                                                   |
        | no model is named                       | Responses | model-required            | {"input":"Hi"}                                                                                                                            |
        | a field is misspelt or of another API   | Responses | unknown-field             | {"model":"gpt-5","input":"Hi","messages":[]}                                                                                              |
        | a field is of the wrong type            | Responses | field-type                | {"model":"gpt-5","input":"Hi","max_output_tokens":"many"}                                                                                 |
        | nothing is said                         | Responses | input-required            | {"model":"gpt-5"}                                                                                                                         |
        | it goes on from nothing                 | Responses | previous-response-unknown | {"model":"gpt-5","input":"Hi","previous_response_id":"resp_99"}                                                                           |
        | an item has a field of the client's own | Responses | unknown-field             | {"model":"gpt-5","input":[{"type":"function_call","call_id":"c","name":"f","arguments":"{}","parsed_arguments":{}}]}                      |
        | a result answers no call                | Responses | tool-result-orphan        | {"model":"gpt-5","input":[{"role":"user","content":"Hi"},{"type":"function_call_output","call_id":"call_9","output":"x"}]}                |
        | a call is left without its result       | Responses | tool-call-unanswered      | {"model":"gpt-5","input":[{"role":"user","content":"Hi"},{"type":"function_call","call_id":"call_1","name":"f","arguments":"{}"}]}        |
        | a reasoning item stands alone           | Responses | reasoning-orphan          | {"model":"gpt-5","input":[{"role":"user","content":"Hi"},{"type":"reasoning","id":"rs_1","summary":[]}]}                                  |
        | a tool of the other API                 | Responses | tool-name-required        | {"model":"gpt-5","input":"Hi","tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}]}                       |
        | a tool's schema is no schema            | Responses | tool-schema               | {"model":"gpt-5","input":"Hi","tools":[{"type":"function","name":"f","parameters":{"type":"object","properties":{"a":{"type":"text"}}}}]} |
        | a choice of tools without tools         | Responses | tool-choice               | {"model":"gpt-5","input":"Hi","tool_choice":"required"}                                                                                   |
        | JSON is asked for against the rules     | Responses | response-format           | {"model":"gpt-5","input":"Hi","text":{"format":{"type":"json_schema","schema":{"type":"object"}}}}                                        |
        | the wanted JSON has no strict schema    | Responses | response-format-schema    | {"model":"gpt-5","input":"Hi","text":{"format":{"type":"json_schema","name":"n","strict":true,"schema":{"type":"object"}}}}               |
        | the temperature is off its scale        | Responses | temperature-range         | {"model":"gpt-5","input":"Hi","temperature":2.5}                                                                                          |
        | top_p is off its scale                  | Responses | top_p-range               | {"model":"gpt-5","input":"Hi","top_p":1.5}                                                                                                |

      Examples: Anthropic Messages
        | because                                   | dialect            | rule                 | request                                                                                                                                                                                                                                                                     |
        | no model is named                         | Anthropic Messages | model-required       | {"max_tokens":9,"messages":[{"role":"user","content":"Hi"}]}                                                                                                                                                                                                                |
        | max_tokens is missing                     | Anthropic Messages | max-tokens-required  | {"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"Hi"}]}                                                                                                                                                                                                   |
        | nothing is said                           | Anthropic Messages | messages-required    | {"model":"claude-sonnet-4-5","max_tokens":9}                                                                                                                                                                                                                                |
        | a field is misspelt or of another API     | Anthropic Messages | unknown-field        | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"max_completion_tokens":5}                                                                                                                                                          |
        | a field is of the wrong type              | Anthropic Messages | field-type           | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"stream":"yes"}                                                                                                                                                                     |
        | max_tokens is nothing                     | Anthropic Messages | max-tokens           | {"model":"claude-sonnet-4-5","max_tokens":0,"messages":[{"role":"user","content":"Hi"}]}                                                                                                                                                                                    |
        | the temperature is off its scale          | Anthropic Messages | temperature-range    | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"temperature":1.5}                                                                                                                                                                  |
        | nothing is said                           | Anthropic Messages | messages-empty       | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[]}                                                                                                                                                                                                                  |
        | nobody has that role                      | Anthropic Messages | role                 | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"tool","content":"Hi"}]}                                                                                                                                                                                    |
        | the model speaks first                    | Anthropic Messages | first-role           | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"assistant","content":"Hi"},{"role":"user","content":"Hi"}]}                                                                                                                                                |
        | a message is empty                        | Anthropic Messages | content-required     | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":""}]}                                                                                                                                                                                      |
        | the prefill ends in a blank               | Anthropic Messages | trailing-whitespace  | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"So "}]}                                                                                                                                               |
        | a call is left without its result         | Anthropic Messages | tool-call-unanswered | {"model":"claude-sonnet-4-5","max_tokens":9,"tools":[{"name":"f","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"f","input":{}}]},{"role":"user","content":"And?"}]} |
        | a result answers no call                  | Anthropic Messages | tool-result-orphan   | {"model":"claude-sonnet-4-5","max_tokens":9,"tools":[{"name":"f","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_9","content":"x"}]}]}                                                                  |
        | the thought has more room than the answer | Anthropic Messages | thinking-budget      | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"thinking":{"type":"enabled","budget_tokens":1024}}                                                                                                                                 |
        | thinking with a temperature               | Anthropic Messages | thinking-temperature | {"model":"claude-sonnet-4-5","max_tokens":2048,"messages":[{"role":"user","content":"Hi"}],"temperature":0.5,"thinking":{"type":"enabled","budget_tokens":1024}}                                                                                                            |
        | a thought is a forgery                    | Anthropic Messages | thinking-changed     | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"thinking","thinking":"Never said.","signature":"Zm9yZ2Vk"},{"type":"text","text":"Hi."}]},{"role":"user","content":"And?"}]}                 |
        | a result of a tool that is not offered    | Anthropic Messages | tool-never-offered   | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"f","input":{}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"x"}]}]} |
        | a tool's schema is no schema              | Anthropic Messages | tool-schema          | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"tools":[{"name":"f","input_schema":{}}]}                                                                                                                                           |
        | a choice of tools without tools           | Anthropic Messages | tool-choice          | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"tool_choice":{"type":"auto"}}                                                                                                                                                      |

      Examples: Gemini
        | because                               | dialect | rule                 | request                                                                                                                                                                                                                                                                |
        | nothing is said                       | Gemini  | contents-required    | {"contents":[]}                                                                                                                                                                                                                                                        |
        | a field is misspelt or of another API | Gemini  | unknown-field        | {"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"temperature":1}                                                                                                                                                                                                 |
        | a field is of the wrong type          | Gemini  | field-type           | {"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"generationConfig":[]}                                                                                                                                                                                           |
        | nobody has that role                  | Gemini  | role                 | {"contents":[{"role":"assistant","parts":[{"text":"Hi"}]}]}                                                                                                                                                                                                            |
        | a message has no parts                | Gemini  | parts-required       | {"contents":[{"role":"user","parts":[]}]}                                                                                                                                                                                                                              |
        | a call follows no question            | Gemini  | tool-call-order      | {"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":"So"}]},{"role":"model","parts":[{"functionCall":{"name":"f","args":{}},"thoughtSignature":"c2ln"}]},{"role":"user","parts":[{"functionResponse":{"name":"f","response":{}}}]}]} |
        | a call is left without its result     | Gemini  | tool-call-unanswered | {"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"functionCall":{"name":"f","args":{}},"thoughtSignature":"c2ln"}]},{"role":"user","parts":[{"text":"And?"}]}]}                                                                          |
        | a result answers no call              | Gemini  | tool-result-orphan   | {"contents":[{"role":"user","parts":[{"functionResponse":{"name":"f","response":{}}}]}]}                                                                                                                                                                               |
        | a tool's name is no name              | Gemini  | tool-name            | {"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":[{"functionDeclarations":[{"name":"1 f"}]}]}                                                                                                                                                             |
        | a signature did not come back         | Gemini  | thought-signature    | {"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"functionCall":{"name":"f","args":{}}}]},{"role":"user","parts":[{"functionResponse":{"name":"f","response":{}}}]}]}                                                                    |

  Rule: The refusal has the provider's own words

    Scenario Outline: <because>, over <dialect>, in its words
      When a careless client of <dialect> sends
        """
        <request>
        """
      Then the answer tells it "<words>"
      And the provider refuses it by its rule "<rule>"

      Examples:
        | because                  | dialect            | rule                      | words                                                        | request                                                                                                               |
        | a result answers no call | Chat Completions   | tool-result-orphan        | must be a response to a preceeding message with 'tool_calls' | {"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"},{"role":"tool","tool_call_id":"call_9","content":"x"}]} |
        | it goes on from nothing  | Responses          | previous-response-unknown | Previous response with id 'resp_99' not found                | {"model":"gpt-5","input":"Hi","previous_response_id":"resp_99"}                                                       |
        | max_tokens is missing    | Anthropic Messages | max-tokens-required       | max_tokens: Field required                                   | {"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"Hi"}]}                                             |
        | nothing is said          | Gemini             | contents-required         | contents is not specified                                    | {"contents":[]}                                                                                                       |

  Rule: A thought that led to a call must come back with the call's result

    Scenario: It comes back
      Given the model thinks "Let me see.", then asks to read "notes.txt"
      And the model replies "Done."
      And a careless client of Anthropic Messages has sent
        """
        {"model":"claude-sonnet-4-5","max_tokens":2048,"thinking":{"type":"enabled","budget_tokens":1024},
         "tools":[{"name":"read_file","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"}]}
        """
      When a careless client of Anthropic Messages sends
        """
        {"model":"claude-sonnet-4-5","max_tokens":2048,"thinking":{"type":"enabled","budget_tokens":1024},
         "tools":[{"name":"read_file","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"},
          {"role":"assistant","content":[{"type":"thinking","thinking":"Let me see.","signature":"c2lnbmVk"},{"type":"tool_use","id":"toolu_1","name":"read_file","input":{"path":"notes.txt"}}]},
          {"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"x"}]}]}
        """
      Then it is answered as if nothing were wrong

    Scenario Outline: <because>
      Given the model thinks "Let me see.", then asks to read "notes.txt"
      And a careless client of Anthropic Messages has sent
        """
        {"model":"claude-sonnet-4-5","max_tokens":2048,"thinking":{"type":"enabled","budget_tokens":1024},
         "tools":[{"name":"read_file","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"}]}
        """
      When a careless client of Anthropic Messages sends
        """
        {"model":"claude-sonnet-4-5","max_tokens":2048,"thinking":{"type":"enabled","budget_tokens":1024},
         "tools":[{"name":"read_file","input_schema":{"type":"object"}}],"messages":[{"role":"user","content":"Hi"},
          {"role":"assistant","content":[<thought>{"type":"tool_use","id":"toolu_1","name":"read_file","input":{"path":"notes.txt"}}]},
          {"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"x"}]}]}
        """
      Then the provider refuses it by its rule "<rule>"

      Examples:
        | because       | thought                                                         | rule                 |
        | It is dropped |                                                                 | thinking-passed-back |
        | It is changed | {"type":"thinking","thinking":"I saw.","signature":"c2lnbmVk"}, | thinking-changed     |

  Rule: A scenario can allow a rule to be broken, on purpose and by its name

    Scenario: An application that is known to leave max_tokens out
      Given the scenario allows the provider's rule "max-tokens-required" to be broken
      And the model replies "Hello."
      When a careless client of Anthropic Messages sends
        """
        {"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"Hi"}]}
        """
      Then it is answered as if nothing were wrong
