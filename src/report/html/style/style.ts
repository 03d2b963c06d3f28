import { regions } from "../../../kazakhstan/regions.js";
import type { RuleVerdict, Status } from "../../../reconcile/types.js";
import { signs } from "../../verdict.js";
import { drawingStyle } from "./drawings.js";
import { dark, light, propertiesOf } from "./palette.js";
import { printStyle } from "./print.js";
import { tableStyle } from "./tables.js";

/** The tone in which each status is set. */
const tones: readonly (readonly [Status | RuleVerdict, "bad" | "good" | "part" | "doubt"])[] = [
  ["fails", "bad"],
  ["contradicted", "bad"],
  ["holds", "good"],
  ["confirmed", "good"],
  ["bounded", "part"],
  ["untested", "doubt"],
  ["unchecked", "doubt"],
];

const themes = `
:root{color-scheme:light;${propertiesOf(light)}}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;${propertiesOf(dark)}}}
:root[data-theme=light]{color-scheme:light;${propertiesOf(light)}}
:root[data-theme=dark]{color-scheme:dark;${propertiesOf(dark)}}
@media print{:root,:root[data-theme]{color-scheme:light;${propertiesOf(light)}}}
${tones
  .map(
    ([status, tone]) =>
      `.badge.${status}::before,.controls .${status} b::before{content:"${signs[status]} ";content:"${signs[status]} " / ""}.badge.${status},.controls .${status}{color:var(--${tone});background:var(--${tone}-soft)}.coverage-bar rect.${status}{fill:var(--${tone})}@media screen{.hide-${status} tr.${status}{display:none}}`,
  )
  .join("\n")}
`;

const text = `
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--ground);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
main,nav,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);line-height:1.15;letter-spacing:-.015em;margin:.15em 0 .5em;text-wrap:balance}
h2{font-size:1.45rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .8rem}
h3{font-size:1.15rem;line-height:1.3;margin:1.4rem 0 .6rem}
article>h3{margin-top:0}
h4{font-size:.95rem;margin:1.1rem 0 .35rem}
p{margin:0 0 .7rem;max-width:46rem}
a,bdi,strong,code{unicode-bidi:isolate}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.15em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
ul,ol{margin:0 0 .8rem;padding-left:1.2rem}
li{margin:.2rem 0}
small{font-size:.85rem;color:var(--quiet)}
code{font:.8rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--quiet);overflow-wrap:anywhere}
section{padding:2.2rem 0 .6rem;border-top:1px solid var(--line);margin-top:1.6rem}
.quiet,.place,.states{color:var(--quiet)}
.how-much,.fall{color:var(--bad)}
.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;z-index:2;background:var(--paper);padding:.6rem 1rem}
.shapes{position:absolute}
.mark{font-size:.85rem}
.remark{color:var(--doubt)}
`;

