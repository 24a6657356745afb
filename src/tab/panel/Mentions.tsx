import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { mentionable, mentionOf, mentionsIn, partsOf } from '../../domain/mentions';
import type { Key } from '../../domain/record';
import { hasWritten, takeIn } from '../../domain/people';
import type { Person } from '../../domain/person';
import { refusalText } from '../faultText';
import { heardAlone } from '../parts/pageStyles';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { count, listWords } from '../words/counts';
import { MentionList, type Offer } from './MentionList';
import { offered, unknownNames } from './mentionToken';
import { useMentionToken } from './useMentionToken';

const mostShown = 5;

interface MentionsProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** On which side of the field there is room for the list. */
  side: 'above' | 'below';
  /** Whom these words mentioned before: they are not told again. */
  already?: readonly Key[];
}

/** Lets a text mention people: an @ offers the school's people, and under the field stands who will be told. */
export function Mentions({ field, text, side, already = [] }: MentionsProps) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping, host, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const people = mentionable(snapshot);
  const { person: me } = useStanding();
  const { edits } = useRights();
  const { token, close, insert } = useMentionToken(field);
  // Whoever is picked becomes one of the school's people: that is for those who edit.
  const mayPick = token !== undefined && host.pickPeople !== undefined && edits && hasWritten(snapshot, me.entraId);
  const { offers, more } = offersFor(token?.typed, others(people, me.entraId), mayPick);

  async function choose({ person }: Offer): Promise<void> {
    if (person) return insert(mentionOf(person, people));
    // Nobody is picked where the person thinks better of it.
    const [picked] = (await host.pickPeople?.('Whom do you mention?').catch(() => [])) ?? [];
    if (!picked) return field.current?.focus();
    const { key, changes } = takeIn(workspace.current(), picked, circumstances());
    try {
      await keeping.keep(changes);
    } catch (thrown) {
      return keeping.say(refusalText(thrown));
    }
    const now = mentionable(workspace.current());
    const taken = now.find((one) => one.key === key);
    if (taken) insert(mentionOf(taken, now));
  }

  return (
    <>
      <span role="status" className={styles.heard}>
        {offers.length > 0 && `${count(offers.length, 'choice')}. Up and down to choose, Enter to mention.`}
      </span>
      {token && offers.length > 0 && (
        <MentionList
          key={`${token.start} ${token.typed}`}
          id={id}
          field={field}
          offers={offers}
          more={more}
          side={side}
          onChoose={(offer) => void choose(offer)}
          onClose={close}
        />
      )}
      <Foretold
        field={field}
        text={text}
        people={people}
        told={others(people, me.entraId).filter(({ key }) => !already.includes(key))}
        typing={offers.length > 0}
      />
    </>
  );
}

interface ForetoldProps extends Pick<MentionsProps, 'field' | 'text'> {
  people: readonly Person[];
  /** Those of them who are told when they are mentioned. */
  told: readonly Person[];
  /** A name is being typed: what it is not yet is not said. */
  typing: boolean;
}

/** Who will be told; and what looks like a mention and is none. */
function Foretold({ field, text, people, told, typing }: ForetoldProps) {
  const styles = useStyles();
  const line = useRef<HTMLSpanElement>(null);
  const names = mentionsIn(text, people).flatMap((key) => told.find((person) => person.key === key)?.name ?? []);
  const [unknown] = typing ? [] : unknownNames(partsOf(text, people));
  const said = [
    names.length > 0 && `${listWords(names)} will get a notice in Teams.`,
    unknown !== undefined && `“${unknown}” is nobody’s name here and tells nobody. Choose a name from the list after @.`,
  ].filter(Boolean);
  const words = said.join(' ');
  // On a phone the line, and the button beside it, would come out under the edge.
  useEffect(() => {
    if (document.activeElement === field.current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [words, field]);
  return (
    words !== '' && (
      <span ref={line} className={styles.hint}>
        {words}
      </span>
    )
  );
}

function others(people: readonly Person[], entraId: string): Person[] {
  return people.filter((person) => person.entraId !== entraId);
}

/** The nearest few. All staff may be picked from beside them, or while the first word is typed. */
function offersFor(typed: string | undefined, people: readonly Person[], mayPick: boolean): { offers: Offer[]; more: number } {
  if (typed === undefined) return { offers: [], more: 0 };
  const found = offered(typed, people);
  const shown = found.slice(0, mostShown).map((person) => ({ person }));
  const picks = mayPick && (found.length > 0 || /^\S{0,20}$/.test(typed));
  return { offers: picks ? [...shown, {}] : shown, more: found.length - shown.length };
}

const useStyles = makeStyles({
  heard: heardAlone,
  hint: {
    display: 'block',
    paddingTop: tokens.spacingVerticalXXS,
    scrollMarginBlockEnd: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
