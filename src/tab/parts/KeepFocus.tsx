import { Component, createRef, type ReactNode } from 'react';
import { isFocusLost } from './focus';

interface KeepFocusProps {
  className?: string;
  children: ReactNode;
}

/** What stood around what held the focus, from the nearest to the whole. */
interface Level {
  parent: Element;
  before: readonly Element[];
  after: readonly Element[];
}

/**
 * Where a button goes away with what it did, the focus goes to what came in its place, else to what stands next to it, before it
 * rather than after it, and never to the top of the page. React asks only a class what held the focus before it draws.
 */
export class KeepFocus extends Component<KeepFocusProps> {
  readonly #whole = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Level[] {
    const whole = this.#whole.current;
    const on = document.activeElement;
    return whole && on && on !== whole && whole.contains(on) ? levels(on, whole) : [];
  }

  override componentDidUpdate(_before: KeepFocusProps, _state: unknown, around: Level[]): void {
    if (around.length > 0 && isFocusLost()) around.flatMap(nearest).some(takesFocus);
  }

  override render(): ReactNode {
    return (
      <div ref={this.#whole} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

function levels(element: Element, whole: Element): Level[] {
  const parent = element.parentElement;
  if (element === whole || parent === null) return [];
  const all = [...parent.children];
  const at = all.indexOf(element);
  return [{ parent, before: all.slice(0, at).reverse(), after: all.slice(at + 1) }, ...levels(parent, whole)];
}

function nearest({ parent, before, after }: Level): Element[] {
  const now = parent.isConnected ? [...parent.children] : [];
  const came = now.filter((one) => !before.includes(one) && !after.includes(one));
  return [...came, ...before, ...after].filter((one) => one.isConnected);
}

/** Buttons before boxes: on a phone a box would bring its keyboard. */
const buttons = 'button, a[href], summary';
const boxes = 'select, input, textarea, [tabindex="0"]';

function takesFocus(within: Element): boolean {
  const all = [buttons, boxes].flatMap((which) => [
    ...(within.matches(which) ? [within] : []),
    ...within.querySelectorAll<HTMLElement>(which),
  ]) as HTMLElement[];
  return all.some((one) => {
    if (one.tabIndex >= 0) one.focus();
    return document.activeElement === one;
  });
}
