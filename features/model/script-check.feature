@model
Feature: What no real model would answer, the script may not say
  A fake that answers in a way that the provider never does makes a false red. A wrong script is called one, with the
  difference, before the application can be blamed.

  Rule: A scripted call names a tool that the request offers, and fits its schema

    Scenario Outline: <because>, over <dialect>
      Given the client speaks <dialect>, whole
      And the model calls "<tool>" with '<arguments>'
      When the user asks "When do we ship?"
      Then the client is told 400, "The script is wrong, not the client"
      And the scenario would fail, since '<difference>'

      Examples:
        | because                        | dialect            | tool       | arguments  | difference                                                         |
        | the tool is not offered        | Chat Completions   | write_file | {}         | it calls the tool "write_file", and the request offers read_file   |
        | the tool is not offered        | Responses          | write_file | {}         | it calls the tool "write_file", and the request offers read_file   |
        | the tool is not offered        | Anthropic Messages | write_file | {}         | it calls the tool "write_file", and the request offers read_file   |
        | the tool is not offered        | Gemini             | write_file | {}         | it calls the tool "write_file", and the request offers read_file   |
        | an argument has the wrong type | Chat Completions   | read_file  | {"path":7} | StringExpected at #/path                                           |
        | an argument has the wrong type | Responses          | read_file  | {"path":7} | StringExpected at #/path                                           |
        | an argument has the wrong type | Anthropic Messages | read_file  | {"path":7} | StringExpected at #/path                                           |
        | an argument has the wrong type | Gemini             | read_file  | {"path":7} | StringExpected at #/path                                           |
        | an argument is missing         | Chat Completions   | read_file  | {}         | PropertyRequired at #/path                                         |
        | an argument is missing         | Responses          | read_file  | {}         | PropertyRequired at #/path                                         |
        | an argument is missing         | Anthropic Messages | read_file  | {}         | PropertyRequired at #/path                                         |
        | an argument is missing         | Gemini             | read_file  | {}         | PropertyRequired at #/path                                         |
        | the arguments are no JSON      | Chat Completions   | read_file  | {path      | it is not JSON                                                     |
        | the arguments are no JSON      | Responses          | read_file  | {path      | it is not JSON                                                     |
        | the arguments are no JSON      | Anthropic Messages | read_file  | {path      | it is not JSON                                                     |
        | the arguments are no JSON      | Gemini             | read_file  | {path      | it is not JSON                                                     |

  Rule: Where the request wants JSON of its own schema, the scripted text is such JSON

    Scenario Outline: The text does not fit, over <dialect>
      Given the model replies "She is forty."
      When a careless client of <dialect> sends
        """
        <request>
        """
      Then the answer tells it "The script is wrong, not the client"
      And the scenario would fail, since "the request wants JSON of its own schema"

      Examples:
        | dialect            | request                                                                                                                                                                                                                                       |
        | Chat Completions   | {"model":"gpt-4.1","messages":[{"role":"user","content":"How old is she?"}],"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}}        |
        | Responses          | {"model":"gpt-5","input":"How old is she?","text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}}                                                         |
        | Anthropic Messages | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"How old is she?"}],"output_config":{"format":{"type":"json_schema","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}} |
        | Gemini             | {"contents":[{"role":"user","parts":[{"text":"How old is she?"}]}],"generationConfig":{"responseMimeType":"application/json","responseJsonSchema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}              |

    Scenario Outline: The text fits, over <dialect>
      Given the model replies '{"age":40}'
      When a careless client of <dialect> sends
        """
        <request>
        """
      Then it is answered as if nothing were wrong

      Examples:
        | dialect            | request                                                                                                                                                                                                                                       |
        | Chat Completions   | {"model":"gpt-4.1","messages":[{"role":"user","content":"How old is she?"}],"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}}        |
        | Responses          | {"model":"gpt-5","input":"How old is she?","text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}}                                                         |
        | Anthropic Messages | {"model":"claude-sonnet-4-5","max_tokens":9,"messages":[{"role":"user","content":"How old is she?"}],"output_config":{"format":{"type":"json_schema","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}} |
        | Gemini             | {"contents":[{"role":"user","parts":[{"text":"How old is she?"}]}],"generationConfig":{"responseMimeType":"application/json","responseJsonSchema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}              |

  Rule: A fault that cannot happen is a wrong script too

    Scenario: An answer of few events is to break off after fifty
      Given the client speaks Chat Completions, streamed
      And the reply "Hello." breaks off after 50 events
      When the user asks "Hi"
      Then the client is told 400, "The script is wrong, not the client"
      And the scenario would fail, since "it is to happen after 50 pieces"
