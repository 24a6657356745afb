import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Person } from '../../domain/person';
import type { Key } from '../../domain/record';
import { sizes, when } from '../theme';
import { useDraft } from '../school/useDraft';
import { WordsBox } from './WordsBox';

/** Somebody the school knows, or words where it names nobody: `all class teachers`. */
export interface LeadValue {
  key: Key;
  text: string;
}

interface LeadFieldProps {
  label: string;
  value: LeadValue;
  people: readonly Person[];
  keep(value: LeadValue, seen: LeadValue): Promise<void>;
  /** `kind/key/field`: where its words wait on this device while they may not be kept. */
  heldAs?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
  onDone?(): void;
}

/** Who leads: typed freely or chosen from the school's people, who are offered while typing. */
export function LeadField({ label, value, people, keep, heldAs, readOnly, autoFocus, onDone }: LeadFieldProps) {
  const styles = useStyles();
  const id = useId();
  const name = people.find((person) => person.key === value.key)?.name ?? value.text;
  const draft = useDraft(
    name,
    (text, seen) => keep(understood(text, people), understood(seen, people)),
    readOnly ? undefined : heldAs,
  );
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = open ? offer(draft.text, name, people) : [];
  if (readOnly) return <span className={styles.plain}>{name || '–'}</span>;

  function choose(person: Person): void {
    draft.type(person.name);
    draft.settle();
    setOpen(false);
    onDone?.();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(true);
      setActive((at) => Math.max(-1, Math.min(at + step, Math.max(offered.length, people.length) - 1)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = offered[active];
      if (chosen) return choose(chosen);
      draft.settle();
      setOpen(false);
      onDone?.();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      draft.cancel();
      if (offered.length > 0 && !onDone) return setOpen(false);
      if (onDone) onDone();
      else event.currentTarget.blur();
    }
  }

  return (
    <span className={styles.whole}>
      <WordsBox
        look="line"
        single
        holds="staff"
        standing={name}
        growClass={styles.grow}
        boxClass={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={offered[active] ? `${id}${active}` : undefined}
        autoComplete="off"
        placeholder="Nobody yet"
        text={draft.text}
        problem={draft.problem}
        // A field that opens because the person asked to edit it takes the focus with it.

        autoFocus={autoFocus}
        onFocus={(event) => {
          event.currentTarget.select();
          setOpen(true);
          setActive(-1);
        }}
        onText={(text) => {
          draft.type(text);
          setOpen(true);
          setActive(-1);
        }}
        onSettled={() => {
          draft.settle();
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}list`} role="listbox" aria-label={`${label}: people`} className={styles.list} hidden={offered.length === 0}>
        {offered.map((person, at) => (
          // The keyboard reaches the options through the field above, as a combobox does.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={person.key}
            id={`${id}${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={mergeClasses(styles.option, at === active && styles.active)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(person)}
          >
            <span>{person.name}</span>
            <span className={styles.role}>{person.role}</span>
          </div>
        ))}
      </div>
    </span>
  );
}

function understood(text: string, people: readonly Person[]): LeadValue {
  const typed = text.trim().toLowerCase();
  const person = people.find(({ name }) => name.toLowerCase() === typed);
  return person ? { key: person.key, text: '' } : { key: '', text: text.trim() };
}

/** Everybody before anything is typed, then those whose name or role holds what is typed. */
function offer(text: string, standing: string, people: readonly Person[]): Person[] {
  const here = people.filter((person) => !person.left);
  const typed = text.trim().toLowerCase();
  if (typed === '' || text === standing) return here;
  const fitting = here.filter(({ name, role }) => `${name} ${role}`.toLowerCase().includes(typed));
  return fitting.length === 1 && fitting[0]?.name.toLowerCase() === typed ? [] : fitting;
}

const useStyles = makeStyles({
  whole: { display: 'block', position: 'relative', minWidth: 0 },
  plain: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  grow: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  input: {
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':focus': {
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    },
    [when.forced]: { ':focus': { outline: `${tokens.strokeWidthThick} solid Highlight` } },
  },
  list: {
    position: 'absolute',
    zIndex: 3,
    insetInlineStart: 0,
    top: '100%',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    minWidth: '100%',
    width: 'max-content',
    maxWidth: sizes.menu,
    // A panel's values stand at the right of a phone: a list wider than its field would end beyond the edge.
    [when.phone]: { width: '100%', boxSizing: 'border-box' },
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontWeight: tokens.fontWeightRegular,
    '[hidden]': { display: 'none' },
  },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    minHeight: sizes.tableRow,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  },
  active: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  role: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
