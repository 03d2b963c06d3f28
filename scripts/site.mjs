// npm run docs: the guide and the reference of the API as static pages in site/, and as Markdown in site/markdown/, with
// site/llms.txt. The pages of the guide are those that README.md lists, in that order and with what it says of each. Fails
// where a page has a relative link that leads nowhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, ReflectionKind } from "typedoc";
import { deadLinks } from "./dead-links.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const text = (path) => readFileSync(join(root, path), "utf8");
const titleOf = (page) => /^# (.+)$/m.exec(text(page))?.[1] ?? page;

const pages = guide();
// CONTRIBUTING.md is a page too: as a file beside the pages its own links would lead nowhere.
const contributing = { path: "CONTRIBUTING.md", title: titleOf("CONTRIBUTING.md") };
const documents = [...pages, contributing];
const app = await Application.bootstrapWithPlugins({
  name: "flood-relief-accounting",
  entryPoints: ["src/index.ts", "src/report/index.ts", "src/register/index.ts", "src/testing/index.ts"],
  tsconfig: "tsconfig.json",
  // `npm run types` checks types.
  skipErrorChecking: true,
  readme: "README.md",
  projectDocuments: documents.map(({ path }) => path),
  plugin: ["typedoc-plugin-markdown"],
  outputs: [
    { name: "html", path: "site" },
    { name: "markdown", path: "site/markdown" },
  ],
  highlightLanguages: "bash console csv groovy html js json json5 jsonc sh text ts tsx xml yaml".split(" "),
  customCss: "scripts/site.css",
  hideGenerator: true,
  disableSources: true,
  navigationLinks: {},
  preservedTypeAnnotationTags: ["@throws"],
  sort: ["documents-first", "kind"],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // How engines and registers work inside: an engine is handed on, and nobody makes one.
  intentionallyNotExported: [
    "src/register/engine.ts:Dialect",
    "src/register/engine.ts:Loaded",
    "src/register/engine.ts:Plan",
    "src/register/fields.ts:fields",
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
});
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
  const page = documents.find(({ path }) => `/${path}`.endsWith(`/${document.name}.md`));
  if (page !== undefined) document.name = page.title;
});

app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project: converted }) => {
  // The name of the project stands above it already.
  const [first] = converted.readme ?? [];
  if (first !== undefined) first.text = first.text.replace(/^# .+\n+/, "");

  const written = Object.values(converted.reflections).filter((one) => one.isDocument());
  for (const parts of [converted.readme ?? [], ...written.map(({ content }) => content)]) {
    let line = "";
    for (const part of parts) {
      // The list of what is on a page leaves the code of its headings out.
      if (part.kind === "code" && /^#+ /.test(line)) {
        part.kind = "text";
        part.text = part.text.replaceAll("`", "");
      }
      // What is typed behind a prompt is shell; what comes of it is not.
      if (part.kind === "code") part.text = part.text.replace(/^```sh\n(?=\$ )/, "```console\n");
      line = `${line}${part.text}`.split("\n").at(-1) ?? "";
    }
  }
  for (const { comment } of Object.values(converted.reflections)) {
    for (const tag of comment?.blockTags.filter(({ tag: name }) => name === "@throws") ?? []) {
      if (tag.typeAnnotation === undefined) continue;
      tag.content.unshift({ kind: "code", text: `\`${tag.typeAnnotation.replace(/^\{|\}$/g, "")}\`` });
      tag.content.splice(1, 0, { kind: "text", text: " " });
      delete tag.typeAnnotation;
    }
  }
});

const project = await app.convert();
if (project === undefined) process.exit(1);
app.options.setValue("intentionallyNotDocumented", explainedElsewhere(project));
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
writeFileSync(join(root, "site/llms.txt"), llms());
const dead = deadLinks(join(root, "site"));
if (dead.length > 0) throw new Error(`links that lead nowhere:\n${dead.join("\n")}`);

/**
 * Members that need no words of their own: those of a type written in place, of which the comment above it tells, the `name`
 * that every error has, and the matchers, which `ReconciliationMatchers` explains.
 */
function explainedElsewhere(project) {
  const ofParameter = (one) =>
    one !== undefined && (one.kindOf(ReflectionKind.Parameter) || ofParameter(one.parent));
  const names = Object.values(project.reflections)
    .filter((one) => one.kindOf([ReflectionKind.Property, ReflectionKind.CallSignature]))
    .filter((one) => !one.hasComment() && !ofParameter(one))
    .map((one) => one.getFriendlyFullName())
    .filter((name) => name.includes(".__type.") || /Error\.name$|\bMatchers\./.test(name));
  return [...new Set(names)];
}

/** The pages that README.md lists under "Read on". */
function guide() {
  const [, list = ""] = /^## Read on\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text("README.md")) ?? [];
  const listed = list.split("\n").flatMap((line) => {
    const links = [...line.matchAll(/\[([^\]]+)\]\((docs\/[^)#]+\.md)\)/g)];
    const [, says = ""] = /\): (.*)$/.exec(line) ?? [];
    // Of several pages on one line the words behind them tell of the first.
    return links.map(([, , path], index) => ({
      path,
      title: titleOf(path),
      says: index === 0 ? plain(says) : "",
    }));
  });
  const missing = readdirSync(join(root, "docs")).filter(
    (name) => name.endsWith(".md") && !listed.some(({ path }) => path === `docs/${name}`),
  );
  if (missing.length > 0)
    throw new Error(`README.md lists no docs/${missing.join(", docs/")} under "Read on"`);
  return listed;
}

/** The index for language models, as https://llmstxt.org describes it. */
function llms() {
  const { description } = JSON.parse(text("package.json"));
  const line = ({ title, says }) => {
    const file = `markdown/documents/${title.replaceAll(" ", "-")}.md`;
    if (!existsSync(join(root, "site", file))) throw new Error(`the page "${title}" is not in site/${file}`);
    return `- [${title}](${encodeURI(file)})${says === "" ? "" : `: ${says}`}`;
  };
  return [
    "# flood-relief-accounting",
    "",
    `> ${description}`,
    "",
    "Figures are read as they were printed: a rounded, hedged number is the range of whole grains that it allows. Amounts go in and",
    "come out as decimal strings or `Decimal`, never as binary fractions.",
    "",
    "## Guide",
    "",
    ...pages.map(line),
    "",
    "## Reference",
    "",
    "- [API](markdown/README.md): every public function and type, with units, errors and examples",
    "",
  ].join("\n");
}

function plain(markdown) {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
}
