// What is searched, filtered and open is in the address, so that it can be sent to somebody.
const address = {
  query: "", status: new Set(), tags: new Set(), folder: "", scenario: "", feature: "", word: "",

  read() {
    const hash = new URLSearchParams(location.hash.slice(1));
    const several = key => new Set((hash.get(key) ?? "").split(",").filter(Boolean));
    this.query = hash.get("q") ?? "";
    this.status = several("status");
    this.tags = several("tag");
    this.folder = hash.get("folder") ?? "";
    this.scenario = hash.get("scenario") ?? "";
    this.feature = hash.get("feature") ?? "";
    this.word = hash.get("word") ?? "";
  },

  link(changes = {}) {
    const now = { q: this.query, status: [...this.status].join(","), tag: [...this.tags].join(","), folder: this.folder, scenario: this.scenario, ...changes };
    const pairs = Object.entries(now).filter(([, value]) => value).map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2F/g, "/").replace(/%40/g, "@").replace(/%2C/g, ",")}`);
    return `#${pairs.join("&")}`;
  },

  write() {
    this.feature = this.word = "";
    history.replaceState(null, "", this.link());
  },

  get isFiltered() { return Boolean(this.query.trim() || this.status.size || this.tags.size || this.folder); },

  clear() {
    this.query = this.folder = "";
    this.status.clear();
    this.tags.clear();
  },
};
