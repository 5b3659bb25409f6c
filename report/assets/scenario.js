function scenarioItem(record) {
  const { scenario } = record;
  const status = scenario.status ?? "notRun";
  const row = el("details", { class: "scenario", "data-status": status, "data-id": scenario.id, ontoggle: () => toggled(record) },
    el("summary", {}, sign(status), el(`h${level(record)}`, { class: "title" }, clean(scenario.name)), el("span", { class: "took" }, took(scenario.ms)),
      scenario.reason ? el("span", { class: "reason" }, clean(scenario.reason)) : null));
  return row;
}

// Below the rule, or below the feature: screen readers go by levels, and none may be missing.
function level(record) { return record.scenario.rule === undefined ? 4 : 5; }
function part(record, ...text) { return el(`h${level(record) + 1}`, { class: "part" }, ...text); }

async function toggled(record) {
  if (record.row.open) {
    await fill(record);
    if (!record.quiet) { address.scenario = record.scenario.id; address.write(); }
  } else if (address.scenario === record.scenario.id) {
    address.scenario = "";
    address.write();
  }
  record.quiet = false;
}

async function fill(record) { fillWith(record, await details.of(record.feature)); }

function fillWith(record, all) {
  if (record.filled) return;
  record.filled = true;
  const detail = all[record.scenario.id] ?? {};
  const { status } = record.scenario;
  const talks = (detail.conversations ?? []).map(talk => conversationSection(talk, detail, record));
  record.row.append(el("div", { class: "inside" },
    detail.description ? prose(detail.description) : null,
    status === "skipped" || !status ? el("p", { class: "note" }, clean(record.scenario.reason)) : null,
    failureSection(detail, record),
    talks.length ? el("div", { class: "pair" }, stepsSection(detail, record), el("section", {}, talks)) : el("div", { class: "pair" }, stepsSection(detail, record)),
    commandsSection(detail, record), attachmentsSection(detail, record), lastLine(record, detail)));
}

function lastLine({ feature, scenario }, detail) {
  const earlier = detail.earlier ?? [];
  return el("section", { class: "last-line" },
    el("a", { href: address.link({ q: "", status: "", tag: "", folder: "", scenario: scenario.id }) }, "Link to this scenario"),
    el("code", {}, `${feature.uri}:${scenario.line ?? ""}`),
    earlier.length > 1 ? el("span", {}, `Tried ${earlier.length} times: ${earlier.map(status => statusWords[status ?? "notRun"]).join(", ")}`) : null,
    trend(page.index.history.scenarios?.[scenario.id]),
    (scenario.tags ?? []).map(tagButton));
}

function tagButton(tag) {
  const means = glossary.tags.get(tag.toLowerCase());
  return el("button", { type: "button", class: "tag", title: means ? plain(means.means) : `Show only ${tag}`, onclick: () => filters.toggleTag(tag) }, tag);
}
