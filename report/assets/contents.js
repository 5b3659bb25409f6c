// The features as a tree by folder, with what does not hold.
function treeOf(features) {
  return el("nav", { class: "tree", "aria-label": "Features" }, byFolder(features).map(([folder, those]) =>
    el("details", { open: true }, el("summary", {}, folderName(folder)),
      el("ul", {}, those.map(feature => el("li", {}, el("a", { href: `#feature=${feature.id}`, "data-feature": feature.id }, el("span", { class: "name" }, clean(feature.name)), tally(feature))))))));
}

function byFolder(features) {
  const folders = new Map();
  for (const feature of features) {
    const folder = feature.folder ?? "";
    if (!folders.has(folder)) folders.set(folder, []);
    folders.get(folder).push(feature);
  }
  return [...folders];
}

function folderName(folder) { return folder ? folder.split("/").map(part => part.replace(/-/g, " ")).join(" / ") : "Features"; }

function tally(feature) {
  const failed = (feature.scenarios ?? []).filter(scenario => scenario.status === "failed").length;
  const flaky = (feature.scenarios ?? []).filter(scenario => scenario.status === "flaky").length;
  if (failed) return el("span", { class: "wrong", "data-status": "failed" }, `${failed} failed`);
  return flaky ? el("span", { class: "wrong", "data-status": "flaky" }, `${flaky} flaky`) : el("span", { class: "many" }, String((feature.scenarios ?? []).length));
}
