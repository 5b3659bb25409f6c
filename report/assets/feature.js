function featureItem(feature, records) {
  const seen = new Set();
  const outside = records.filter(record => record.scenario.rule === undefined);
  return el("article", { class: "feature", "data-feature": feature.id, "aria-labelledby": `f${feature.number}` },
    el("header", { class: "feature-head" },
      el("h3", { id: `f${feature.number}` }, el("a", { href: `#feature=${feature.id}` }, clean(feature.name))),
      el("p", { class: "under" }, el("code", {}, feature.uri), (feature.tags ?? []).map(tagButton)),
      feature.description ? linkedProse(feature.description, seen) : null),
    outside.length ? el("div", { class: "scenarios" }, outside.map(show)) : null,
    (feature.rules ?? []).map((rule, number) => {
      const within = records.filter(record => record.scenario.rule === number);
      return el("section", { class: "rule" },
        el("h4", {}, el("span", { class: "label" }, "Rule"), ...glossary.linked(clean(rule.name), seen)),
        rule.description ? prose(rule.description) : null,
        within.length ? el("div", { class: "scenarios" }, within.map(show)) : el("p", { class: "aside" }, "No scenario shows this yet."));
    }));

  function show(record) { return record.row = scenarioItem(record); }
}

function linkedProse(html, seen) {
  const shown = prose(html);
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("a, code, pre")) texts.push(walker.currentNode);
  for (const text of texts) text.replaceWith(...glossary.linked(text.textContent, seen));
  return shown;
}
