// Times the reader of prose beside Microsoft's Recognizers-Text on the same English article, on this machine, in this run:
//   node prose.mjs [--size CHARACTERS] [--currency]     --currency also times the peer's currency reader, which is slow
// The article is made of the English sentences of fixtures/prose and of plain sentences between them. Beside the time of the
// clock stands that of the processors, which other work on the machine spoils less. Nothing is asserted.
import { parseArgs } from "node:util";
import recognizers from "@microsoft/recognizers-text-suite";
import { findFigures } from "../dist/index.js";
import { corpusOf } from "../fixtures/prose/score.mjs";

const { values } = parseArgs({
  options: { size: { type: "string", default: "21000" }, currency: { type: "boolean", default: false } },
});
const size = Number(values.size);
const plain = {
  en: "The minister visited the region and spoke with people who had lost their homes, saying that the state would stand by everyone. ",
  ru: "Министр посетил область и поговорил с людьми, которые потеряли жильё, сказав, что государство поддержит каждого из них. ",
  kk: "Министр облысқа барып, баспанасынан айырылған тұрғындармен сөйлесті және мемлекет әрқайсысына қолдау көрсететінін айтты. ",
};

const article = (part, language = "en") => {
  const sentences = corpusOf(language).map(({ text }) => text);
  let text = "";
  for (let at = 0; text.length < part; at++) text += `${sentences[at % sentences.length]} ${plain[language]}`;
  return text.slice(0, part);
};

const [text, russian, kazakh] = [article(size), article(size, "ru"), article(size, "kk")];
process.stdout.write(`Node ${process.version}, ${text.length} characters\n\n`);
process.stdout.write(
  "| reader | ms, first | ms, best of the next | of the processors | found | in tenge |\n| --- | ---: | ---: | ---: | ---: | ---: |\n",
);
const peer = (read, runs) => [() => read(text, recognizers.Culture.English), runs];
const readers = {
  "findFigures, all kinds and units": [() => findFigures(text), 100],
  "findFigures, in Russian": [() => findFigures(russian), 100],
  "findFigures, in Kazakh": [() => findFigures(kazakh), 100],
  "Recognizers-Text, numbers": peer(recognizers.recognizeNumber, 3),
  ...(values.currency ? { "Recognizers-Text, currency": peer(recognizers.recognizeCurrency, 0) } : {}),
};
for (const [name, [read, runs]] of Object.entries(readers)) {
  const first = timed(read);
  const next = Array.from({ length: runs }, () => timed(read));
  const best = (times) => (runs === 0 ? "not run" : Math.min(...times).toFixed(1));
  const cells = [name, first.taken.toFixed(1), best(next.map(({ taken }) => taken))];
  const { found } = first;
  cells.push(best(next.map(({ cpu }) => cpu)), found.length, found.filter(isTenge).length);
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

process.stdout.write(
  "\n| characters | ms | of the processors | µs of these a kilobyte |\n| ---: | ---: | ---: | ---: |\n",
);
for (const length of [100_000, 1_000_000, 10_000_000]) {
  const long = article(length);
  const { taken, cpu } = timed(() => findFigures(long));
  process.stdout.write(
    `| ${length} | ${taken.toFixed(0)} | ${cpu.toFixed(0)} | ${((cpu * 1_000_000) / length).toFixed(0)} |\n`,
  );
}

function timed(read) {
  const [start, started] = [performance.now(), process.cpuUsage()];
  const found = read();
  const { user, system } = process.cpuUsage(started);
  return { taken: performance.now() - start, cpu: (user + system) / 1000, found };
}

function isTenge({ unit, resolution }) {
  return unit === "tenge" || /tenge/i.test(resolution?.unit ?? "");
}
