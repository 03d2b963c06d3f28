import { regions } from "../../../kazakhstan/regions.js";
import { signs } from "../../verdict.js";
import { Address } from "../markup/address.js";
import { html, type Markup } from "../markup/markup.js";
import { given, type Report, type Section } from "../report.js";
import { type RegionMap, regionMaps } from "./region-maps.js";

/** How many maps are drawn. */
const mostMaps = 24;

/** Names that fit in a tile on a phone, where the whole name does not. */
const briefNames: Readonly<Record<string, string>> = {
  "KZ-19": "Alm. R.",
  "KZ-27": "West Kaz.",
  "KZ-35": "Karag.",
  "KZ-39": "Kost.",
  "KZ-43": "Kyzyl.",
  "KZ-47": "Mang.",
  "KZ-55": "Pavl.",
  "KZ-59": "North Kaz.",
  "KZ-61": "Turk.",
  "KZ-63": "East Kaz.",
  "KZ-79": "Shym.",
};

/** The regions as tiles that lie about where the regions do. */
export function regionSection(report: Report): readonly Section[] {
  const maps = regionMaps(report.reconciliation);
  if (maps.length === 0) return [];
  const more = maps.length - mostMaps;
  const remark =
    more > 0
      ? html`<p class="remark">${more} more maps are left out; their figures are below.</p>\n`
      : undefined;
  const content = html`<p class="legend">One tile a region, about where it lies. The stronger its colour, the more; — where nothing was printed.</p>
<div class="maps">${maps.slice(0, mostMaps).map((map) => mapMarkup(map, report))}</div>
${remark}`;
  return [{ id: "regions", title: "By region", short: "Regions", content }];
}

function mapMarkup({ title, tiles }: RegionMap, { quantityAnchors }: Report): Markup {
  const items = regions.map(({ code, en }) => {
    const tile = tiles.get(code);
    const name = html`${regionName(code, en)} <small>${code}</small>`;
    if (tile === undefined)
      return html`<li class="${code} shade-0">${name} <span aria-hidden="true">—</span></li>`;
    const sign =
      tile.status === "contradicted"
        ? html`<span class="sign"> ${signs.contradicted}<span class="unseen"> contradicted</span></span>`
        : undefined;
    const anchor = tile.id === undefined ? undefined : quantityAnchors.get(tile.id);
    const value =
      anchor === undefined
        ? html`<span>${tile.text}</span>`
        : html`<a href="${Address.within(anchor)}">${given(tile.text)}</a>`;
    return html`<li class="${code} shade-${tile.shade}">${name} ${value}${sign}</li>`;
  });
  return html`<figure><figcaption>${given(title)}</figcaption><div class="scroll" tabindex="0" role="group" aria-label="Map: ${title}"><ul class="tiles">${items}</ul></div></figure>
`;
}

function regionName(code: string, name: string): Markup {
  const brief = briefNames[code];
  if (brief === undefined) return html`<b>${name}</b>`;
  return html`<b class="long">${name}</b><b class="brief" aria-hidden="true">${brief}</b>`;
}
