import { useState } from 'react';
import { useSchool } from './School';

/** Words that are not committed yet and still outlive the page: kept on this device under a name until they are dropped. */
export function useKeptText(name: string, start = ''): { text: string; type(text: string): void; drop(): void } {
  const { workspace } = useSchool();
  const [typed, setTyped] = useState<string | undefined>(() => workspace.draft(name) || undefined);
  return {
    text: typed ?? start,
    type(text) {
      setTyped(text);
      void workspace.keepDraft(name, text);
    },
    drop() {
      setTyped(undefined);
      void workspace.keepDraft(name, '');
    },
  };
}
