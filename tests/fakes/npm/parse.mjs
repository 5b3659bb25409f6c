// What an official client makes of every kind of answer: node parse.mjs CLIENT streamed|whole KIND... BASE and KEY come from the environment.
// Prints a line a kind. What is asked for depends on the kind alone: thoughts, a schema, two choices, a stop sequence.
const [client, mode, ...kinds] = process.argv.slice(2);
const streamed = mode === 'streamed';
const { BASE: baseURL, KEY: apiKey } = process.env;
const parameters = { type: 'object', properties: { path: { type: 'string' } } };
const schema = { type: 'object', properties: { day: { type: 'string' } }, required: ['day'], additionalProperties: false };

const line = ({ thought, text, refusal, calls = [], stop }) => [
  thought && `thinks "${thought}"`, text && `says "${text}"`, refusal && `refuses "${refusal}"`,
  ...calls.map(([name, args]) => `calls ${name} ${JSON.stringify(args)}`), `ends ${stop}`,
].filter(Boolean).join(', ');

const clients = {
  async chat(kind) {
    const { default: OpenAI } = await import('openai');
    const openai = new OpenAI({ baseURL: `${baseURL}/v1`, apiKey, maxRetries: 0 });
    const asked = {
      model: 'gpt-4.1', messages: [{ role: 'user', content: 'Hi' }], tools: [{ type: 'function', function: { name: 'read', parameters } }],
      ...(kind === 'structured' && { response_format: { type: 'json_schema', json_schema: { name: 'when', strict: true, schema } } }),
      ...(kind === 'choices' && { n: 2 }), ...(kind === 'stop-sequence' && { stop: ['END'] }),
    };
    const answer = streamed ? await openai.chat.completions.stream(asked).finalChatCompletion() : await openai.chat.completions.create(asked);
    return answer.choices.map(({ message, finish_reason: stop }) => line({
      text: message.content, refusal: message.refusal, stop,
      calls: message.tool_calls?.map((call) => [call.function.name, JSON.parse(call.function.arguments)]),
    })).join(' or ');
  },

  async responses(kind) {
    const { default: OpenAI } = await import('openai');
    const openai = new OpenAI({ baseURL: `${baseURL}/v1`, apiKey, maxRetries: 0 });
    const asked = {
      model: 'gpt-5', input: 'Hi', reasoning: { summary: 'detailed' }, tools: [{ type: 'function', name: 'read', parameters, strict: false }],
      ...(kind === 'structured' && { text: { format: { type: 'json_schema', name: 'when', strict: true, schema } } }),
    };
    const answer = streamed ? await openai.responses.stream(asked).finalResponse() : await openai.responses.create(asked);
    const parts = answer.output.flatMap((item) => item.content ?? []);
    return line({
      thought: answer.output.flatMap((item) => item.summary ?? []).map((part) => part.text).join(''),
      text: parts.map((part) => part.text ?? '').join(''), refusal: parts.map((part) => part.refusal ?? '').join(''),
      calls: answer.output.filter((item) => item.type === 'function_call').map((call) => [call.name, JSON.parse(call.arguments)]),
      stop: answer.incomplete_details?.reason ?? answer.status,
    });
  },

  async messages(kind) {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    const anthropic = new Anthropic({ baseURL, apiKey, maxRetries: 0 });
    const asked = {
      model: 'claude-sonnet-4-5', max_tokens: 2048, messages: [{ role: 'user', content: 'Hi' }], tools: [{ name: 'read', input_schema: parameters }], stop_sequences: ['END'],
      ...(kind === 'thinks' && { thinking: { type: 'enabled', budget_tokens: 1024 } }),
      ...(kind === 'structured' && { output_config: { format: { type: 'json_schema', schema } } }),
    };
    const answer = streamed ? await anthropic.messages.stream(asked).finalMessage() : await anthropic.messages.create(asked);
    const of = (type) => answer.content.filter((block) => block.type === type);
    return line({
      thought: of('thinking').map((block) => block.thinking).join(''), text: of('text').map((block) => block.text).join(''),
      refusal: answer.stop_details?.explanation, calls: of('tool_use').map((call) => [call.name, call.input]), stop: answer.stop_reason,
    });
  },

  async gemini(kind) {
    const { GoogleGenAI } = await import('@google/genai');
    const google = new GoogleGenAI({ apiKey, httpOptions: { baseUrl: baseURL, retryOptions: { attempts: 1 } } });
    const config = {
      // This model takes no functions where it is to answer in JSON.
      ...(kind !== 'structured' && { tools: [{ functionDeclarations: [{ name: 'read', parametersJsonSchema: parameters }] }] }),
      ...(kind === 'thinks' && { thinkingConfig: { includeThoughts: true } }), ...(kind === 'choices' && { candidateCount: 2 }),
      ...(kind === 'structured' && { responseMimeType: 'application/json', responseJsonSchema: schema }),
    };
    const asked = { model: 'gemini-2.5-flash', contents: 'Hi', config };
    const pieces = [];
    if (streamed) {
      for await (const piece of await google.models.generateContentStream(asked)) pieces.push(piece);
    } else {
      pieces.push(await google.models.generateContent(asked));
    }
    const blocked = pieces.map((piece) => piece.promptFeedback?.blockReason).find(Boolean);
    if (blocked) return `blocked ${blocked}`;
    const candidates = pieces.flatMap((piece) => piece.candidates ?? []);
    return [...new Set(candidates.map((candidate) => candidate.index ?? 0))].map((index) => {
      const mine = candidates.filter((candidate) => (candidate.index ?? 0) === index);
      const parts = mine.flatMap((candidate) => candidate.content?.parts ?? []);
      const text = (thought) => parts.filter((part) => !!part.thought === thought).map((part) => part.text ?? '').join('');
      return line({
        thought: text(true), text: text(false), calls: parts.filter((part) => part.functionCall).map((part) => [part.functionCall.name, part.functionCall.args]),
        stop: mine.map((candidate) => candidate.finishReason).filter(Boolean).join('+'),
      });
    }).join(' or ');
  },
};

for (const kind of kinds) {
  try {
    console.log(`${kind}: ${await clients[client](kind)}`);
  } catch (error) {
    console.log(`${kind}: throws ${error.constructor.name}${error.status ? ` ${error.status}` : ''}`);
  }
}
