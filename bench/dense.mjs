// Looks for the short piece of text that, repeated to a megabyte, takes `findFigures` longest:
//   node dense.mjs [--triples 2000] [--slowest 20] [--seed 1]
// All single words, marks and numbers of the list below, all pairs and some triples drawn from a seed are timed repeated to 60,000
// characters; those that took longest are then timed repeated to a million, each in a process of its own, least of four, in
// milliseconds of the processors. The words are made ready before. Nothing is asserted.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findFigures } from "../dist/index.js";
import { random } from "../fixtures/register/generate.mjs";

const { values } = parseArgs({
  options: {
    triples: { type: "string", default: "2000" },
    slowest: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    piece: { type: "string" },
  },
});

// Between bars. Most have the space behind them that stands there in a text.
const atoms = [
  "5|5 |12 |7,5 |1 234 |1,234 |2024 |5th |5-й |½ |VII |٥ |one |сто |бір |half |жарты |полтора |ten |оң |million |млн |мың |myń |млрд. ",
  "over |about |up to |from |between |до |до|от |с |около |дейін |астам |жуық |than |rose |вырос |өсті |each |per |по |of them |из них ",
  "tenge |тенге |теңге |теңгеден |T|₸|$|USD |%|percent |МРП |АЕК |MCI |family |families |домов |семей |отбасы |үй |км |тонн |человек ",
  "оның ішінде |of |and |и |мен |or |May |мая |мамыр |года |г. |жыл |at |p.m. |сағат |№|page |стр. |the |a |в |на ",
  ". |, |; |: | - | — |-|—|/|(|)|[|«|»|\"|'|\n| |\u00A0|\u00AD|+|*|#|x",
].flatMap((line) => line.split("|"));

if (values.piece === undefined) search();
else process.stdout.write(String(timeOf(values.piece, 1_000_000)));

function search() {
  const draw = random(Number(values.seed));
  const drawn = () => atoms[draw() % atoms.length];
  const pieces = [
    ...atoms,
    ...atoms.flatMap((first) => atoms.map((second) => first + second)),
    ...Array.from({ length: Number(values.triples) }, () => drawn() + drawn() + drawn()),
  ];
  const timed = [...new Set(pieces)].map((piece) => ({ piece, taken: timeOf(piece, 60_000) }));
  const slowest = timed.sort((a, b) => b.taken - a.taken).slice(0, Number(values.slowest));
  process.stdout.write(
    `Node ${process.version}, ${timed.length} pieces\n\n| piece | ms of a megabyte |\n| --- | ---: |\n`,
  );
  for (const { piece } of slowest) {
    const least = Math.min(...Array.from({ length: 4 }, () => timeInOwnProcess(piece)));
    process.stdout.write(`| \`${JSON.stringify(piece).slice(1, -1)}\` | ${least.toFixed(0)} |\n`);
  }
}

function timeInOwnProcess(piece) {
  return Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), `--piece=${piece}`]));
}

function timeOf(piece, length) {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  findFigures("5 families. 5 семей. 5 отбасы.");
  const started = process.cpuUsage();
  findFigures(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
