import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The relative links of the pages below a folder, HTML and Markdown, that lead to no file: `guide/a.html: ../b.md`. */
export function deadLinks(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:html|md)$/.test(name))
    .sort()
    .flatMap((name) => {
      const page = join(folder, name);
      const links = name.endsWith(".md") ? linksOfMarkdown : linksOfHtml;
      const dead = links(readFileSync(page, "utf8")).filter((link) => isDead(link, dirname(page)));
      return [...new Set(dead)].map((link) => `${relative(folder, page).replaceAll("\\", "/")}: ${link}`);
    });
}

function isDead(link, folder) {
  // Of another site, or within the page.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(link)) return false;
  const path = join(folder, decoded(link.replace(/[?#].*$/s, "")));
  return !existsSync(path) || (statSync(path).isDirectory() && !existsSync(join(path, "index.html")));
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function linksOfHtml(text) {
  const found = text.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/gi);
  return [...found].map(([, link]) => link.replaceAll("&amp;", "&"));
}

function linksOfMarkdown(text) {
  const prose = text.replace(/^( *)(```+|~~~+).*\n[\s\S]*?^\1\2/gm, "").replace(/(`+)[\s\S]*?\1/g, "");
  return [...prose.matchAll(/\]\(<?([^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"]*")?\)/g)].map(
    ([, link]) => link,
  );
}
