// The last runs as small plots. What is nought is left out of the data.
function historySection(past) {
  const runs = (past.runs ?? []).map(run => ({ ms: 0, passed: 0, failed: 0, flaky: 0, ...run }));
  if (runs.length < 2) return [];
  const rate = run => run.passed / Math.max(1, run.passed + run.failed + run.flaky);
  const percent = run => `${Math.floor(rate(run) * 100)} %`;
  const flips = Object.values(past.scenarios).filter(endings => flipsIn(endings) > 1).length;
  return [el("h2", {}, `The last ${runs.length} runs`), el("div", { class: "strip" },
    el("figure", {}, bars(runs.map(run => ({ height: 1, status: "passed", wrong: 1 - rate(run), worst: run.failed ? "failed" : "flaky", title: `${day(run.started)}: ${percent(run)}` })), `Share of scenarios that held, run by run: ${runs.map(percent).join(", ")}`),
      el("figcaption", {}, "Held ", el("b", {}, percent(runs.at(-1))))),
    el("figure", {}, line(runs.map(run => run.ms), `Duration, run by run: ${runs.map(run => took(run.ms)).join(", ")}`), el("figcaption", {}, "Took ", el("b", {}, took(runs.at(-1).ms)))),
    flips ? el("figure", {}, el("figcaption", {}, el("b", {}, plural(flips, "scenario")), " changed more than once between holding and failing.")) : null)];
}

function bars(values, label, width = 8, height = 34) {
  return svg("svg", { class: "plot", width: values.length * (width + 2), height, role: "img", "aria-label": label },
    values.flatMap((value, at) => {
      const tall = value ? Math.max(3, value.height * height) : 2;
      const bar = svg("rect", { x: at * (width + 2), y: height - tall, width, height: tall, rx: 1.5, ...(value ? {} : { class: "base" }) }, value ? [svg("title", {}, value.title)] : []);
      if (value) bar.dataset.status = value.status;
      if (!value?.wrong) return [bar];
      // One that failed among hundreds is still to be seen.
      const wrong = svg("rect", { x: at * (width + 2), y: height - tall, width, height: Math.max(4, value.wrong * height), rx: 1.5 });
      wrong.dataset.status = value.worst;
      return [bar, wrong];
    }));
}

function line(values, label, width = 180, height = 34) {
  const most = Math.max(...values, 1);
  const at = number => [number * width / Math.max(1, values.length - 1), height - 3 - (values[number] / most) * (height - 8)];
  return svg("svg", { class: "plot", width: width + 6, height, role: "img", "aria-label": label },
    svg("path", { d: values.map((_, number) => `${number ? "L" : "M"}${at(number).map(each => each.toFixed(1)).join(" ")}`).join("") }),
    svg("circle", { cx: at(values.length - 1)[0], cy: at(values.length - 1)[1], r: 2.6 }));
}

function flipsIn(endings) {
  const ran = endings.filter(ending => ending && ending.status !== "skipped").map(ending => ending.status === "failed");
  return ran.filter((failed, at) => at > 0 && failed !== ran[at - 1]).length + endings.filter(ending => ending?.status === "flaky").length * 2;
}

// One scenario's last runs: how each ended, as tall as it took long.
function trend(endings) {
  const all = (endings ?? []).map(ending => ending && { ms: 0, ...ending });
  const ran = all.filter(Boolean);
  if (ran.length < 2) return null;
  const most = Math.max(...ran.map(ending => ending.ms), 1);
  const held = ran.filter(ending => ending.status === "passed").length;
  const flips = flipsIn(all);
  const told = `Held in ${held} of the last ${ran.length} runs${flips > 1 ? `, changed ${flips} times` : ""}`;
  return el("span", { class: "trend" },
    bars(all.map(ending => ending && { height: .3 + .7 * ending.ms / most, status: ending.status, title: `${statusWords[ending.status]}, ${took(ending.ms) || "0 ms"}` }), told, 4, 18), told);
}
