/** The colour of a kind of text, strong and subtle. */
type Foreground = Record<'default' | 'subtle', string>;

/**
 * How Teams draws a card, as the renderer is told it: Teams' sizes and spacings, and the window's own colours, so that a card follows
 * the theme by itself. Source: Teams' host configuration in the Adaptive Cards designer.
 */
export const cardLook: Record<string, unknown> = {
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  containerStyles: Object.fromEntries(
    ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'].map((style) => [style, container(style)]),
  ),
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
};

function container(style: string): object {
  const plain: Foreground = { default: 'var(--text)', subtle: 'var(--quiet)' };
  const one = (name: string): Foreground => ({ default: `var(--${name})`, subtle: `var(--${name})` });
  return {
    backgroundColor: style === 'default' ? 'var(--surface)' : 'var(--ground)',
    foregroundColors: {
      default: plain,
      dark: plain,
      light: plain,
      accent: one('accent'),
      good: one('good'),
      warning: one('warning'),
      attention: one('attention'),
    },
  };
}
