function failureSection(detail, record) {
  const { status } = record.scenario;
  const failure = detail.failure;
  if (!failure) return null;
  const compared = failure.expected !== undefined && failure.seen !== undefined;
  return el("section", { class: "failure", "data-status": status },
    part(record, status === "flaky" ? "How it failed before it held" : "What did not hold"),
    el("p", { class: "where" }, el("code", {}, failure.where)),
    failure.step ? el("p", { class: "which" }, clean(failure.step)) : null,
    compared
      ? el("dl", { class: "compared" }, el("div", {}, el("dt", {}, "Expected"), el("dd", {}, pre(failure.expected))), el("div", {}, el("dt", {}, "Seen"), el("dd", {}, pre(failure.seen))))
      : pre(failure.message),
    compared ? el("details", { class: "fold" }, el("summary", {}, "The whole message"), pre(failure.message)) : null,
    failure.stack ? el("details", { class: "fold" }, el("summary", {}, "Where in the code"), pre(failure.stack)) : null);
}
