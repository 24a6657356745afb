import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSplitRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { isSamePerson } from '../../domain/people';
import type { Clash } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { settleClash } from '../parts/settleClash';
import { useNarrow } from '../school/useNarrow';
import { frames } from '../theme';
import { momentText } from '../words/days';
import { fieldWord } from '../words/fields';
import { ClashChoice } from './ClashChoice';
import { DraftArea, useKeptWords } from './DraftArea';
import { valueWords } from '../words/valueWords';

/** Two versions of one field, side by side, until somebody chooses. It can wait. */
export function ClashBlock({ clash }: { clash: Clash }) {
  const styles = useStyles();
  const id = useId();
  const Heading = useNarrow(frames.laptop) ? 'h2' : 'h3';
  const school = useSchool();
  const { keeping, today } = school;
  const snapshot = useSnapshot();
  const [choice, setChoice] = useState<'mine' | 'theirs' | 'again'>('mine');
  const [later, setLater] = useState(false);
  const show = (value: unknown) => valueWords(clash.field, value, snapshot, today);
  const { person } = useStanding();
  const own = isSamePerson(clash.theirs.by, person);
  const who = clash.theirs.by?.name ?? 'Somebody else';
  const first = who.split(' ')[0] ?? who;
  const asText = typeof clash.mine.value === 'string' && typeof clash.theirs.value === 'string' && !clash.field.endsWith('Key');
  const settle = (value: unknown) =>
    settleClash(school, clash, value).then(
      () => keeping.say(`Settled. The other version stays in the history`),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  const words = useKeptWords(
    `again/${clash.key}`,
    settle,
    asText ? `${String(clash.mine.value)}\n${String(clash.theirs.value)}` : '',
  );
  const field = fieldWord(clash.kind, clash.field);
  const verb = {
    mine: own ? 'Keep the one from here' : 'Keep mine',
    theirs: own ? 'Keep the other' : `Keep ${first}’s`,
    again: 'Keep this',
  }[choice];

  function keep(): void {
    if (choice === 'again') words.send();
    else void settle(choice === 'mine' ? clash.mine.value : clash.theirs.value);
  }

  if (later) {
    return (
      <div className={styles.folded}>
        <ArrowSplitRegular aria-hidden /> Two versions of “{field}”
        <Button size="small" onClick={() => setLater(false)}>
          Choose
        </Button>
      </div>
    );
  }

  return (
    <section className={styles.block} aria-labelledby={`${id}title`}>
      <Heading id={`${id}title`} className={styles.title}>
        <ArrowSplitRegular aria-hidden /> Two versions of “{field}”
      </Heading>
      <p className={styles.words}>
        {own ? 'You changed it twice, here and elsewhere.' : `You and ${who} both changed it.`} Both are kept until someone
        chooses.
      </p>
      <div className={styles.before}>
        <span className={styles.small}>Before</span>
        <br />
        {show(clash.before)}
      </div>
      <div role="radiogroup" aria-labelledby={`${id}title`} className={styles.choices}>
        <ClashChoice
          group={id}
          chosen={choice === 'mine'}
          onChoose={() => setChoice('mine')}
          name={own ? 'Yours from here' : 'Yours'}
          when={momentText(clash.mine.at, today)}
          before={asText ? String(clash.before ?? '') : show(clash.mine.value)}
          text={show(clash.mine.value)}
        />
        <ClashChoice
          group={id}
          chosen={choice === 'theirs'}
          onChoose={() => setChoice('theirs')}
          name={own ? 'Yours from elsewhere' : `${who}’s`}
          when={clash.theirs.at ? momentText(clash.theirs.at, today) : ''}
          before={asText ? String(clash.before ?? '') : show(clash.theirs.value)}
          text={show(clash.theirs.value)}
        />
        {asText && (
          <ClashChoice
            group={id}
            chosen={choice === 'again'}
            onChoose={() => setChoice('again')}
            name="Write it again"
            when="starts from both"
          >
            <DraftArea words={words} label={`${field}, written again`} autoFocus />
          </ClashChoice>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onClick={keep}>{verb}</Button>
        <Button appearance="subtle" onClick={() => setLater(true)}>
          Decide later
        </Button>
      </div>
      <p className={styles.small}>The other one stays in the history.</p>
    </section>
  );
}

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  folded: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  before: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
