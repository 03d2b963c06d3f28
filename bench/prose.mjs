// Times the reader of prose beside Microsoft's Recognizers-Text on the same English article, on this machine, in this run:
//   node prose.mjs [--size CHARACTERS] [--currency]     --currency also times the peer's currency reader, which is slow
// The article is made of the English sentences of fixtures/prose and of plain sentences between them. Nothing is asserted.
import { parseArgs } from "node:util";
import recognizers from "@microsoft/recognizers-text-suite";
import { findFigures } from "../dist/index.js";
import { corpusOf } from "../fixtures/prose/score.mjs";

const { values } = parseArgs({
  options: { size: { type: "string", default: "21000" }, currency: { type: "boolean", default: false } },
});
const size = Number(values.size);
const plain =
  "The minister visited the region and spoke with people who had lost their homes, saying that the state would stand by everyone. ";

const article = (part) => {
  const sentences = corpusOf("en").map(({ text }) => text);
  let text = "";
  for (let at = 0; text.length < part; at++) text += `${sentences[at % sentences.length]} ${plain}`;
  return text.slice(0, part);
};

const text = article(size);
process.stdout.write(`Node ${process.version}, ${text.length} characters\n\n`);
process.stdout.write(
  "| reader | ms, first | ms, best of the next | found | in tenge |\n| --- | ---: | ---: | ---: | ---: |\n",
);
const peer = (read, runs) => [() => read(text, recognizers.Culture.English), runs];
const readers = {
  "findFigures, all kinds and units": [() => findFigures(text), 100],
  "Recognizers-Text, numbers": peer(recognizers.recognizeNumber, 3),
  ...(values.currency ? { "Recognizers-Text, currency": peer(recognizers.recognizeCurrency, 0) } : {}),
};
for (const [name, [read, runs]] of Object.entries(readers)) {
  const { taken: first, found } = timed(read);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, timed(read).taken);
  const shown = runs === 0 ? "not run" : best.toFixed(1);
  process.stdout.write(
    `| ${name} | ${first.toFixed(1)} | ${shown} | ${found.length} | ${found.filter(isTenge).length} |\n`,
  );
}

process.stdout.write("\n| characters | ms | µs a kilobyte |\n| ---: | ---: | ---: |\n");
for (const length of [100_000, 1_000_000, 10_000_000]) {
  const long = article(length);
  const { taken } = timed(() => findFigures(long));
  process.stdout.write(
    `| ${length} | ${taken.toFixed(0)} | ${((taken * 1_000_000) / length).toFixed(0)} |\n`,
  );
}

function timed(read) {
  const start = performance.now();
  const found = read();
  return { taken: performance.now() - start, found };
}

function isTenge({ unit, resolution }) {
  return unit === "tenge" || /tenge/i.test(resolution?.unit ?? "");
}
