// What is read before anything else: the counts, what does not hold, and what went wrong outside any scenario.
function summary(run, records) {
  const facts = [
    run.started ? `Run on ${day(run.started)}` : null, run.milliseconds ? `${run.isComplete ? "took" : "ended early, after"} ${took(run.milliseconds)}` : null, run.runs > 1 ? `${run.runs} runs merged` : null,
    run.commit ? `commit ${clean(run.commit).slice(0, 40)}` : null, run.engine, run.platform, run.containers?.length ? `containers: ${run.containers.join(", ")}` : null,
  ].filter(Boolean).map(fact => el("span", {}, clean(fact)));
  if (run.buildUrl) facts.push(el("a", { href: run.buildUrl, rel: "noreferrer noopener" }, "The build"));
  document.getElementById("facts").append(...facts);
  const counts = [...count(records.map(record => record.scenario.status ?? "notRun"))].sort(([one], [other]) => order(one) - order(other));
  if (counts.length) document.getElementById("numbers").append(
    el("div", { class: "proportions", "aria-hidden": "true" }, counts.map(([status, many]) => { const part = el("span", { "data-status": status }); part.style.flexGrow = many; return part; })),
    el("ul", { class: "counts" }, counts.map(([status, many]) => el("li", { "data-status": status }, el("a", { href: `#status=${status}` }, sign(status), el("span", {}, el("b", {}, many.toLocaleString("en")), ` ${statusWords[status]}`))))));
  document.getElementById("numbers").append(...wrongs(records));
  const note = (tone, title, texts) => el("div", { class: "note", "data-tone": tone }, el("p", {}, title), texts.map(pre));
  document.getElementById("notes").append(...[
    run.failures?.length ? note("bad", "Outside any scenario this failed:", run.failures) : null,
    !run.isComplete && records.length ? note("", "The run did not come to its end: what it had not reached is shown as not run.", []) : null,
    run.problems?.length ? note("", "Not everything in the input could be used:", [run.problems.join("\n")]) : null,
  ].filter(Boolean));
}

const mostNamed = 6;

// Each that does not hold, a click away: nobody is to look for it among hundreds.
function wrongs(records) {
  const failed = records.filter(record => record.scenario.status === "failed");
  if (!failed.length) return [];
  return [el("ol", { class: "wrongs", "aria-label": "What does not hold" },
    failed.slice(0, mostNamed).map(({ scenario, feature }) => el("li", {}, el("a", { href: `#scenario=${encodeURIComponent(scenario.id)}` }, clean(scenario.name)),
      el("span", { class: "aside" }, ` ${clean(feature.name)}`), scenario.step ? el("p", { class: "aside" }, clean(scenario.step)) : null, scenario.reason ? el("p", {}, clean(scenario.reason)) : null)),
    failed.length > mostNamed ? el("li", {}, el("a", { href: "#status=failed" }, `and ${(failed.length - mostNamed).toLocaleString("en")} more`)) : null)];
}
