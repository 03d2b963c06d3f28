import ts from "typescript";

/** A value that an example gives, and the comment that says what it is. */
export interface Claim {
  readonly value: unknown;
  readonly says: string;
}

/**
 * Runs an example of a docstring: TypeScript in which a comment behind an expression says what its value is.
 *
 * @param scope what the example finds by name
 * @returns each expression with a comment, in order
 */
export async function claimsOf(
  example: string,
  scope: Readonly<Record<string, unknown>>,
): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const claim = (value: unknown, says: string): void => {
    claims.push({ value, says });
  };
  const { ESNext: module } = ts.ModuleKind;
  const { outputText } = ts.transpileModule(`${withClaims(example)}\nexport {};`, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  const program = outputText.replace(/^export \{\};$/m, "");
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction(...Object.keys(scope), "claim", program)(...Object.values(scope), claim);
  return claims;
}

/** The value that a comment names: JavaScript, up to a colon where words follow. `undefined` where it is plain words. */
export function claimedValue(says: string): { readonly value: unknown } | undefined {
  for (const text of [says, says.split(": ")[0]]) {
    try {
      return { value: new Function(`return (${text});`)() };
    } catch {
      // Not JavaScript, or not all of it.
    }
  }
  return undefined;
}

function withClaims(example: string): string {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2022, true);
  let text = "";
  let at = 0;
  for (const statement of source.statements) {
    const says = commentBehind(example, statement.end);
    text += example.slice(at, statement.getStart());
    text +=
      ts.isExpressionStatement(statement) && says !== ""
        ? `claim(await (${statement.expression.getText()}), ${JSON.stringify(says)});`
        : statement.getText();
    at = statement.end;
  }
  return text + example.slice(at);
}

/** The comment on the rest of the line, and on the lines below it. */
function commentBehind(example: string, end: number): string {
  const [comments = ""] = /^[ \t]*(?:(?:\n[ \t]*)?\/\/.*)*/.exec(example.slice(end)) ?? [];
  return comments
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.replace(/^\/\/ ?/, ""))
    .join("\n");
}
