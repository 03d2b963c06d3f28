import { version } from "../../../package.json";
import { Address } from "./markup/address.js";
import { html, type Markup, rawElement } from "./markup/markup.js";
import { sha256 } from "./markup/sha256.js";
import { type Report, type Section, sectionMarkup } from "./report.js";
import { script } from "./script.js";
import { documentTitle, header } from "./section/header.js";
import { style } from "./style/style.js";

/**
 * The page: one document that asks for nothing from anywhere. Its policy allows its own style and its own script, by
 * their hashes, and nothing else.
 */
export function page(report: Report, sections: readonly Section[]): Markup {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const contents = sections.map(
    ({ id, short }) => html`<li><a href="${Address.within(id)}">${short}</a></li>`,
  );
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${documentTitle(report)}</title>
${rawElement("style", style)}
</head>
<body>
<a class="skip" href="${Address.within("main")}">To the report</a>
${shapes}
<nav aria-label="Contents"><ul>${contents}</ul><p id="theme"></p></nav>
<main id="main">
${header(report)}${sections.map(sectionMarkup)}</main>
<footer><p>Drawn by flood-relief-accounting ${version} from one reconciliation. The same figures give the same file, byte for byte.</p></footer>
${rawElement("script", script)}
</body>
</html>
`;
}

/** What the drawings refer to: heads of arrows, and the hatching of a gap. */
const shapes: Markup = html`<svg class="shapes" aria-hidden="true" width="0" height="0"><defs>
<path id="arrow-left" d="M-10 0l10-8v16z"/><path id="arrow-right" d="M10 0l-10-8v16z"/><path id="arrow-up" d="M0 -2l-5 8h10z"/><path id="arrow-down" d="M0 2l-5-8h10z"/>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6"/></pattern>
</defs></svg>`;
