import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Link } from '../../domain/chain';
import { heardAlone } from '../parts/pageStyles';
import { useSnapshot } from '../school/School';
import { when } from '../theme';
import { LinkBox } from './LinkBox';
import { Neighbours } from './Neighbours';
import { isSame, linesOf, type Stage } from './stages';
import { useLines } from './useLines';

interface PictureProps {
  stages: readonly Stage[];
  chosen: Link;
  onWalk(link: Link): void;
}

/** The chain as columns from what was seen to what is done, with a line for each step. */
export function Picture({ stages, chosen, onWalk }: PictureProps) {
  const styles = useStyles();
  const id = useId();
  const snapshot = useSnapshot();
  const name = ({ kind, key }: Link) => `${kind}/${key}`;
  const ends = linesOf(snapshot, stages, chosen).map(({ from, to, near }) => ({ from: name(from), to: name(to), near }));
  const { picture, lines } = useLines(
    stages.map(({ links }) => links.map(name)),
    ends,
  );
  const isTall = stages.some(({ links }) => links.length > screenful);
  return (
    <div ref={picture} className={styles.picture} style={{ gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }}>
      <svg className={styles.lines} aria-hidden>
        {lines.map(({ path, near }, at) => (
          <path key={at} d={path} className={mergeClasses(styles.line, near && styles.near)} />
        ))}
      </svg>
      {stages.map(({ title, links }) => (
        <section key={title} className={styles.stage} aria-label={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={mergeClasses(styles.links, links.some(isServed) && styles.together, isTall && styles.fromTop)}>
            {links.map((link) => (
              <li key={name(link)}>
                <LinkBox
                  link={link}
                  chosen={isSame(link, chosen)}
                  describedBy={`${id}${name(link)}`}
                  onWalk={() => onWalk(link)}
                />
                <div id={`${id}${name(link)}`} className={styles.heard}>
                  <Neighbours of={link} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What stands above the priority that serves it, and close to it. */
const isServed = ({ kind }: Link): boolean => kind === 'schoolPriority';

/** Where more stand below one another, what leads to them would stand in the middle, out of sight. */
const screenful = 6;

const useStyles = makeStyles({
  picture: {
    position: 'relative',
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: 'stretch',
    paddingBlock: tokens.spacingVerticalM,
    [when.belowWide]: { columnGap: tokens.spacingHorizontalL },
  },
  lines: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', pointerEvents: 'none' },
  line: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: tokens.strokeWidthThin },
  near: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: tokens.strokeWidthThick },
  stage: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  links: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-around',
    flex: 1,
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: `${tokens.spacingVerticalL} 0`,
    listStyleType: 'none',
  },
  heard: heardAlone,
  together: { justifyContent: 'center' },
  fromTop: { justifyContent: 'flex-start' },
});
