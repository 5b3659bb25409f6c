const glossary = {
  words: new Map(), tags: new Map(), pattern: null,

  read(entries) {
    for (const entry of entries) {
      entry.id = entry.word.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, "-").replace(/^-|-$/g, "");
      for (const form of entry.forms ?? []) (entry.isTag ? this.tags : this.words).set(form.toLowerCase(), entry);
    }
    const forms = [...this.words.keys()].sort((one, other) => other.length - one.length).map(form => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (forms.length) this.pattern = new RegExp(`(?<![\\p{L}\\p{Nd}])(${forms.join("|")})(s|es|ed|d)?(?![\\p{L}\\p{Nd}])`, "giu");
  },

  // The text with its words linked, each word once: a page full of underlines helps nobody.
  linked(text, seen) {
    if (!this.pattern) return [text];
    const parts = [];
    let at = 0;
    for (const match of text.matchAll(this.pattern)) {
      const entry = this.words.get(match[1].toLowerCase());
      // What is in quotes is somebody's text, not the suite's words.
      if (!entry || seen.has(entry) || (text.slice(0, match.index).split('"').length % 2 === 0)) continue;
      seen.add(entry);
      parts.push(text.slice(at, match.index), el("a", { class: "term", href: `#word=${entry.id}`, title: plain(entry.means) }, match[0]));
      at = match.index + match[0].length;
    }
    return [...parts, text.slice(at)];
  },

  section(entries) {
    if (!entries.length) return null;
    return el("section", { class: "glossary", id: "glossary" },
      el("div", { class: "folder" }, el("h2", {}, "Glossary"),
        el("dl", {}, entries.map(entry => [el("dt", { id: `word-${entry.id}`, tabindex: "-1" }, entry.word), el("dd", {}, ...prose(entry.means).childNodes)]))));
  },

  show(id) {
    document.querySelectorAll(".found-word").forEach(word => word.classList.remove("found-word"));
    const word = document.getElementById(`word-${id}`);
    word?.classList.add("found-word");
    word?.scrollIntoView({ block: "center" });
    word?.focus({ preventScroll: true });
  },
};

function plain(html) { return new DOMParser().parseFromString(html, "text/html").body.textContent.trim(); }
