// Single keys help those who type and hinder those who dictate: they can be switched off, as WCAG 2.1.4 asks.
const keyboard = {
  get isOn() { return theme.kept("keys") !== "off"; },

  button() {
    const dialog = this.dialog();
    document.body.append(dialog);
    this.open = () => dialog.showModal();
    return el("button", { type: "button", class: "tool", onclick: this.open }, "Keys");
  },

  dialog() {
    const keys = [["/", "search"], ["j", "next scenario"], ["k", "previous scenario"], ["Enter", "open or close it"], ["Esc", "leave the search"], ["?", "this list"]];
    const box = el("input", { type: "checkbox", id: "keys-on", onchange: () => theme.kept("keys", box.checked ? "on" : "off") });
    box.checked = this.isOn;
    return el("dialog", { class: "keys", "aria-labelledby": "keys-title" },
      el("h2", { id: "keys-title" }, "Keys"),
      el("dl", {}, keys.map(([key, does]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)])),
      el("p", {}, el("label", {}, box, " Single keys work")),
      el("form", { method: "dialog" }, el("button", { class: "tool" }, "Close")));
  },

  listen() {
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && document.activeElement === filters.input) return filters.input.blur();
      const typing = event.target.closest?.("input, textarea, select, dialog");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !this.isOn) return;
      const act = { "/": () => filters.input.focus(), "?": () => this.open(), j: () => this.move(1), k: () => this.move(-1) }[event.key];
      if (act) { event.preventDefault(); act(); }
    });
  },

  move(by) {
    const rows = [...document.querySelectorAll(".scenario > summary")].filter(row => !row.parentElement.hidden && !row.closest("[hidden]"));
    const at = rows.indexOf(document.activeElement.closest?.(".scenario")?.firstElementChild);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  },
};
