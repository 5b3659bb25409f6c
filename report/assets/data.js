// The parts of the page's data are packed; each is unpacked when it is needed, without asking anybody for anything.
function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

async function unpack(id) {
  const element = document.getElementById(id);
  const stream = new Blob([bytesOf(element.textContent)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const data = JSON.parse(await new Response(stream).text());
  element.remove();
  return data;
}

// Details of a feature's scenarios: asked for by whoever comes first, a reader or the search.
const details = {
  chunks: new Map(),
  here: new Map(),
  of(feature) {
    const { number } = feature;
    if (!this.chunks.has(number)) this.chunks.set(number, unpack(`chunk-${number}`).then(all => { this.here.set(number, all); return all; }));
    return this.chunks.get(number);
  },
};

// Lets the browser paint and answer between two pieces of work.
function breathe() {
  return globalThis.scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve));
}
