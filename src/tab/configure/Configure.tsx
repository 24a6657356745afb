import { Link, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { sizes } from '../theme';

interface ConfigureProps {
  siteAddress: string;
  inTeams: boolean;
}

/** Says what adding the tab means, in the moment somebody adds it. */
export function Configure({ siteAddress, inTeams }: ConfigureProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>Add the school’s SEND plan to this channel</h1>
      <Text as="p" block>
        {inTeams
          ? 'Everybody in this channel sees the tab. What they can read and change is decided by their rights on the SEND site, not by this channel.'
          : 'This page belongs to Microsoft Teams: add the app SEND Strategy to a channel and Teams opens it.'}
      </Text>
      <Text as="p" block>
        The plan is kept in lists on{' '}
        <Link href={siteAddress} target="_blank" rel="noreferrer" inline>
          the school’s own SEND site
        </Link>
        . {inTeams && 'Choose Save to add the tab.'}
      </Text>
    </main>
  );
}

const useStyles = makeStyles({
  page: { maxWidth: sizes.form, padding: tokens.spacingHorizontalXXL, display: 'grid', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
