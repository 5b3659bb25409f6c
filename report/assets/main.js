const page = {
  async begin() {
    this.index = await unpack("index");
    const { run, features, glossary: entries, history: past } = this.index;
    features.forEach((feature, number) => feature.number = number);
    glossary.read(entries);
    address.read();
    this.records = features.flatMap(feature => (feature.scenarios ?? []).map(scenario => ({
      feature, scenario, title: [scenario.name, feature.name, feature.rules?.[scenario.rule]?.name, feature.uri, ...(scenario.tags ?? [])].join("\n").toLowerCase(),
    })));
    document.getElementById("tools").append(keyboard.button(), theme.button());
    summary(run, this.records);
    document.getElementById("past").append(...historySection(past));
    const folders = byFolder(features).map(([folder, those]) => [folder, those.reduce((all, each) => all + (each.scenarios ?? []).length, 0)]).filter(([folder]) => folder);
    document.getElementById("contents").append(...this.side(filters.build(this.records, folders), features));
    keyboard.listen();
    paper.listen();
    await this.draw(features, entries);
    this.follow();
    addEventListener("hashchange", () => { address.read(); filters.apply(); this.follow(); });
    document.documentElement.dataset.ready = "drawn";
    await this.unpackAll(features);
    document.documentElement.dataset.ready = "all";
  },

  side(controls, features) {
    const drawer = el("details", { class: "drawer", open: true }, el("summary", {}, "Filters and contents"), controls.slice(2), this.openAll(), treeOf(features));
    if (matchMedia("(max-width: 56rem)").matches) drawer.open = false;
    return [controls[0], controls[1], drawer];
  },

  openAll() {
    return el("p", { class: "found" }, el("button", { type: "button", onclick: async () => {
      for (const record of this.records) if (record.fits && record.row) { record.quiet = true; await fill(record); record.row.open = true; await breathe(); }
    } }, "Open all that are shown"), el("button", { type: "button", onclick: () => {
      for (const record of this.records) if (record.row) record.row.open = false;
    } }, "Close all"));
  },

  // In slices: the first features are readable while the rest is drawn.
  async draw(features, entries) {
    const main = document.getElementById("document");
    this.empty = el("div", { class: "empty", hidden: true }, el("h2", {}, "Nothing fits."), el("p", {}, "Fewer words or fewer filters find more. "), el("button", { type: "button", class: "tool", onclick: () => { address.clear(); filters.changed(); } }, "Clear search and filters"));
    main.append(this.empty);
    if (!this.records.length) main.append(el("div", { class: "empty" }, el("h2", {}, "There is nothing to read yet."), el("p", {}, "A run leaves its scenarios here. Write the first one under features/ and run the suite.")));
    const records = Map.groupBy ? Map.groupBy(this.records, record => record.feature) : grouped(this.records);
    let since = performance.now();
    for (const [folder, those] of byFolder(features)) {
      const section = el("section", { class: "folder" }, el("h2", {}, folderName(folder)));
      main.append(section);
      for (const feature of those) {
        section.append(featureItem(feature, records.get(feature) ?? []));
        if (performance.now() - since > 12) { await breathe(); since = performance.now(); }
      }
    }
    main.append(...[glossary.section(entries)].filter(Boolean));
    filters.apply();
  },

  hideEmpty() {
    for (const place of document.querySelectorAll(".rule, .feature, .folder:not(.glossary .folder)"))
      place.hidden = address.isFiltered && !place.querySelector(".scenario:not([hidden])");
    document.querySelectorAll(".tree a").forEach(link => link.parentElement.hidden = Boolean(document.querySelector(`[data-feature="${CSS.escape(link.dataset.feature)}"].feature`)?.hidden));
    document.querySelectorAll(".tree details").forEach(folder => folder.hidden = !folder.querySelector("li:not([hidden])"));
  },

  // Goes where the address leads.
  follow() {
    if (address.word) return glossary.show(address.word);
    if (address.feature) {
      const feature = document.querySelector(`.feature[data-feature="${CSS.escape(address.feature)}"]`);
      feature?.scrollIntoView();
      feature?.querySelector("h3 a").focus({ preventScroll: true });
      return;
    }
    const record = this.records.find(each => each.scenario.id === address.scenario);
    if (!record?.row) return;
    if (record.row.open) return record.row.scrollIntoView();
    record.quiet = true;
    record.row.hidden = false;
    record.row.open = true;
    fill(record).then(() => { record.row.scrollIntoView(); record.row.firstElementChild.focus({ preventScroll: true }); });
  },

  async unpackAll(features) {
    for (const feature of features) {
      const all = await details.of(feature);
      for (const record of this.records) {
        if (record.feature !== feature) continue;
        record.original = search.textOf(all[record.scenario.id] ?? {});
        record.text = record.original.toLowerCase();
      }
      await breathe();
    }
    if (address.query) filters.apply();
  },
};

function grouped(records) {
  const groups = new Map();
  for (const record of records) (groups.get(record.feature) ?? groups.set(record.feature, []).get(record.feature)).push(record);
  return groups;
}

document.querySelector(".skip-link").addEventListener("click", event => { event.preventDefault(); document.getElementById("document").focus(); });
page.begin();
