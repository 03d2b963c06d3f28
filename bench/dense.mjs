// Looks for the short piece of text that, repeated to a megabyte, takes `findFigures` longest:
//   node dense.mjs [--triples 2000] [--slowest 20] [--seed 1]
// All single words, marks and numbers of the list below, all pairs and some triples drawn from a seed are timed repeated to 20,000
// characters; those that took longest are then timed repeated to a million, each in a process of its own, once warm: the least of
// four of the clock, and of the processors, which also collect garbage beside it. Nothing is asserted.
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
else process.stdout.write(JSON.stringify(warmTimeOf(values.piece)));

function search() {
  const draw = random(Number(values.seed));
  const drawn = () => atoms[draw() % atoms.length];
  const pieces = [
    ...atoms,
    ...atoms.flatMap((first) => atoms.map((second) => first + second)),
    ...Array.from({ length: Number(values.triples) }, () => drawn() + drawn() + drawn()),
  ];
  for (const piece of pieces) timeOf(piece, 2_000);
  const timed = [...new Set(pieces)].map((piece) => {
    const taken = Math.min(timeOf(piece, 20_000).cpu, timeOf(piece, 20_000).cpu);
    return { piece, taken };
  });
  const slowest = timed.sort((a, b) => b.taken - a.taken).slice(0, Number(values.slowest));
  process.stdout.write(
    `Node ${process.version}, ${timed.length} pieces\n\n| piece | ms of a megabyte | of the processors |\n| --- | ---: | ---: |\n`,
  );
  for (const { piece } of slowest) {
    const times = Array.from({ length: 4 }, () => timeInOwnProcess(piece));
    const [clock, cpu] = ["clock", "cpu"].map((of) => Math.min(...times.map((time) => time[of])).toFixed(0));
    process.stdout.write(`| \`${JSON.stringify(piece).slice(1, -1)}\` | ${clock} | ${cpu} |\n`);
  }
}

function timeInOwnProcess(piece) {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), `--piece=${piece}`]));
}

function warmTimeOf(piece) {
  for (let run = 0; run < 3; run++) timeOf(piece, 60_000);
  return timeOf(piece, 1_000_000);
}

function timeOf(piece, length) {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [start, started] = [performance.now(), process.cpuUsage()];
  findFigures(text);
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(started);
  return { clock, cpu: (user + system) / 1000 };
}
