import { makeStyles, tokens } from '@fluentui/react-components';
import type { Link } from '../../domain/chain';
import { LinkBox } from './LinkBox';
import { Neighbours } from './Neighbours';
import { isSame, type Stage } from './stages';

interface ChainListProps {
  stages: readonly Stage[];
  chosen: Link;
  onWalk(link: Link): void;
}

/** The picture in words: stage by stage, with what each thing comes from and leads to. */
export function ChainList({ stages, chosen, onWalk }: ChainListProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {stages.map(({ title, links }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={`${link.kind}/${link.key}`}>
                <LinkBox link={link} chosen={isSame(link, chosen)} onWalk={() => onWalk(link)} />
                <Neighbours of={link} about={chosen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
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
});