const page = `
nav{display:flex;justify-content:space-between;align-items:start;gap:1rem;padding-top:1rem;padding-bottom:1rem;font-size:.92rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:0;padding:0}
nav li,nav p{margin:0}nav p{flex:none}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:.4rem;padding:.1rem .6rem;cursor:pointer}
.top{padding:1.6rem 1.8rem 1.4rem;background:var(--paper);border:1px solid var(--line);border-left:.45rem solid var(--doubt);border-radius:.6rem}
.top.inconsistent{border-left-color:var(--bad)}.top.inconsistent .sign{color:var(--bad)}
.top.consistent{border-left-color:var(--good)}.top.consistent .sign{color:var(--good)}
.top .sign{color:var(--doubt)}
.eyebrow{margin:0;color:var(--quiet);font-size:.92rem}
.lede{max-width:52rem;margin-bottom:1.1rem}
.headlines{list-style:none;padding:0;margin:0 0 1rem;font-size:1.1rem}
.headlines li{padding:.15rem 0}
.headlines .how-much{font-weight:600;white-space:normal}
.subject{margin:0;color:var(--quiet);font-size:.95rem}
.subject strong{color:var(--ink)}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--quiet);font-size:.9rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.3rem 1.5rem;margin:0 0 1.1rem}
.far{content-visibility:auto;contain-intrinsic-size:auto 34rem}
.columns{columns:2 26rem;column-gap:2.4rem;font-size:.95rem}
.columns>div{break-inside:avoid;padding-bottom:.9rem}
.columns h4{margin-top:0}
.columns ul,.columns ol{overflow-wrap:anywhere}
.calculation{list-style:none;padding-left:.9rem;border-left:3px solid var(--line)}
${[1, 2, 3, 4, 5, 6].map((depth) => `.depth-${depth}{margin-left:${depth * 1.2}rem}`).join("")}
.entries span,.place{display:block}
.guide{display:grid;grid-template-columns:max-content minmax(0,46rem);gap:.5rem 1.4rem}
.guide dt{font-weight:600}.guide dd{margin:0}
.maps,.timelines{display:grid;gap:1.1rem}
.timelines{grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}
.maps figure{max-width:62rem}
figure{margin:0;background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.6rem}
summary{cursor:pointer;color:var(--quiet);font-size:.9rem}
.scroll{overflow-x:auto;position:relative}
.inline{padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
@media screen and (max-width:40rem){
main,nav,footer{padding-left:.8rem;padding-right:.8rem}
.top,.card{padding:1.1rem 1rem}
.guide{display:block}.guide dd{margin:0 0 .8rem}
figure{padding:.9rem .7rem}
}
`;

const tiles = `
.tiles{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(7,minmax(0,1fr));gap:4px}
.tiles li{margin:0;padding:.35rem .4rem;border-radius:.3rem;font-size:.8rem;line-height:1.25;min-height:4.3rem;overflow-wrap:anywhere}
.tiles b{display:block;font-weight:600}.tiles small{font-size:.72rem;display:block;color:inherit}
.tiles a{color:inherit;font-weight:600}
.tiles .sign{font-weight:700}
.tiles .brief{display:none}
@media screen and (max-width:60rem){.tiles li{font-size:.74rem;padding:.3rem}}
@media screen and (max-width:40rem){
.tiles{gap:2px}.tiles li{font-size:.6rem;letter-spacing:-.01em;padding:.2rem .1rem .2rem .2rem;min-height:3.6rem}.tiles small{font-size:.56rem}.tiles b{font-size:min(.6rem,2.4vw);letter-spacing:-.03em}
.tiles .brief{display:block}.tiles .long{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
.shade-0{border:1px dashed var(--line);color:var(--quiet)}
${[1, 2, 3, 4, 5].map((shade) => `.shade-${shade}{background:var(--shade-${shade})}`).join("")}
${regions.map(({ code }) => `.${code}{grid-area:${tilePlaces(code).join("/")}}`).join("")}
`;

/** Row and column of a region's tile, about where the region lies. */
function tilePlaces(code: string): readonly [row: number, column: number] {
  const rows = [
    ["", "", "KZ-39", "KZ-59", "KZ-55", "", ""],
    ["KZ-27", "KZ-15", "", "KZ-11", "KZ-71", "KZ-10", "KZ-63"],
    ["KZ-23", "", "KZ-62", "KZ-35", "", "KZ-33", ""],
    ["KZ-47", "KZ-43", "KZ-61", "KZ-31", "KZ-75", "KZ-19", ""],
    ["", "", "KZ-79", "", "", "", ""],
  ];
  const row = rows.findIndex((codes) => codes.includes(code));
  return [row + 1, (rows[row]?.indexOf(code) ?? -1) + 1];
}

/** The one style of the page. Geometry and data stand in the markup; only what is the same on every page stands here. */
export const style: string = [themes, text, page, tableStyle, drawingStyle, tiles, printStyle]
  .join("")
  .trim();
