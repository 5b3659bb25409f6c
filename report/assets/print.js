// Paper cannot be clicked. All that is listed is printed with its steps; what did not hold with its talk and the commands that failed, too; and what the
// reader has open with everything. Then the screen is as it was.
const paper = {
  undo: [],

  lay() {
    for (const record of page.records) {
      if (!record.fits || !record.row) continue;
      const folds = record.row.open ? ".fold, .commands details" : ".commands [data-status=failed] details";
      if (!record.row.open) this.open(record);
      this.unfold(record.row, folds);
    }
  },

  open(record) {
    const all = details.here.get(record.feature.number);
    if (!all) return;
    fillWith(record, all);
    const { row } = record;
    const wrong = ["failed", "flaky"].includes(record.scenario.status);
    row.classList.toggle("in-brief", !wrong);
    record.quiet = true;
    row.open = true;
    this.undo.push(() => { row.classList.remove("in-brief"); row.open = false; });
  },

  unfold(row, folds) {
    for (const button of row.querySelectorAll(".folded > .pointer[aria-expanded=false]")) {
      button.click();
      this.undo.push(() => button.click());
    }
    for (const fold of row.querySelectorAll(folds)) {
      if (fold.open) continue;
      fold.open = true;
      // The browser would tell it only after the page is printed.
      fold.dispatchEvent(new Event("toggle"));
      this.undo.push(() => { fold.open = false; });
    }
  },

  clear() { for (const act of this.undo.splice(0)) act(); },

  listen() {
    addEventListener("beforeprint", () => this.lay());
    addEventListener("afterprint", () => this.clear());
  },
};
