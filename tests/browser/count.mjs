// Compares the panel's count.js with what the server says: [[ways, [[text, words, dear], …]], …] on the
// standard input. Called by the test in src/web/measure.rs.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

runInThisContext(readFileSync(new URL("../../src/web/assets/count.js", import.meta.url), "utf8"));
let alike = 0;
const apart = [];
for (const [ways, cases] of JSON.parse(readFileSync(0, "utf8"))) {
  for (const [text, words, dear] of cases) {
    const told = measure(text, JSON.parse(ways));
    if (told.words === words && told.dear === dear) alike += 1;
    else apart.push(JSON.stringify({ text, server: [words, dear], script: told }));
  }
}
console.log(`${alike} alike, ${apart.length} apart`);
for (const one of apart.slice(0, 5)) console.log(one);
process.exitCode = apart.length ? 1 : 0;
