import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Host, ThemeName } from './host';
import { lightTheme, otherThemes } from './theme';

interface ThemedProps {
  host: Pick<Host, 'theme' | 'onTheme'>;
  className?: string;
  children: ReactNode;
}

/** Everything inside looks as Teams does now. The light theme is at hand; the others are fetched once when they are wanted. */
export function Themed({ host, className, children }: ThemedProps) {
  const name = useSyncExternalStore(host.onTheme, host.theme);
  const [fetched, setFetched] = useState<Partial<Record<ThemeName, Theme>>>({ light: lightTheme });
  useEffect(() => {
    if (name === 'light') return;
    otherThemes[name]().then(
      (theme) => setFetched((known) => ({ ...known, [name]: theme })),
      // Without it the page is light rather than empty.
      () => setFetched((known) => ({ ...known, [name]: lightTheme })),
    );
  }, [name]);
  // Paper is white, whatever the screen is.
  const shown = useSyncExternalStore(onPrint, isPrinting) ? 'light' : name;
  const theme = fetched[shown];
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme} data-theme={shown} className={className}>
      {children}
    </FluentProvider>
  );
}

const paper = matchMedia('print');

function onPrint(listener: () => void): () => void {
  paper.addEventListener('change', listener);
  return () => paper.removeEventListener('change', listener);
}

function isPrinting(): boolean {
  return paper.matches;
}
