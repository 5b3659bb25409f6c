function commandsSection(detail, record) {
  const commands = detail.commands ?? [];
  if (!commands.length) return null;
  return el("section", { class: "commands" }, part(record, `Commands, ${commands.length}`), el("ol", {}, commands.map(commandItem)));
}

function commandItem(command) {
  const status = command.exit === 0 ? "passed" : "failed";
  const line = [sign(status), el("code", {}, clean(command.line)), el("span", { class: "took" }, [command.exit === 0 ? null : `exit ${command.exit}`, command.ms ? took(command.ms) : null].filter(Boolean).join(", "))];
  const silent = !command.output && !command.error;
  return el("li", { "data-status": status }, silent ? el("div", { class: "plain" }, line) : lazily("details", {}, line, () =>
    el("div", { class: "output" },
      command.output ? [el("p", { class: "aside" }, "It printed"), pre(command.output)] : null,
      command.error ? [el("p", { class: "aside" }, "On standard error"), pre(command.error)] : null)));
}

// A fold whose inside is made when it is opened.
function lazily(name, attributes, summary, inside) {
  const fold = el(name, { ...attributes, ontoggle() { if (fold.open && fold.children.length === 1) fold.append(inside()); } }, el("summary", {}, summary));
  return fold;
}
