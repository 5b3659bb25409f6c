// A shape for each ending, so that colour is never the only sign.
const shapes = {
  passed: "M3.5 8.5 6.6 11.6 12.6 4.9",
  failed: "M4.2 4.2 11.8 11.8 M11.8 4.2 4.2 11.8",
  flaky: "M2.6 9.3 C4.4 4.9 6.4 4.9 8 8 S11.6 11.1 13.4 6.7",
  skipped: "M3.6 8 H12.4",
  notRun: "M8 4.4 A3.6 3.6 0 1 0 8 11.6 A3.6 3.6 0 1 0 8 4.4",
};
const statusWords = { passed: "passed", failed: "failed", flaky: "flaky", skipped: "skipped", notRun: "not run" };

function svg(name, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.flat());
  return element;
}

function sign(status) {
  const shape = svg("path", { d: shapes[status ?? "notRun"], fill: "none", stroke: "currentColor", "stroke-width": "1.9", "stroke-linecap": "round", "stroke-linejoin": "round" });
  return svg("svg", { class: "sign", viewBox: "0 0 16 16", role: "img", "aria-label": statusWords[status ?? "notRun"] }, shape);
}
