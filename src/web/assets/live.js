// Keeps the open page true: when the gateway says that something changed, the page is fetched again
// and what differs in <main> is exchanged, so that what somebody is about to press stays where it is. Whatever somebody is typing is left alone; without this
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

  const morph = (old, next) => {
    if (old.isEqualNode(next)) return;
    const alike = old.nodeType === Node.ELEMENT_NODE && old.nodeName === next.nodeName
      && old.id === next.id && old.childNodes.length === next.childNodes.length;
    if (!alike) return old.replaceWith(next);
    for (const { name } of [...old.attributes]) {
      if (!next.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    }
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const pairs = [...next.childNodes].map((child, at) => [old.childNodes[at], child]);
    for (const [was, is] of pairs) morph(was, is);
  };

  const exchange = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const next = fresh.querySelector("main");
    if (!next || fresh.body.dataset.page !== document.body.dataset.page) return location.reload();
    const focus = document.activeElement && document.activeElement.id;
    const open = [...document.querySelectorAll("main details[open][id], #nav details[open][id]")].map((d) => d.id);
    morph(main(), next);
    morph(document.querySelector("#nav"), fresh.querySelector("#nav"));
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
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

  // The same for a button that stayed under the pointer.
  document.addEventListener("click", (event) => {
    if (event.detail > 1 && event.target.closest("main form button")) event.preventDefault();
  }, true);

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
