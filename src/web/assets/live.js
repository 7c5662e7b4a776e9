// Keeps the open page true: when the gateway says that something changed, the page is fetched again
// and the contents of <main> are exchanged. Whatever somebody is typing is left alone; without this
// script every page works the same and is refreshed by hand.
"use strict";

(() => {
  const GATHER_MS = 250; // several changes in a row make one fetch
  let waiting = false;
  let missed = false;

  const main = () => document.querySelector("main");
  const untouched = (c) => {
    if (c.type === "checkbox" || c.type === "radio") return c.checked === c.defaultChecked;
    if (c.type === "file") return c.files.length === 0;
    if (c.options) return c.selectedIndex === Math.max(0, [...c.options].findIndex((o) => o.defaultSelected));
    return c.value === c.defaultValue;
  };
  const beingEdited = () => [...main().querySelectorAll("input, textarea, select")].some((c) => !untouched(c));

  const exchange = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const next = fresh.querySelector("main");
    if (!next || fresh.body.dataset.page !== document.body.dataset.page) return location.reload();
    const focus = document.activeElement && document.activeElement.id;
    const open = [...main().querySelectorAll("details[open][id]")].map((d) => d.id);
    main().replaceChildren(...next.childNodes);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
    document.querySelector("#nav").replaceChildren(...fresh.querySelector("#nav").childNodes);
    document.title = fresh.title;
  };

  const refresh = async () => {
    waiting = false;
    missed = beingEdited();
    if (missed) return;
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, cache: "no-store" });
    if (answer.redirected) return location.reload();
    const text = await answer.text();
    if (answer.ok && !beingEdited()) exchange(text);
  };

  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => refresh().catch(() => {}), GATHER_MS);
  };

  // Only a page somebody sees listens: browsers open few connections to one host.
  let source = null;
  const listen = () => {
    source?.close();
    source = document.visibilityState === "visible" ? new EventSource("/live") : null;
    source?.addEventListener("message", soon);
  };
  listen();
  document.addEventListener("visibilitychange", () => { listen(); if (source) soon(); });
  document.addEventListener("focusout", () => { if (missed) soon(); });
})();
