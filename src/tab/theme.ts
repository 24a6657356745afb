import { teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from './host';

/** Fluent's own themes for Teams that are at hand; nothing is added to them. The light one always is. */
const atHand: Partial<Record<ThemeName, Theme>> = { light: teamsLightTheme };

/** A look of Teams, where it is at hand. */
export function themeOf(name: ThemeName): Theme | undefined {
  return atHand[name];
}

/** Has a look at hand: the others than the light one are fetched by those who use them. Never rejects. */
export async function fetchTheme(name: ThemeName): Promise<void> {
  // Without it the page is light rather than empty.
  atHand[name] ??= await others[name]().catch(() => teamsLightTheme);
}

const others: Record<ThemeName, () => Promise<Theme>> = {
  light: () => Promise.resolve(teamsLightTheme),
  dark: () => import('./darkTheme').then(({ darkTheme }) => darkTheme),
  contrast: () => import('./contrastTheme').then(({ contrastTheme }) => contrastTheme),
};

/** Widths of the frame Teams gives us, not of the screen: from each on, there is room for more. */
export const frames = {
  /** Places as icons, list alone. Below it is a phone. */
  tablet: 640,
  /** The panel fits beside the list. */
  laptop: 800,
  /** Places with words, all columns. */
  wide: 1200,
} as const;

/** Media conditions for styles, from the same widths. */
export const when = {
  phone: `@media (max-width: ${frames.tablet - 0.02}px)`,
  belowLaptop: `@media (max-width: ${frames.laptop - 0.02}px)`,
  belowWide: `@media (max-width: ${frames.wide - 0.02}px)`,
  laptop: `@media (min-width: ${frames.laptop}px)`,
  wide: `@media (min-width: ${frames.wide}px)`,
  forced: '@media (forced-colors: active)',
  print: '@media print',
} as const;

/** Selector for Teams' high contrast, where fills turn solid: the page's root carries the theme's name. */
export const inContrast = ':global([data-theme="contrast"])';

/** What is over in a few seconds need not be said: it shows only when it lasts. An animation that is yet to begin asks for no frames. */
export const onlyIfItLasts = {
  animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
  animationDelay: '4s',
  animationDuration: '1ms',
  animationFillMode: 'backwards',
} as const;

/** Every size of our own, in CSS units. Everything else is a Fluent token. */
export const sizes = {
  places: '184px',
  rail: '56px',
  panel: '408px',
  panelNarrow: '360px',
  /** Rows of the plan, of what needs somebody, other rows, column heads; what a thumb hits. */
  row: '36px',
  need: '44px',
  tableRow: '32px',
  columnHead: '28px',
  touch: '48px',
  target: '24px',
  bar: '3px',
  mark: '16px',
  avatar: '28px',
  /** Columns of the plan, the same in every group. */
  ref: '36px',
  lead: '112px',
  due: '176px',
  status: '104px',
  extras: '40px',
  /** A card of the plan, and an objective with the way to add an action to it, about. */
  card: '112px',
  head: '96px',
  /** What a card of the plan has at its right end. */
  cardButton: '96px',
  /** Labels of fields beside their values. */
  label: '112px',
  /** A page of lists, a lone form, prose. */
  page: '1040px',
  form: '704px',
  prose: '65ch',
  menu: '280px',
  /** A list beside a page. */
  list: '224px',
} as const;
