/**
 * The URI of a file as it was named: relative for a relative path, `file:` for an absolute one. Whatever a URI cannot hold
 * is percent-encoded; a backslash parts folders, as on Windows.
 *
 * @example
 * fileUri("fixtures/year end.yaml"); // "fixtures/year%20end.yaml"
 * fileUri("C:\\aid\\a.yaml"); // "file:///C:/aid/a.yaml"
 */
export function fileUri(file: string): string {
  const path = file.replace(/\p{Cs}/gu, "\uFFFD").replaceAll("\\", "/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`;
  if (path.startsWith("//")) return `file:${encoded(path)}`;
  if (path.startsWith("/")) return `file://${encoded(path)}`;
  return encoded(path.replace(/^(?:\.\/+)+/, ""));
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
