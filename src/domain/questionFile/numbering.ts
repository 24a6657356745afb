/** Whether a text is but the number that a list gives: `1`, `3.2`, `Q4`, `b)`. */
export function isNumber(text: string): boolean {
  return /^(?:q(?:uestion)?\s*)?\d+(?:\.\d+)*[.):]?$|^[a-z][.)]$/i.test(text.trim());
}

/** How deep the number is that a text begins with: 1 for `4. `, 2 for `4.1 `; 0 where it begins with none. */
export function depthOf(text: string): number {
  const [, number] = /^(?:q(?:uestion)?\s*)?(\d+(?:\.\d+)*)[.):]?(?:\s|$)/i.exec(text.trim()) ?? [];
  return number === undefined ? 0 : number.split('.').length;
}
