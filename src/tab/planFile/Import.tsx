/** Placeholder until the reader is in. */
export function Import({ onClose }: { onClose(): void }) {
  return <button onClick={onClose}>Back</button>;
}
