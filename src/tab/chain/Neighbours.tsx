import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Link } from '../../domain/chain';
import { LinkSaid } from '../parts/LinkSaid';
import { useSnapshot } from '../school/School';
import { lower } from '../words/counts';
import { linkKindsWords, linkKindWords } from '../words/linkWords';
import { isSame, neighbours } from './stages';

interface NeighboursProps {
  of: Link;
  /**
   * What a list is about in which all of them stand by name anyway: it is `this objective` there, and more than a few of a kind are
   * counted.
   */
  about?: Link;
}

/** What a thing comes from and what it leads to, in words. */
export function Neighbours({ of, about }: NeighboursProps) {
  const styles = useStyles();
  const { from, to } = neighbours(useSnapshot(), of);
  const names = (links: readonly Link[]) =>
    links.map((link, at) => {
      const alike = links.filter(({ kind }) => kind === link.kind);
      const counted = about !== undefined && alike.length > FEW;
      if (counted && alike[0] !== link) return null;
      return (
        <Fragment key={`${link.kind}/${link.key}`}>
          {at > 0 && '; '}
          {counted ? `${alike.length} ${linkKindsWords[link.kind]}` : <Named link={link} about={about} />}
        </Fragment>
      );
    });
  return (
    <>
      {from.length > 0 && <div className={styles.step}>From {names(from)}</div>}
      {to.length > 0 && <div className={styles.step}>Leads to {names(to)}</div>}
    </>
  );
}

/** So many of a kind are read at a glance. */
const FEW = 3;

/** What it is, and its name. An entry of a SWOT says itself which of the four it is. */
function Named({ link, about }: { link: Link; about: Link | undefined }) {
  const kind = lower(linkKindWords[link.kind]);
  if (about && isSame(link, about)) return `this ${kind}`;
  return (
    <>
      {link.kind !== 'swotEntry' && `${kind} `}
      <LinkSaid link={link} />
    </>
  );
}

const useStyles = makeStyles({
  step: {
    paddingInlineStart: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
