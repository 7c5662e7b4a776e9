// Says beside a text, while it is typed, what the server says of it when the page is made: how long it
// is, in which alphabet, what it costs and why. The tables come with the page; the sentences are those of
// measure.rs, and a test holds the two together. Without this script there is a button for it.
"use strict";

(() => {
  // The sentences come with the page, in its language.
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (as, name) => values[name] ?? as);
  const count = (n, [one, many]) => fill(n === 1 ? one : many, { n });

  // The units of each character in a way to write; null when it has no place in it.
  const septets = (text, way) => {
    const units = [];
    for (const c of text) {
      if (way.single.includes(c)) units.push(1);
      else if (way.double.includes(c)) units.push(2);
      else return null;
    }
    return units;
  };

  // No character is cut in two: a part that has no room for one stays short.
  const plan = (units, alone, several) => {
    const total = units.reduce((sum, n) => sum + n, 0);
    if (total <= alone) return { parts: 1, left: alone - total };
    let parts = 1;
    let used = 0;
    for (const n of units) {
      if (used + n > several) {
        parts += 1;
        used = 0;
      }
      used += n;
    }
    return { parts, left: Math.max(0, parts * several - total) };
  };

  const measure = (text, { ways, partsMax, shown, says }) => {
    const characters = [...text];
    const told = count(characters.length, says.characters);
    const plans = ways.map((way) => {
      const units = septets(text, way);
      return units && { alphabet: "GSM-7", ...plan(units, way.alone, way.several) };
    });
    let best = plans[0];
    if (!best) {
      best = { alphabet: "UCS-2", ...plan(characters.map((c) => c.length), 70, 67) };
      // The first of the shortest, and only if it saves a message.
      for (const other of plans) if (other && other.parts < best.parts) best = other;
    }
    if (best.parts > partsMax) {
      return { words: told, dear: fill(says.long, { parts: best.parts, most: partsMax }) };
    }
    const parts = count(best.parts, says.parts);
    const outside = [...new Set(characters.filter((c) => !septets(c, ways[0])))];
    const more = outside.length > shown ? " …" : "";
    const dear = fill(says.dear, { outside: outside.slice(0, shown).join(" ") + more });
    const { alphabet, left } = best;
    return {
      words: fill(left === 0 ? says.full : says.room, { characters: told, alphabet, parts, left }),
      dear: alphabet === "UCS-2" ? dear : null,
    };
  };

  if (typeof document === "undefined") {
    globalThis.measure = measure;
    return;
  }

  document.documentElement.classList.add("counts");
  document.addEventListener("input", ({ target }) => {
    const place = target.dataset.counts && document.getElementById(target.dataset.counts);
    if (!place) return;
    const told = measure(target.value, JSON.parse(target.closest("[data-ways]").dataset.ways));
    place.querySelector(".words").textContent = told.words;
    place.querySelector(".dear").textContent = told.dear ?? "";
  });
})();
