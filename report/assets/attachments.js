function attachmentsSection(detail, record) {
  const attachments = detail.attachments ?? [];
  if (!attachments.length) return null;
  return el("section", { class: "attached" }, part(record, "Attachments"), attachments.map(attachment));
}

function attachment(file) {
  const size = file.bytes ? `, ${file.bytes < 1024 ? `${file.bytes} bytes` : `${Math.round(file.bytes / 1024)} KB`}` : "";
  if (file.leftOut) return el("p", { class: "aside" }, `${clean(file.name)} (${file.mediaType}${size}) is not here: ${file.leftOut}.`);
  if (file.text !== undefined && file.mediaType === "text/uri-list" && /^https?:\/\/\S+$/.test(file.text.trim()))
    return el("p", {}, el("a", { href: file.text.trim(), rel: "noreferrer noopener" }, file.text.trim()));
  if (file.text !== undefined)
    return el("details", { class: "fold" }, el("summary", {}, `${clean(file.name)}${size}`), pre(file.mediaType.endsWith("json") ? pretty(file.text) : file.text));
  const address = `data:${file.mediaType};base64,${file.data ?? ""}`;
  return /^image\/(png|jpeg|gif|webp|bmp|svg\+xml)$/.test(file.mediaType)
    ? el("figure", {}, el("img", { src: address, alt: `Picture: ${clean(file.name)}`, loading: "lazy" }), el("figcaption", {}, `${clean(file.name)}${size}`))
    : el("p", {}, el("a", { href: address.replace(file.mediaType, "application/octet-stream"), download: clean(file.name) }, `Save ${clean(file.name)}`), el("span", { class: "aside" }, ` ${file.mediaType}${size}`));
}
