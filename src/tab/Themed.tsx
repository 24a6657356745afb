import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useReducer, useSyncExternalStore, type ReactNode } from 'react';
import type { Host } from './host';
import { fetchTheme, themeOf } from './theme';

interface ThemedProps {
  host: Pick<Host, 'theme' | 'onTheme'>;
  className?: string;
  children: ReactNode;
}

/** Everything inside looks as Teams does now. The light theme is at hand; the others are fetched once when they are wanted. */
export function Themed({ host, className, children }: ThemedProps) {
  const name = useSyncExternalStore(host.onTheme, host.theme);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (themeOf(name) === undefined) void fetchTheme(name).then(drawAgain);
  }, [name]);
  // Paper is white, whatever the screen is.
  const shown = useSyncExternalStore(onPrint, isPrinting) ? 'light' : name;
  const theme = themeOf(shown);
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme} data-theme={shown}>
      {/* A class of the provider's own would go to whatever opens over the page, too: a menu as high as the page hides it. */}
      {className === undefined ? children : <div className={className}>{children}</div>}
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
