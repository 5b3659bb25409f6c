function stepsSection(detail, record) {
  const { id } = record.scenario;
  const seen = new Set();
  const steps = detail.steps ?? [];
  return el("section", { class: "steps" },
    part(record, "Steps"),
    detail.row?.length ? el("p", { class: "aside" }, detail.row.map(cell => `${cell.name}: ${cell.value}`).join("  ·  ")) : null,
    steps.length ? el("ol", {}, steps.map((step, number) => stepItem(step, `${id}#${number}`, seen))) : el("p", { class: "aside" }, "This scenario has no steps."));
}

function stepItem(step, id, seen) {
  const beneath = [
    step.table ? tableOf(step.table) : null,
    step.docString !== undefined ? pre(step.docString) : null,
    step.why ? el("p", { class: "why" }, { undefined: "No step definition fits.", ambiguous: "More than one step definition fits.", pending: "Not written yet." }[step.why]) : null,
    step.snippet ? el("details", { class: "fold" }, el("summary", {}, "What could be written"), pre(step.snippet)) : null,
  ].filter(Boolean);
  return el("li", { "data-status": step.status ?? "notRun", "data-step": id },
    sign(step.status),
    el("span", { class: "words" }, el("span", { class: "keyword" }, step.keyword), step.isHook ? step.text : glossary.linked(clean(step.text), seen)),
    el("span", { class: "took" }, step.milliseconds >= 100 ? took(step.milliseconds) : ""),
    beneath.length ? el("div", { class: "beneath" }, beneath) : null);
}

function tableOf([head, ...rows]) {
  const cells = (row, name) => el("tr", {}, row.map(cell => el(name, name === "th" ? { scope: "col" } : {}, clean(cell))));
  return el("table", { class: "cells" }, el("thead", {}, cells(head ?? [], "th")), el("tbody", {}, rows.map(row => cells(row, "td"))));
}

// Shows the reader the step that something belongs to.
function pointAt(id) {
  document.querySelectorAll(".pointed").forEach(step => step.classList.remove("pointed"));
  const step = document.querySelector(`[data-step="${CSS.escape(id)}"]`);
  step?.classList.add("pointed");
  step?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}
