/**
 * A value as JSON text: absent members are left out, the indent is two spaces and the text ends with a line break.
 * Characters that steer a terminal or reorder what is read are written as the escapes that stand for the same text.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  // JSON.stringify escapes C0 controls and lone surrogates. Outside strings none of these occurs.
  return `${json.replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  })}\n`;
}
