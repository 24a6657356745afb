import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import { mentionable, mentionOf, partsOf } from '../../domain/mentions';
import { takeIn } from '../../domain/people';
import type { Person } from '../../domain/person';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { count, listWords } from '../words/counts';
import { MentionList, type Offer } from './MentionList';
import { offered, unknownNames } from './mentionToken';
import { useMentionToken } from './useMentionToken';

interface MentionsProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** On which side of the field there is room for the list. */
  side: 'above' | 'below';
}

/** Lets a text mention people: an @ offers the school's people, and under the field stands who will be told. */
export function Mentions({ field, text, side }: MentionsProps) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping, host, circumstances } = useSchool();
  const people = mentionable(useSnapshot());
  const { person: me } = useStanding();
  const { edits } = useRights();
  const { token, close, insert } = useMentionToken(field);
  const offers = token ? offersFor(token.typed, others(people, me.entraId), host.pickPeople !== undefined && edits) : [];

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
          side={side}
          onChoose={(offer) => void choose(offer)}
          onClose={close}
        />
      )}
      <Foretold text={text} people={people} me={me.entraId} typing={offers.length > 0} />
    </>
  );
}

/** Who will be told; and what looks like a mention and is none. */
function Foretold({ text, people, me, typing }: { text: string; people: readonly Person[]; me: string; typing: boolean }) {
  const styles = useStyles();
  const parts = partsOf(text, people);
  const meant = new Set(parts.flatMap((part) => part.people ?? []));
  const names = others(people, me).flatMap(({ key, name }) => (meant.has(key) ? [name] : []));
  const [unknown] = typing ? [] : unknownNames(parts);
  if (names.length === 0 && unknown === undefined) return null;
  return (
    <span className={styles.hint}>
      {names.length > 0 && `${listWords(names)} will get a notice in Teams. `}
      {unknown !== undefined && `“${unknown}” is nobody’s name here, so nobody is told. Choose a name from the list after @.`}
    </span>
  );
}

function others(people: readonly Person[], entraId: string): Person[] {
  return people.filter((person) => person.entraId !== entraId);
}

/** All staff may be picked from while the first word is typed, or beside people who fit. */
function offersFor(typed: string, people: readonly Person[], mayPick: boolean): Offer[] {
  const found = offered(typed, people).map((person) => ({ person }));
  return mayPick && (found.length > 0 || /^\S{0,20}$/.test(typed)) ? [...found, {}] : found;
}

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
