const filters = {
  build(records, folders) {
    this.records = records;
    const input = el("input", { type: "search", id: "search", placeholder: "Search titles, steps, conversations", "aria-label": "Search titles, steps and conversations", autocomplete: "off", spellcheck: "false" });
    let waiting;
    input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => { address.query = input.value; this.changed(); }, 90); });
    this.input = input;
    this.found = el("span", { role: "status" });
    this.clearing = el("button", { type: "button", onclick: () => { address.clear(); this.changed(); input.focus(); } }, "Clear");
    const tags = [...count(records.flatMap(record => record.scenario.tags ?? []))].sort(([one], [other]) => one.localeCompare(other));
    const tagChips = tags.map(([tag, many]) => this.chip("tags", tag, tag, many));
    return [
      el("label", { class: "search" }, input),
      el("p", { class: "found" }, this.found, this.clearing),
      el("fieldset", { class: "group" }, el("legend", {}, "Ending"), el("div", { class: "chips" },
        [...count(records.map(record => record.scenario.status ?? "notRun"))].sort(([one], [other]) => order(one) - order(other)).map(([status, many]) => this.chip("status", status, statusWords[status], many)))),
      folders.length > 1 ? el("fieldset", { class: "group" }, el("legend", {}, "Folder"), el("div", { class: "chips" }, folders.map(([folder, many]) => this.chip("folder", folder, folderName(folder), many)))) : null,
      tagChips.length ? el("fieldset", { class: "group" }, el("legend", {}, "Tag"), el("div", { class: "chips" }, tagChips.slice(0, 8)),
        tagChips.length > 8 ? el("details", { class: "more-tags" }, el("summary", {}, `${tagChips.length - 8} more tags`), el("div", { class: "chips" }, tagChips.slice(8))) : null) : null,
    ];
  },

  chip(kind, value, text, many) {
    const button = el("button", { type: "button", class: "chip", "aria-pressed": "false", "data-kind": kind, "data-value": value, ...(kind === "status" ? { "data-status": value } : {}), onclick: () => this.toggle(kind, value) },
      kind === "status" ? sign(value) : null, text, " ", el("small", {}, many.toLocaleString("en")));
    button.querySelector(".sign")?.setAttribute("aria-hidden", "true");
    return button;
  },

  toggle(kind, value) {
    if (kind === "folder") address.folder = address.folder === value ? "" : value;
    else if (!address[kind].delete(value)) address[kind].add(value);
    this.changed();
  },

  toggleTag(tag) { this.toggle("tags", tag); },

  changed() { address.write(); this.apply(); },

  // Tags narrow (all must be there), statuses widen (any may be), as people expect of such buttons.
  apply() {
    if (this.input.value.trim() !== address.query.trim()) this.input.value = address.query;
    const words = search.words(address.query);
    let shown = 0;
    for (const record of this.records) {
      const { scenario, feature } = record;
      const fits = (!address.status.size || address.status.has(scenario.status ?? "notRun"))
        && (!address.folder || feature.folder === address.folder || (feature.folder ?? "").startsWith(`${address.folder}/`))
        && [...address.tags].every(tag => scenario.tags?.includes(tag))
        && search.fits(record, words);
      record.fits = fits;
      shown += fits;
      if (!record.row) continue;
      record.row.hidden = !fits;
      record.row.querySelector(".hit")?.remove();
      const hit = fits && words.length ? search.hit(record, words) : null;
      if (hit) record.row.firstElementChild.append(hit);
    }
    page.hideEmpty();
    document.querySelectorAll(".chip").forEach(chip => chip.setAttribute("aria-pressed",
      String(chip.dataset.kind === "folder" ? address.folder === chip.dataset.value : address[chip.dataset.kind].has(chip.dataset.value))));
    this.found.textContent = address.isFiltered ? `${shown.toLocaleString("en")} of ${plural(this.records.length, "scenario")}` : plural(this.records.length, "scenario");
    this.clearing.hidden = !address.isFiltered;
    page.empty.hidden = shown > 0 || !this.records.length;
  },
};

function order(status) { return ["failed", "flaky", "passed", "skipped", "notRun"].indexOf(status); }

function count(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
