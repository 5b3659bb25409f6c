// Everything a reader sees is made here, of elements and text: nothing that a model or a program has said is taken for HTML.
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

// What a table has under a key that somebody else chose: an object has more than its own.
function pick(table, key, otherwise) { return Object.hasOwn(table, key) ? table[key] : otherwise; }

// Descriptions come as HTML that the report made of Markdown. Looked at once more: only what Markdown can mean gets in.
const proseElements = new Set("P UL OL LI EM STRONG CODE PRE BLOCKQUOTE A BR HR H4 H5 H6 TABLE THEAD TBODY TR TH TD".split(" "));
function prose(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  for (const element of [...parsed.querySelectorAll("*")]) {
    if (!proseElements.has(element.tagName)) { element.replaceWith(...element.childNodes); continue; }
    for (const { name, value } of [...element.attributes])
      if (!(name === "href" && /^https?:/i.test(value)) && name !== "rel") element.removeAttribute(name);
  }
  return el("div", { class: "prose" }, [...parsed.childNodes].map(node => document.adoptNode(node)));
}
