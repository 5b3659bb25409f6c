const terminalCodes = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

// What was printed for a terminal, without its codes; a lone carriage return writes a line over.
function clean(text) {
  return String(text ?? "").replace(terminalCodes, "").replace(/\r\n/g, "\n").replace(/[^\n]*\r(?=[^\n])/g, "").replace(/\r/g, "");
}

const foldedLines = 16, foldedLength = 1400;

// A text that folds where it is long: its beginning, and a button for the rest.
function folding(text, make) {
  const whole = clean(text);
  const lines = whole.split("\n");
  if (lines.length <= foldedLines + 4 && whole.length <= foldedLength * 1.25) return make(whole);
  const start = lines.slice(0, foldedLines).join("\n").slice(0, foldedLength);
  const shown = make(`${start} …`);
  const rest = lines.length > foldedLines ? `all ${lines.length} lines` : `all ${whole.length.toLocaleString("en")} characters`;
  const button = el("button", { type: "button", class: "pointer", "aria-expanded": "false", onclick() {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    shown.textContent = open ? `${start} …` : whole;
    button.textContent = open ? `Show ${rest}` : "Show less";
  } }, `Show ${rest}`);
  return el("div", { class: "folded" }, shown, button);
}

function pre(text) {
  return folding(text, shown => el("pre", { class: "text", tabindex: "0" }, shown));
}

function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return clean(text); }
}

function took(ms) {
  if (!ms) return "";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 60000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(ms / 60000)} min ${Math.round(ms % 60000 / 1000)} s`;
}

function day(time) {
  return new Date(time).toLocaleString(undefined, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
}

function plural(count, one, many) { return `${count.toLocaleString("en")} ${count === 1 ? one : many ?? `${one}s`}`; }
