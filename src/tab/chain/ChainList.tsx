import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Link } from '../../domain/chain';
import { LinkSaid } from '../parts/LinkSaid';
import { useSnapshot } from '../school/School';
import { linkKindWords } from '../words/linkWords';
import { LinkBox } from './LinkBox';
import { isSame, neighbours, type Stage } from './stages';

interface ChainListProps {
  stages: readonly Stage[];
  chosen: Link;
  onWalk(link: Link): void;
}

/** The picture in words: stage by stage, with what each thing comes from and leads to. */
export function ChainList({ stages, chosen, onWalk }: ChainListProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const names = (links: readonly Link[]) =>
    links.map((link, at) => (
      <Fragment key={`${link.kind}/${link.key}`}>
        {at > 0 && '; '}
        {kindInLine(link)}
        <LinkSaid link={link} />
      </Fragment>
    ));
  return (
    <div className={styles.list}>
      {stages.map(({ title, links }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.links}>
            {links.map((link) => {
              const { from, to } = neighbours(snapshot, link);
              return (
                <li key={`${link.kind}/${link.key}`}>
                  <LinkBox link={link} chosen={isSame(link, chosen)} onWalk={() => onWalk(link)} />
                  {from.length > 0 && <div className={styles.step}>From {names(from)}</div>}
                  {to.length > 0 && <div className={styles.step}>Leads to {names(to)}</div>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What it is, before its name. An entry of a SWOT says itself which of the four it is. */
function kindInLine({ kind }: Link): string {
  return kind === 'swotEntry' ? '' : `${linkKindWords[kind].toLowerCase()} `;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  links: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: 'none',
  },
  step: {
    paddingInlineStart: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
