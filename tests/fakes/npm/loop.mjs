// A whole tool loop through an official client: node loop.mjs CLIENT streamed|whole. BASE and KEY come from the environment.
// Prints what the client made of it: the call it was asked to run, and the text of the answer.
const [client, mode] = process.argv.slice(2);
const streamed = mode === 'streamed';
const { BASE: baseURL, KEY: apiKey } = process.env;
const parameters = { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] };

const loops = {
  async chat() {
    const { default: OpenAI } = await import('openai');
    const openai = new OpenAI({ baseURL: `${baseURL}/v1`, apiKey });
    const tools = [{ type: 'function', function: { name: 'read', parameters } }];
    const messages = [{ role: 'user', content: 'When do we ship?' }];
    const ask = async () => streamed
      ? await openai.chat.completions.stream({ model: 'gpt-4.1', messages, tools }).finalMessage()
      : (await openai.chat.completions.create({ model: 'gpt-4.1', messages, tools })).choices[0].message;
    const first = await ask();
    const call = first.tool_calls[0];
    messages.push(first, { role: 'tool', tool_call_id: call.id, content: 'ship on Friday' });
    return { tool: call.function.name, arguments: JSON.parse(call.function.arguments), text: (await ask()).content };
  },

  async responses() {
    const { default: OpenAI } = await import('openai');
    const openai = new OpenAI({ baseURL: `${baseURL}/v1`, apiKey });
    const tools = [{ type: 'function', name: 'read', parameters, strict: false }];
    const ask = async (more) => streamed
      ? await openai.responses.stream({ model: 'gpt-5', tools, ...more }).finalResponse()
      : await openai.responses.create({ model: 'gpt-5', tools, ...more });
    const first = await ask({ input: 'When do we ship?' });
    const call = first.output.find((item) => item.type === 'function_call');
    const second = await ask({ previous_response_id: first.id, input: [{ type: 'function_call_output', call_id: call.call_id, output: 'ship on Friday' }] });
    const text = second.output.flatMap((item) => item.content ?? []).map((part) => part.text).join('');
    return { tool: call.name, arguments: JSON.parse(call.arguments), text };
  },

  async messages() {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    const anthropic = new Anthropic({ baseURL, apiKey });
    const tools = [{ name: 'read', input_schema: parameters }];
    const messages = [{ role: 'user', content: 'When do we ship?' }];
    const ask = async () => {
      const asked = { model: 'claude-sonnet-4-5', max_tokens: 100, messages, tools };
      return streamed ? await anthropic.messages.stream(asked).finalMessage() : await anthropic.messages.create(asked);
    };
    const first = await ask();
    const call = first.content.find((block) => block.type === 'tool_use');
    messages.push({ role: 'assistant', content: first.content });
    messages.push({ role: 'user', content: [{ type: 'tool_result', tool_use_id: call.id, content: 'ship on Friday' }] });
    return { tool: call.name, arguments: call.input, text: (await ask()).content[0].text };
  },

  async gemini() {
    const { GoogleGenAI } = await import('@google/genai');
    const google = new GoogleGenAI({ apiKey, httpOptions: { baseUrl: baseURL } });
    const config = { tools: [{ functionDeclarations: [{ name: 'read', parametersJsonSchema: parameters }] }] };
    const contents = [{ role: 'user', parts: [{ text: 'When do we ship?' }] }];
    const ask = async () => {
      if (!streamed) {
        return (await google.models.generateContent({ model: 'gemini-3-pro-preview', contents, config })).candidates[0].content.parts;
      }
      const parts = [];
      for await (const chunk of await google.models.generateContentStream({ model: 'gemini-3-pro-preview', contents, config })) {
        parts.push(...(chunk.candidates[0].content?.parts ?? []));
      }
      return parts;
    };
    const first = (await ask()).filter((part) => part.functionCall);
    contents.push({ role: 'model', parts: first });
    contents.push({ role: 'user', parts: [{ functionResponse: { name: 'read', response: { output: 'ship on Friday' } } }] });
    const text = (await ask()).map((part) => part.text ?? '').join('');
    return { tool: first[0].functionCall.name, arguments: first[0].functionCall.args, text };
  },
};

console.log(JSON.stringify(await loops[client]()));
