// The talk between the program and the model, as a chat: what it was asked on the left, what it answered on the right.
function conversationSection(talk, detail, record) {
  const { id } = record.scenario;
  const exchanges = talk.exchanges ?? [];
  return el("section", { class: "talk" },
    part(record, exchanges.length ? `Conversation with the model, ${plural(exchanges.length, "exchange")}${sum(exchanges)}` : "Conversation with the model"),
    exchanges.length ? el("ol", {}, exchanges.map(exchange => exchangeItem(exchange, detail, id))) : el("p", { class: "aside" }, "The model was not asked."),
    talk.verdict?.length ? el("ul", { class: "verdict-list" }, talk.verdict.map(sentence => el("li", {}, clean(sentence)))) : null);
}

function sum(exchanges) {
  const tokens = key => exchanges.reduce((all, exchange) => all + (exchange.tokens?.[key] ?? 0), 0);
  return tokens("input") + tokens("output") ? `, ${tokensTold({ input: tokens("input"), output: tokens("output") })}` : "";
}

function tokensTold({ input = 0, output = 0 }) { return `${input.toLocaleString("en")} tokens in, ${output.toLocaleString("en")} out`; }

function exchangeItem(exchange, detail, id) {
  const facts = [exchange.dialect, exchange.model, exchange.streamed ? "streamed" : null,
    exchange.tokens ? tokensTold(exchange.tokens) : null, exchange.status >= 400 ? `status ${exchange.status}` : null];
  return el("li", { class: "exchange" },
    el("p", { class: "exchange-head" }, el("b", {}, `${exchange.beside ? "Beside the conversation" : "Exchange"} ${exchange.number}`), facts.filter(Boolean).map(fact => el("span", {}, clean(fact)))),
    exchange.tools?.length ? el("p", { class: "again" }, `Tools offered: ${exchange.tools.join(", ")}`) : null,
    exchange.repeated ? el("p", { class: "again" }, `${plural(exchange.repeated, "message")} as before, then`) : null,
    (exchange.asked ?? []).map(asked),
    answered(exchange, detail, id),
    (exchange.complaints ?? []).map(sentence => said("wrong", "what was wrong", [bubble(sentence)])),
    raw(exchange));
}

function asked(message) {
  const who = pick({ system: "instructions", developer: "instructions", user: "the program asks", assistant: "said before by the model", tool: "a tool returns" }, message.role, message.role);
  const parts = [
    message.text ? bubble(message.text) : null,
    ...(message.calls ?? []).map(call),
    ...(message.results ?? []).map(result => bubble(`${result.failed ? "failed: " : ""}${result.text}`, result.tool ? `result of ${result.tool}` : `result of ${result.callId}`)),
  ].filter(Boolean);
  const kind = message.role === "system" || message.role === "developer" ? "system" : message.role === "assistant" ? "model" : "asked";
  return parts.length ? said(kind, message.results?.length ? "the program returns what a tool gave" : who, parts) : null;
}

function answered(exchange, detail, id) {
  const parts = (exchange.answered ?? []).map(part => pick({
    says: () => bubble(part.text), thinks: () => bubble(part.text, null, "thought"), refuses: () => bubble(`Refuses: ${part.text}`), calls: () => call(part),
  }, part.kind, () => bubble(part.text))());
  const from = exchange.script ? pointer(exchange.script, detail, id) : exchange.rule ? el("span", {}, `a standing answer, ${clean(exchange.rule)}`) : exchange.beside ? el("span", {}, "a standing answer") : null;
  return [
    parts.length ? said("model", "the model", parts, from) : null,
    exchange.fault ? said("trouble", "the provider", [bubble(exchange.fault)], parts.length ? null : from) : null,
    !parts.length && !exchange.fault && !exchange.beside ? said("trouble", "the model", [bubble("The script had no turn for this.")]) : null,
  ];
}

// Which step scripted a turn: the step with that text; where several have it, the one in that order.
function pointer(script, detail, id) {
  const same = (detail.steps ?? []).map((step, number) => ({ step, number })).filter(each => each.step.text === script.step);
  const found = same[(script.occurrence ?? 1) - 1] ?? same[0];
  if (!found) return el("span", {}, `turn ${script.turn} of the script`);
  return el("button", { type: "button", class: "pointer", onclick: () => pointAt(`${id}#${found.number}`) }, `turn ${script.turn}, scripted by step ${found.number + 1}`);
}

function said(kind, who, parts, from = null) {
  return el("div", { class: `said ${kind}` }, el("p", { class: "who" }, el("span", {}, clean(who)), from), parts);
}

function bubble(text, label = null, kind = "") {
  return el("div", { class: `bubble ${kind}` }, label ? el("div", { class: "again" }, clean(label)) : null, folding(text, shown => el("span", {}, shown)));
}

function call(part) {
  return el("div", { class: "bubble call" }, "calls ", el("b", {}, clean(part.tool)), " ", folding(pretty(part.arguments || "{}"), shown => el("span", {}, shown)));
}

function raw(exchange) {
  if (!exchange.request && !exchange.response) return null;
  const body = el("div", {});
  return el("details", { class: "raw", ontoggle() {
    if (!body.firstChild) body.append(el("p", {}, "Request"), pre(pretty(exchange.request ?? "")), ...(exchange.response ? [el("p", {}, `Answer, status ${exchange.status}`), pre(pretty(exchange.response))] : []));
  } }, el("summary", {}, "Raw exchange"), body);
}
