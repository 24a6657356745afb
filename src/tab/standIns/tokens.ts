/** The layers of the page, which no theme sets. */
const layers = {
  Background: 0,
  Content: 1,
  Overlay: 1000,
  Popup: 2000,
  Messages: 3000,
  Floating: 4000,
  Priority: 5000,
  Debug: 6000,
};

/**
 * Takes the place of Fluent's table of tokens when the tab is built. Every entry there says the same, that a token is the CSS
 * variable of its name, so the 467 names need not be sent to a browser before it can show the plan.
 */
export const tokens = new Proxy<Record<string, string>>(
  {},
  {
    get: (_none, name) => {
      const layer = layers[String(name).replace('zIndex', '') as keyof typeof layers] as number | undefined;
      return `var(--${String(name)}${layer === undefined ? '' : `, ${layer}`})`;
    },
  },
);
