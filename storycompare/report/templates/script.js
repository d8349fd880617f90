"use strict";
// Everything is drawn in the page already, most of it where no script runs; this takes out what is wanted and moves it.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const view = $("view");
  const pairs = JSON.parse(view.dataset.pairs);
  const [left, right] = [$("pick-left"), $("pick-right")];
  const names = [...left.options].map((option) => option.textContent);
  const slugs = [...left.options].map((option) => option.dataset.slug);
  const start = { show: "all", paint: "facts", left: "0", right: right.value, facts: "all", q: "", sort: "" };
  const state = { ...start };

  document.body.classList.add("scripted");
  all(".script").forEach((part) => { part.hidden = false; });

  // What stands in a noscript element is drawn and kept as it is until it is asked for.
  const kept = (selector) => {
    const store = document.querySelector(`noscript[${selector}]`);
    const box = document.createElement("template");
    if (store) box.innerHTML = store.textContent;
    store?.remove();
    return box.content;
  };

  // --- the articles ------------------------------------------------------------------------------
  const texts = names.map(() => null);
  all(".s", view).forEach((s) => {
    const [source, number] = s.dataset.n.split("-").map(Number);
    (texts[source] ||= [])[number] = s;
  });
  const text = (k) => texts[k] ||= all(".s", kept(`data-text="${k}"`));

  let drawn = "";
  const draw = () => {
    const wanted = `${state.left} ${state.right}`;
    if (wanted === drawn) return;
    drawn = wanted;
    $("at").textContent = "";
    arrange();
    describe();
  };
  const arrange = () => {
    const [mine, theirs] = [text(state.left), state.right === "all" ? [] : text(state.right)];
    if (state.right === "all") {
      view.className = "reading vs-all";
      mine.forEach((s) => s.classList.remove("moved"));
      view.replaceChildren(...mine);
      return;
    }
    view.className = "rows";
    view.replaceChildren(...pairs[`${state.left}-${state.right}`].split(";").map((brief) => {
      const [flags, ours, others] = brief.split("|");
      const row = $("row").content.firstElementChild.cloneNode(true);
      row.classList.add(...[...flags].map((flag) => `r-${flag}`));
      const fill = (cell, facing, numbers, sentences) => {
        cell.classList.add(`vs-${facing}`);
        numbers.split(",").filter(Boolean).forEach((n) => {
          const s = sentences[parseInt(n, 10)];
          s.classList.toggle("moved", n.endsWith("m"));
          cell.append(s);
        });
      };
      fill(row.children[0], state.right, ours, mine);
      fill(row.children[1], state.left, others, theirs);
      return row;
    }));
  };

  const describe = () => {
    const beside = state.right === "all";
    $("names").classList.toggle("margin", beside);
    $("names").children[0].textContent = names[state.left];
    $("names").children[1].textContent = beside ? "who else has it" : names[state.right];
    const label = (flag) => document.querySelector(`label[for="show-${flag}"]`);
    label("l").textContent = beside ? "Only here" : `Only ${names[state.left]}`;
    label("r").textContent = beside ? "" : `Only ${names[state.right]}`;
    label("r").hidden = $("show-r").hidden = beside;
    const found = beside
      ? { all: ".s:not(.furniture)", s: ".has-s", l: ".has-o", x: ".has-x", u: ".has-u" }
      : { all: ".row:not(.r-f)", s: ".r-s", l: ".r-l", r: ".r-r", x: ".r-x", u: ".r-u" };
    Object.entries(found).forEach(([flag, selector]) => {
      if (label(flag)) label(flag).dataset.count = all(`:scope > ${selector}`, view).length;
    });
    all(".s > p", view).forEach((p) => describeMarks(p, beside ? null : p.closest(".cell").className.match(/vs-(\d+)/)[1]));
  };
  // Who hears the page is told of the marks beside the words, never among them.
  const describeMarks = (p, k) => {
    const said = (what, selector) => {
      const found = all(selector, p).map((part) => part.textContent.trim()).filter(Boolean);
      return found.length ? `${what}: ${found.join("; ")}` : "";
    };
    const told = k === null
      ? [said("only here", ".m.one"), said("unsure", ".m.unsure"), said("in conflict", ".x")]
      : [said("only here", `.m:not(.i${k})`), said("unsure", `.u${k}`), said("other words", `.d${k}`), said("added", `.a${k}`), said("in conflict", `.x${k}`)];
    const text = told.filter(Boolean).join(". ");
    if (text) p.setAttribute("aria-description", text); else p.removeAttribute("aria-description");
  };

  // --- the facts -----------------------------------------------------------------------------------
  const matrix = $("matrix");
  const body = matrix.tBodies[0];
  const few = body.rows.length;
  const most = 30;
  let every = [...body.rows];
  let whole = false;
  let open = false;
  const plain = (words) => words.normalize("NFKC").replace(/[‘’‚‛`´]/g, "'").replace(/[“”„«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ").toLowerCase();
  const index = new Map();
  const said = (row) => {
    if (!index.has(row)) index.set(row, plain(all(".said, dd", row).map((part) => part.textContent).join("\n")));
    return index.get(row);
  };
  const load = () => {
    if (whole) return;
    whole = true;
    every.push(...all("tbody > tr", kept("data-facts")));
  };
  const matching = ({ facts, q }) => {
    const asked = plain(q);
    return (row) => {
      if (["conflict", "unsure", "quotation"].includes(facts) && !(facts in row.dataset)) return false;
      if (["everywhere", "some"].includes(facts) && row.dataset.group !== facts) return false;
      if (facts.startsWith("only-") && row.dataset.only !== facts.slice(5)) return false;
      return !q || said(row).includes(asked);
    };
  };
  const has = (row, column) => column ? Number(row.cells[column].childElementCount > 0) : all("td[data-s]", row).length;
  const total = () => Number(matrix.dataset.total);

  // A row that stays where it is is left alone: what is moved is styled and laid out anew, with a cell for each source.
  const replaceRows = (rows) => {
    const wanted = new Set(rows);
    [...body.rows].forEach((row) => { if (!wanted.has(row)) row.remove(); });
    let next = body.firstElementChild;
    rows.forEach((row) => {
      if (row === next) next = next.nextElementSibling;
      else body.insertBefore(row, next);
    });
  };
  const tabulate = () => {
    const asked = state.facts !== "all" || state.q || state.sort;
    if (asked || open) load();
    let found = every.filter(matching(state));
    if (state.sort) {
      const [column, down] = [parseInt(state.sort, 10), state.sort.endsWith("d") ? -1 : 1];
      found = found.map((row, k) => [has(row, column) * down, k, row]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , row]) => row);
    }
    const shown = open ? found : found.slice(0, asked ? most : few);
    replaceRows(shown);
    const number = asked ? found.length : total();
    $("count").textContent = `${asked ? number : Math.max(shown.length, 0)} of ${total()} facts`;
    if ($("more")) {
      $("more").parentElement.hidden = shown.length >= number;
      $("more").textContent = `Show all ${number} facts`;
    }
    highlight(shown);
  };
  const highlight = (shown) => {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("found");
    if (!state.q) return;
    const ranges = [];
    shown.forEach((row) => all(".said", row).forEach((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.toLowerCase().indexOf(state.q.toLowerCase());
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, Math.min(node.length, at + state.q.length));
        ranges.push(range);
      }
    }));
    CSS.highlights.set("found", new Highlight(...ranges));
  };
  all("thead th", matrix).forEach((th, column) => {
    const button = document.createElement("button");
    button.className = "sort";
    button.type = "button";
    button.append(...th.childNodes);
    th.append(button);
    button.addEventListener("click", () => {
      change({ sort: `${column}${state.sort === `${column}d` ? "u" : "d"}` });
    });
  });

  // --- the state, and the address that holds it ---------------------------------------------------
  const show = () => {
    for (const name of ["show", "paint"]) {
      if (!$(`${name}-${state[name]}`)) state[name] = start[name];
      $(`${name}-${state[name]}`).checked = true;
    }
    if (!(state.left in names)) state.left = "0";
    if (state.right !== "all" && !(`${state.left}-${state.right}` in pairs)) {
      state.right = start.right === state.left ? "all" : start.right;
    }
    if (state.right === "all" && state.show === "r") { state.show = "all"; $("show-all").checked = true; }
    if (![...$("pick-facts").options].some((option) => option.value === state.facts)) state.facts = "all";
    left.value = state.left;
    right.value = state.right;
    $("pick-facts").value = state.facts;
    if ($("search").value !== state.q) $("search").value = state.q;
    all("thead th", matrix).forEach((th, column) => {
      if (parseInt(state.sort, 10) !== column) th.removeAttribute("aria-sort");
      else th.setAttribute("aria-sort", state.sort.endsWith("d") ? "descending" : "ascending");
    });
    draw();
  };
  const change = (wanted, remember = "pushState") => {
    Object.assign(state, wanted);
    show();
    if ("facts" in wanted || "q" in wanted || "sort" in wanted) tabulate();
    const changed = Object.entries(state).filter(([name, value]) => value !== start[name]);
    const fragment = new URLSearchParams(changed).toString();
    history[remember](null, "", `${location.href.split("#")[0]}${fragment ? `#${fragment}` : ""}`);
  };
  const read = (event) => {
    const fragment = decodeURIComponent(location.hash.slice(1));
    if (fragment && !fragment.includes("=")) {
      reveal((event && history.state?.at) || fragment);
      return;
    }
    Object.assign(state, start);
    for (const [name, value] of new URLSearchParams(fragment)) if (name in state) state[name] = value;
    show();
    tabulate();
    if (event && history.state?.at) reveal(history.state.at);
    else if (/(^|&)(left|right|show|paint)=/.test(fragment)) $("texts").scrollIntoView();
    else if (fragment) $("facts").scrollIntoView();
  };

  const go = (element) => {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
  };

  // Show what has an id, whatever hides it, and go there.
  const reveal = (id) => {
    const owner = slugs.findIndex((slug) => id.startsWith(`${slug}-s`) && /^\d+$/.test(id.slice(slug.length + 2)));
    if (owner >= 0) {
      if (![state.left, state.right].includes(String(owner))) {
        state.left = String(owner);
        if (state.right !== "all") state.right = "all";
      }
      show();
      if (!$(id)?.offsetParent) { state.show = "all"; show(); }
    } else if (/^f\d+$/.test(id) && !$(id)) {
      load();
      const row = every.find((found) => found.id === id);
      if (row && !matching(state)(row)) Object.assign(state, { facts: "all", q: "" });
      show();
      tabulate();
      if (row && !row.isConnected) body.append(row);
    }
    const found = $(id);
    if (!found) return;
    for (let part = found.parentElement; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    go(found);
  };

  // --- partners --------------------------------------------------------------------------------------
  const light = (sentence) => {
    all(".lit").forEach((part) => part.classList.remove("lit"));
    if (!sentence) return;
    sentence.classList.add("lit");
    all(".notes a[data-s]", sentence).forEach((note) => $(note.hash.slice(1))?.classList.add("lit"));
  };
  document.addEventListener("mouseover", (event) => light(event.target.closest?.(".s")));
  document.addEventListener("focusin", (event) => light(event.target.closest?.(".s") || event.target.closest?.(".row")?.querySelector(".s")));

  // --- a page around this one, such as a notebook: it hears what has the focus, and may ask for a place ---
  if (parent !== window) {
    document.addEventListener("focusin", (event) => {
      const id = event.target.closest?.(".s, tr[id], .card")?.id;
      if (id) parent.postMessage({ storycompare: id }, "*");
    });
    addEventListener("message", (event) => {
      if (event.source === parent && typeof event.data?.storycompare === "string") reveal(event.data.storycompare);
    });
  }

  // --- the overview bars: one stop each, arrows walk it, Enter goes there ----------------------------
  all(".bar").forEach((bar) => {
    const parts = [...bar.children];
    let at = -1;
    const point = (k) => {
      parts[at]?.classList.remove("at");
      at = k;
      parts[at]?.classList.add("at");
      bar.setAttribute("aria-valuenow", at + 1);
      bar.setAttribute("aria-valuetext", parts[Math.max(at, 0)].title);
    };
    bar.tabIndex = 0;
    bar.setAttribute("role", "slider");
    bar.setAttribute("aria-valuemin", 1);
    bar.setAttribute("aria-valuemax", parts.length);
    point(0);
    bar.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -parts.length, End: parts.length }[event.key];
      if (event.key === "Enter") location.hash = parts[at].dataset.to;
      else if (step) point(Math.min(parts.length - 1, Math.max(0, at + step)));
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  });

  // Where somebody was is kept before he leaves, so that Back returns there.
  document.addEventListener("click", (event) => {
    const every = event.target.closest?.(".every");
    if (every) {
      every.parentElement.classList.add("open");
      every.parentElement.querySelector("a").focus();
      return;
    }
    const part = event.target.closest?.(".bar i");
    if (part) { location.hash = part.dataset.to; return; }
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    const home = link.closest(".s, tr[id], .card")?.id;
    if (home) history.replaceState({ at: home }, "");
    // Inside another page the addresses of that page are meant by a link, so it is followed here.
    event.preventDefault();
    if (link.hash === location.hash) read(); else location.hash = link.hash;
  });
  all("input[name]").forEach((input) => input.addEventListener("change", () => change({ [input.name]: input.value })));
  $("pick-facts").addEventListener("change", (event) => change({ facts: event.target.value }));
  $("search").addEventListener("input", (event) => change({ q: event.target.value }, "replaceState"));
  left.addEventListener("change", () => change({ left: left.value, right: left.value === state.right ? state.left : state.right }));
  right.addEventListener("change", () => change({ right: right.value, left: right.value === state.left ? (state.right === "all" ? String((Number(right.value) + 1) % names.length) : state.right) : state.left }));
  $("more")?.addEventListener("click", () => { open = true; tabulate(); });

  // --- keys --------------------------------------------------------------------------------------------
  const step = (list, by) => {
    if (!list.length) return;
    const at = list.findIndex((element) => element.contains(document.activeElement));
    go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  };
  const items = () => [...view.children].filter((row) => row.offsetParent && !row.matches(".r-f, .furniture"));
  // Where one is among the rows that are shown, for those who walk them without keys.
  const place = () => {
    const rows = items();
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (at >= 0) $("at").textContent = `${at + 1} of ${rows.length}`;
  };
  const walk = (by) => {
    const rows = items();
    const now = parseInt($("at").textContent, 10) - 1;
    const next = Number.isNaN(now) ? (by > 0 ? 0 : rows.length - 1) : (now + by + rows.length) % rows.length;
    if (rows.length) go(rows[next]);
  };
  view.addEventListener("focusin", place);
  $("step-on").addEventListener("click", () => walk(1));
  $("step-back").addEventListener("click", () => walk(-1));
  const help = () => { if ($("help").open) $("help").close(); else $("help").showModal(); };
  const enter = () => {
    const element = document.activeElement;
    if (element.matches("tr")) { const part = element.querySelector("details"); if (part) part.open = !part.open; else element.querySelector("td a")?.click(); }
    else if (element.matches(".card")) element.querySelector(".told a").click();
    else if (element.matches(".s, .row")) element.querySelector(".notes a")?.click();
    else return false;
    return true;
  };
  const keys = {
    n: () => walk(1),
    p: () => walk(-1),
    c: () => step(all(".card"), 1),
    j: () => step([...body.rows], 1),
    k: () => step([...body.rows], -1),
    "/": () => { $("search").focus(); $("search").scrollIntoView({ block: "center" }); },
    "?": help,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && !/^(radio|checkbox)$/.test(event.target.type)) return;
    if ($("help").open && event.key !== "?") return;
    if (event.key === "Enter") { if (enter()) event.preventDefault(); return; }
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  $("help-button").addEventListener("click", help);

  // --- sticky heads, and print ---------------------------------------------------------------------------
  const sticky = document.querySelector(".sticky");
  new ResizeObserver(() => document.documentElement.style.scrollPaddingTop = `${sticky.offsetHeight + 16}px`).observe(sticky);
  // The head of a table is not repeated on every page if there are buttons in it.
  const heads = all("thead th", matrix).map((th) => [th, th.firstElementChild]);
  let closed = [];
  addEventListener("beforeprint", () => {
    open = true;
    tabulate();
    heads.forEach(([th, button]) => { if (button.isConnected) th.replaceChildren(...button.childNodes); });
    closed = all(":not(th) > details:not([open])"); // all wordings stand in the articles as well
    closed.forEach((part) => { part.open = true; });
    $("printed").textContent = `Printed ${new Date().toISOString().slice(0, 10)}.`;
  });
  addEventListener("afterprint", () => {
    heads.forEach(([th, button]) => {
      if (button.isConnected) return;
      button.replaceChildren(...th.childNodes);
      th.replaceChildren(button);
    });
    all(".printed").forEach((part) => part.remove());
    closed.forEach((part) => { part.open = false; });
    $("printed").textContent = "";
  });
  $("print").addEventListener("click", () => {
    names.forEach((name, k) => {
      if ([state.left, state.right].includes(String(k))) return;
      const article = view.cloneNode(false);
      article.removeAttribute("id");
      article.className = "reading vs-all printed";
      article.append($("names").children[0].cloneNode(), ...text(k));
      article.firstChild.textContent = name;
      view.closest("section").append(article);
    });
    print();
  });
  addEventListener("hashchange", read);
  show();
  tabulate();
  if (location.hash) read();
  (globalThis.requestIdleCallback ?? setTimeout)(() => { load(); every.forEach(said); });
})();
