import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular, GlobeRegular } from '@fluentui/react-icons';
import { isOnSite, linksIn } from '../../domain/evidenceLink';
import { useSchool } from '../school/School';
import { sizes } from '../theme';

/** The pages and files whose addresses stand in evidence, to be opened: a box that is typed in has no links. */
export function LinksInWords({ words }: { words: string }) {
  const styles = useStyles();
  const { siteAddress } = useSchool().host;
  const links = linksIn(words);
  if (links.length === 0) return null;
  return (
    <ul aria-label="Links" className={styles.list}>
      {links.map(({ title, address }) => (
        <li key={address} className={styles.link}>
          {isOnSite(address, siteAddress) ? <DocumentRegular aria-hidden /> : <GlobeRegular aria-hidden />}
          <Link href={address} target="_blank" rel="noreferrer" inline>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    // On paper the address itself stands in the words.
    '@media print': { display: 'none' },
  },
  link: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: sizes.target },
});
