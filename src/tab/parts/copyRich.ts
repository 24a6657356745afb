/** Words for the clipboard: formatted for programs that take it so, plain for the rest. */
export interface RichText {
  html: string;
  text: string;
}

/** Puts words on the clipboard. Rejects where neither the browser nor the frame around us lets a page do that. */
export async function copyRich({ html, text }: RichText): Promise<void> {
  try {
    const blob = (words: string, type: string) => new Blob([words], { type });
    const item = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    if (!copyTheOldWay({ html, text })) throw new Error('The browser did not let us copy');
  }
}

/** Frames that may not use the clipboard's own interface may still answer a copy that the person asked for. */
function copyTheOldWay({ html, text }: RichText): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  // The only way in such frames; browsers keep it for exactly this.
  const asked = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return asked && done;
}
