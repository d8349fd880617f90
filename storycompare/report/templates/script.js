"use strict";
// Everything that can be read is in the page already; this adds filters, keys, other pairs and links to a view.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = $("pairs-data") ? JSON.parse($("pairs-data").textContent) : null;
  const names = all("#matrix thead th").slice(1).map((th) => th.textContent);
  const rows = all("#matrix tbody tr");
  const pairs = new Map(all(".pair").map((pair) => [pair.dataset.pair, pair]));
  const state = { show: "all", facts: "all", q: "", pair: pairs.keys().next().value };
  const start = { ...state };
  const several = names.length > 2;

  all(".script").forEach((part) => { part.hidden = false; });

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // --- pairs that the page does not hold yet ---------------------------------------------------
  const marked = (parent, text, from, to, marks, tag) => {
    let at = from;
    for (let k = 0; k < marks.length; k += 3) {
      const [a, b] = [Math.max(marks[k], from), Math.min(marks[k + 1], to)];
      if (a >= b) continue;
      parent.append(text.slice(at, a).join(""));
      const mark = make(tag, marks[k + 2] ? "added" : "");
      mark.append(text.slice(a, b).join(""));
      parent.append(mark);
      at = b;
    }
    parent.append(text.slice(at, to).join(""));
  };

  const cell = (source, other, [number, state, marks], partners, tag) => {
    const [kind, unsure] = [state % 4, state >= 4];
    const [paragraph, role, text, spans] = data.sentences[source][number];
    const points = Array.from(text);
    const p = make("p", `s ${role}${kind === 2 ? " again" : ""}`);
    p.dir = "auto";
    p.dataset.s = `${source}-s${number}`;
    if (partners.length) p.dataset.p = partners.map(([n]) => `${other}-s${n}`).join(" ");
    const no = make("span", "no", `¶${paragraph}`);
    no.title = "paragraph";
    p.append(no);
    if (kind) p.append(make("span", "tag", kind === 2 ? "also above" : "moved"));
    if (kind === 1) p.lastChild.title = `In ${names[source]} this stands before the sentences above`;
    if (unsure) p.append(make("span", "tag unsure", "unsure"));
    if (role === "caption" || role === "subheading") p.append(make("span", "tag", role));
    p.append(" ");
    let at = 0;
    for (const [a, b, fact, doubtful, ...against] of spans) {
      marked(p, points, at, a, [], tag);
      const [id, ...sources] = data.facts[fact];
      const shared = sources.includes(other);
      const span = make("span", `m ${shared ? "shared" : "unique"}${against.length ? " disputed" : ""}${shared && doubtful ? " unsure" : ""}`);
      span.dataset.fact = id;
      if (against.length) {
        const opponents = against.map((n) => names[n]).join(", ");
        span.title = `in conflict with ${opponents}`;
        span.dataset.against = against.includes(other) ? "" : `unlike ${opponents}: `;
      }
      marked(span, points, a, b, shared ? marks : [], tag);
      p.append(span);
      at = b;
    }
    marked(p, points, at, points.length, [], tag);
    return p;
  };

  const draw = (key) => {
    const [left, right] = key.split("-").map(Number);
    const pair = make("details", "pair");
    pair.dataset.pair = key;
    const summary = make("summary");
    summary.append(make("bdi", "", names[left]), " and ", make("bdi", "", names[right]));
    const head = make("div", "row names");
    head.append(make("div", "", names[left]), make("div", "", names[right]));
    pair.append(summary, head);
    for (const [kind, relation, ours, theirs] of data.pairs[key]) {
      const row = make("div", `row r-${kind}`);
      if (relation) row.dataset.relation = relation;
      [[left, right, ours, theirs, "del"], [right, left, theirs, ours, "ins"]].forEach(([source, other, own, facing, tag]) => {
        const side = make("div", "cell");
        if (own.length) side.dataset.source = names[source];
        own.forEach((found) => side.append(cell(source, other, found, kind === "shared" ? facing : [], tag)));
        if (!own.length && kind !== "furniture") side.append(make("span", "empty nothing", `not in ${names[source]}`));
        if (own.some(([, flags]) => flags >= 4)) row.classList.add("has-unsure");
        if (side.querySelector(".unique")) row.classList.add(source === left ? "has-left" : "has-right");
        row.append(side);
      });
      pair.append(row);
    }
    all(".pair").at(-1).after(pair);
    pairs.set(key, pair);
  };

  // Let the sides of a pair change places: its rows stay in the reading order that they have.
  const turn = (pair) => {
    all(".row", pair).forEach((row) => {
      row.append(row.firstElementChild);
      const [left, right] = ["has-left", "has-right"].map((name) => row.classList.contains(name));
      row.classList.toggle("has-left", right);
      row.classList.toggle("has-right", left);
    });
  };

  const reversed = (key) => key.split("-").reverse().join("-");
  const choose = (key) => {
    const known = (k) => pairs.has(k) || Boolean(data && data.pairs[k]);
    const wanted = known(key) || known(reversed(key)) ? key : start.pair;
    if (!pairs.has(wanted)) {
      if (!pairs.has(reversed(wanted))) {
        if (data.pairs[wanted]) draw(wanted); else draw(reversed(wanted));
      }
      const pair = pairs.get(reversed(wanted));
      if (!pairs.has(wanted)) {
        turn(pair);
        pairs.delete(reversed(wanted));
        pairs.set(wanted, pair);
        pair.dataset.pair = wanted;
      }
    }
    state.pair = wanted;
    pairs.forEach((pair, name) => { pair.hidden = several && name !== wanted; pair.open ||= name === wanted; });
    if (several) {
      const [left, right] = wanted.split("-");
      $("pick-left").value = left;
      $("pick-right").value = right;
      document.querySelector('label[for="show-left"]').textContent = `Only ${names[left]}`;
      document.querySelector('label[for="show-right"]').textContent = `Only ${names[right]}`;
    }
  };

  // --- filters -----------------------------------------------------------------------------------
  const matches = (row) => {
    const wanted = state.facts;
    if (wanted === "conflict" && !("conflict" in row.dataset)) return false;
    if (wanted === "unsure" && !("unsure" in row.dataset)) return false;
    if (wanted === "quotation" && !("quotation" in row.dataset)) return false;
    if ((wanted === "everywhere" || wanted === "some") && row.dataset.group !== wanted) return false;
    if (wanted.startsWith("only-") && row.dataset.only !== wanted.slice(5)) return false;
    return !state.q || row.textContent.toLowerCase().includes(state.q.toLowerCase());
  };

  const apply = (remember = true) => {
    const radio = $(`show-${state.show}`);
    if (radio) radio.checked = true;
    choose(state.pair);
    $("pick-facts").value = state.facts;
    if ($("search").value !== state.q) $("search").value = state.q;
    let count = 0;
    rows.forEach((row) => { row.hidden = !matches(row); count += !row.hidden; });
    $("count").textContent = `${count} of ${rows.length} facts`;
    if (remember) {
      const changed = Object.entries(state).filter(([name, value]) => value !== start[name]);
      const fragment = new URLSearchParams(changed).toString();
      history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
    }
  };

  const read = () => {
    const fragment = location.hash.slice(1);
    if (!fragment.includes("=")) return;
    Object.assign(state, start);
    for (const [name, value] of new URLSearchParams(fragment)) if (name in state) state[name] = value;
    if (!$(`show-${state.show}`)) state.show = "all";
    if (![...$("pick-facts").options].some((option) => option.value === state.facts)) state.facts = "all";
    apply(false);
  };

  all('input[name="show"]').forEach((input) => input.addEventListener("change", () => { state.show = input.value; apply(); }));
  $("pick-facts").addEventListener("change", (event) => { state.facts = event.target.value; apply(); });
  $("search").addEventListener("input", (event) => { state.q = event.target.value; apply(); });
  if (several) ["pick-left", "pick-right"].forEach((id) => $(id).addEventListener("change", (event) => {
    let [left, right] = [$("pick-left").value, $("pick-right").value];
    if (left === right) {
      const other = names.findIndex((_, k) => String(k) !== left);
      if (event.target.id === "pick-left") right = String(other); else left = String(other);
    }
    state.pair = `${left}-${right}`;
    apply();
  }));

  // --- sorting the facts ---------------------------------------------------------------------------
  all("#matrix thead th").forEach((th, column) => {
    const button = make("button", "sort", th.textContent);
    button.type = "button";
    th.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = th.getAttribute("aria-sort") !== "descending";
      all("#matrix thead th").forEach((other) => other.removeAttribute("aria-sort"));
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
      const value = (row) => column ? Number(row.cells[column].textContent.startsWith("●")) : all(".yes", row).filter((c) => c.textContent.startsWith("●")).length;
      const order = rows.map((row, k) => [value(row) * (down ? -1 : 1), k, row]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      document.querySelector("#matrix tbody").append(...order.map(([, , row]) => row));
    });
  });

  // --- partners ------------------------------------------------------------------------------------
  const light = (sentence) => {
    all(".lit").forEach((part) => part.classList.remove("lit"));
    if (!sentence) return;
    const pair = sentence.closest(".pair");
    const wanted = new Set([sentence.dataset.s, ...(sentence.dataset.p || "").split(" ").filter(Boolean)]);
    if (wanted.size > 1) all("[data-s]", pair).forEach((part) => { if (wanted.has(part.dataset.s)) part.classList.add("lit"); });
  };
  document.addEventListener("mouseover", (event) => light(event.target.closest?.(".s")));
  document.addEventListener("focusin", (event) => light(event.target.closest?.(".row")?.querySelector(".s[data-p]")));

  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const go = (element) => {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
  };
  document.addEventListener("click", (event) => {
    const to = event.target.dataset?.to;
    if (!to) return;
    let found = pairs.get(state.pair).querySelector(`[data-s="${to}"]`);
    if (!found && several) {
      state.pair = [...pairs.keys()].find((key) => key.split("-").includes(to.split("-")[0]));
      apply();
      found = pairs.get(state.pair).querySelector(`[data-s="${to}"]`);
    }
    if (found && !found.offsetParent) { state.show = "all"; apply(); }
    if (found) go(found.closest(".row"));
  });

  // --- keys ----------------------------------------------------------------------------------------
  const step = (list, by) => {
    if (!list.length) return;
    const at = list.findIndex((element) => element.contains(document.activeElement));
    go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  };
  const items = () => all(".row:not(.names, .r-furniture)", pairs.get(state.pair)).filter((row) => row.offsetParent);
  const help = () => { if ($("help").open) $("help").close(); else $("help").showModal(); };
  const keys = {
    n: () => step(items(), 1),
    p: () => step(items(), -1),
    j: () => step(rows.toSorted((a, b) => a.rowIndex - b.rowIndex).filter((row) => !row.hidden), 1),
    k: () => step(rows.toSorted((a, b) => a.rowIndex - b.rowIndex).filter((row) => !row.hidden), -1),
    "/": () => { $("search").focus(); $("search").scrollIntoView({ block: "center" }); },
    "?": help,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "radio") return;
    const action = keys[event.key];
    if (!action || ($("help").open && event.key !== "?")) return;
    event.preventDefault();
    action();
  });
  $("help-button").addEventListener("click", help);
  $("next").addEventListener("click", () => step(items(), 1));

  // --- print and links to a view ---------------------------------------------------------------------
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach((part) => { part.open = true; });
    $("printed").textContent = `Printed ${new Date().toISOString().slice(0, 10)}.`;
  });
  addEventListener("afterprint", () => { closed.forEach((part) => { part.open = false; }); $("printed").textContent = ""; });
  addEventListener("hashchange", read);
  if (several) choose(state.pair);
  apply(false);
  read();
})();
