/** Lets the person save a file that was made on this device. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn; nothing tells when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
