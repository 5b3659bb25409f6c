// Titles can be searched at once; steps and conversations as soon as they are unpacked, which begins when the page is painted.
const search = {
  textOf(detail) {
    const parts = [];
    const take = value => {
      if (typeof value === "string") parts.push(value);
      else if (Array.isArray(value)) value.forEach(take);
      else if (value && typeof value === "object") Object.values(value).forEach(take);
    };
    for (const step of detail.steps ?? []) take([step.keyword + step.text, step.docString, step.table]);
    for (const talk of detail.conversations ?? [])
      for (const exchange of talk.exchanges ?? []) take([exchange.dialect, exchange.model, exchange.asked, exchange.answered, exchange.fault, exchange.complaints]);
    for (const command of detail.commands ?? []) take([command.line, command.output, command.error]);
    take([detail.failure?.message, (detail.row ?? []).map(cell => cell.value)]);
    return clean(parts.join("\n"));
  },

  fits(record, words) {
    return words.every(word => record.title.includes(word) || record.text?.includes(word));
  },

  // Where in the details the words were found, for a scenario whose title does not say.
  hit(record, words) {
    const word = words.find(each => !record.title.includes(each));
    const at = word && record.text ? record.text.indexOf(word) : -1;
    if (at < 0) return null;
    const text = record.original;
    const from = Math.max(0, at - 50);
    const cut = (start, end) => text.slice(start, end).replace(/\s+/g, " ");
    return el("span", { class: "hit" }, from > 0 ? "… " : "", cut(from, at), el("mark", {}, cut(at, at + word.length)), cut(at + word.length, at + word.length + 90), " …");
  },

  words: query => query.toLowerCase().split(/\s+/).filter(Boolean),
};
