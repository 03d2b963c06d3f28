import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { Address } from "../../../../src/report/html/markup/address.js";
import { type Hole, html, rawElement } from "../../../../src/report/html/markup/markup.js";
import { visible } from "../../../../src/report/html/markup/visible.js";

const odd = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "<script>",
        "</p>",
        '"',
        "'",
        "&amp;",
        "<!--",
        "-->",
        "]]>",
        "\u202e",
        "\0",
        "\ud800",
        "=",
        ">",
        "`",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("a text in a hole", () => {
  test("comes out as the text that it is, in an element and in a value", () => {
    fc.assert(
      fc.property(odd, odd, (inside, value) => {
        const document = parseDocument(String(html`<p title="${value}">${inside}</p>`));
        expect(document.children).toHaveLength(1);
        const [p] = document.children;
        if (p?.type !== "tag") throw new Error("no element");
        expect(p.name).toBe("p");
        expect(p.attribs).toEqual({ title: visible(value) });
        const texts = p.children.map((child) => (child.type === "text" ? child.data : `<${child.type}>`));
        expect(texts.join("")).toBe(visible(inside));
      }),
    );
  });

  test("has the five characters that mean something in HTML written as entities", () => {
    expect(String(html`<b title="${`&<>"'`}">${`&<>"'`}</b>`)).toBe(
      '<b title="&amp;&lt;&gt;&quot;&#39;">&amp;&lt;&gt;&quot;&#39;</b>',
    );
  });

  test("is the same wherever in the template the hole stands", () => {
    expect(String(html`${"a"}<i class="x ${"b"} y">${1}${2n}</i>${"c"}`)).toBe('a<i class="x b y">12</i>c');
  });
});

describe("markup in a hole", () => {
  test("goes in as it is, alone or in a list", () => {
    const items = ["<", ">"].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}</ul>${html`<hr>`}`)).toBe("<ul><li>&lt;</li><li>&gt;</li></ul><hr>");
  });

  test("is nothing where there is none", () => {
    expect(String(html`<p>${undefined}${false}</p>`)).toBe("<p></p>");
  });

  test("cannot be pretended by an object or a list of texts", () => {
    const pretended: Hole = JSON.parse('["<script>"]');
    expect(() => html`<p>${pretended}</p>`).toThrow(TypeError);
    const built: Hole = JSON.parse('{"text": "<script>"}');
    expect(() => html`<p>${built}</p>`).toThrow(TypeError);
  });

  test("does not stand within a value", () => {
    expect(() => html`<p title="${html`<b></b>`}"></p>`).toThrow(TypeError);
  });
});

describe("a template with a hole where none may be is refused, whatever the text:", () => {
  const text = "x";
  test.each([
    ["a value without quotes", () => html`<p title=${text}></p>`],
    ["a value in single quotes", () => html`<p title='${text}'></p>`],
    ["the name of an attribute", () => html`<p ${text}></p>`],
    ["the name of an element", () => html`<${text}>`],
    ["a comment", () => html`<!-- ${text} -->`],
    ["an event handler", () => html`<p onclick="${text}"></p>`],
    ["a style", () => html`<p style="color:${text}"></p>`],
    ["an embedded document", () => html`<object srcdoc="${text}"></object>`],
    ["an element whose text is no markup", () => html`<iframe>${text}</iframe>`],
    ["a script", () => html`<script>${text}</script>`],
    ["a style element", () => html`<STYLE>${text}</STYLE>`],
    ["a tag that does not end", () => html`<p>${text}</p`],
  ])("%s", (_what, make) => {
    expect(make).toThrow(TypeError);
  });
});

describe("a link", () => {
  test("is an address, and never a text", () => {
    expect(String(html`<a href="${Address.within("rules")}">r</a>`)).toBe('<a href="#rules">r</a>');
    expect(() => html`<a href="${"https://example.org"}">r</a>`).toThrow("Address");
    expect(() => html`<img src="${"x"}">`).toThrow("Address");
  });

  test("is one address, not a part of one", () => {
    expect(() => html`<a href="#${"x"}">r</a>`).toThrow("one hole");
  });

  test("has its own quotes escaped", () => {
    const address = Address.web("https://example.org/?a=\"'<b>&c");
    expect(String(html`<a href="${address}">r</a>`)).toBe(
      '<a href="https://example.org/?a=&quot;&#39;&lt;b&gt;&amp;c">r</a>',
    );
  });

  test("is no text", () => {
    expect(() => html`<p>${Address.within("x")}</p>`).toThrow(TypeError);
  });
});

test("a style or a script that could end its element is refused", () => {
  expect(String(rawElement("style", "p{margin:0}"))).toBe("<style>p{margin:0}</style>");
  expect(() => rawElement("style", "</style>")).toThrow(TypeError);
  expect(() => rawElement("script", "<!--")).toThrow(TypeError);
});
