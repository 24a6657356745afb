import { Component, createRef, type ReactNode } from 'react';
import { isFocusLost } from './focus';

interface KeepFocusProps {
  className?: string;
  children: ReactNode;
}

/**
 * Where a button goes away with what it did, the focus goes to what stands next to it, before it rather than after it, and never
 * to the top of the page. React asks only a class what held the focus before it draws.
 */
export class KeepFocus extends Component<KeepFocusProps> {
  readonly #whole = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Element[] {
    const whole = this.#whole.current;
    const on = document.activeElement;
    return whole && on && on !== whole && whole.contains(on) ? beside(on, whole) : [];
  }

  override componentDidUpdate(_before: KeepFocusProps, _state: unknown, near: Element[]): void {
    if (near.length > 0 && isFocusLost()) near.filter((one) => one.isConnected).some(takesFocus);
  }

  override render(): ReactNode {
    return (
      <div ref={this.#whole} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

/** What stands beside an element within the whole, the nearest first; at last the whole itself. */
function beside(element: Element, whole: Element): Element[] {
  if (element === whole) return [whole];
  const all = [...(element.parentElement?.children ?? [])];
  const at = all.indexOf(element);
  const found = [...all.slice(0, at).reverse(), ...all.slice(at + 1)];
  return element.parentElement === null ? found : [...found, ...beside(element.parentElement, whole)];
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
