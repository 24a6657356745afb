import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Person } from '../../domain/person';
import { sizes, when } from '../theme';

/** Somebody of the school's people, or without a person whoever is picked from all staff. */
export interface Offer {
  person?: Person;
}

interface MentionListProps {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  offers: readonly Offer[];
  /** People who fit as well and are not shown: the list does not scroll. */
  more: number;
  side: 'above' | 'below';
  onChoose(offer: Offer): void;
  onClose(): void;
}

/** Whom an @ offers. The keyboard stays in the field: arrow keys walk, Enter or Tab chooses, Escape closes. */
export function MentionList({ id, field, offers, more, side, onChoose, onClose }: MentionListProps) {
  const styles = useStyles();
  // Enter and Tab keep their own meaning until somebody of the list is meant.
  const [active, setActive] = useState(offers[0]?.person ? 0 : -1);

  useEffect(() => {
    const box = field.current;
    if (box === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = event.key === 'Enter' || event.key === 'Tab' ? offers[active] : undefined;
      if (step !== undefined) setActive((active + step + offers.length) % offers.length);
      else if (chosen) onChoose(chosen);
      else if (event.key === 'Escape') onClose();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  }, [field, offers, active, onChoose, onClose]);

  // In what scrolls there may be no room for it yet.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);

  // The field may not be called a combobox, being of several lines; it says itself what belongs to it.
  useEffect(() => {
    const box = field.current;
    const said = {
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-activedescendant': active < 0 ? '' : `${id}${active}`,
    };
    for (const [name, value] of Object.entries(said)) box?.setAttribute(name, value);
    return () => Object.keys(said).forEach((name) => box?.removeAttribute(name));
  }, [field, id, active]);

  return (
    <div ref={list} className={mergeClasses(styles.list, styles[side])}>
      <div id={id} role="listbox" aria-label="People to mention">
        {offers.map((offer, at) => (
          // The keyboard reaches the options through the field.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={offer.person?.key ?? ''}
            id={`${id}${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={mergeClasses(styles.option, !offer.person && styles.other, at === active && styles.active)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(offer)}
          >
            {offer.person ? <span>{offer.person.name}</span> : <PersonAddRegular aria-hidden fontSize={20} />}
            <span className={mergeClasses(offer.person && styles.role, at === active && styles.chosenRole)}>
              {offer.person?.role ?? 'Pick from staff'}
            </span>
          </div>
        ))}
      </div>
      {more > 0 && <p className={styles.more}>{more} more: type a name or a role</p>}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 3,
    insetInline: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  above: { bottom: `calc(100% + ${tokens.spacingVerticalXS})` },
  below: { top: `calc(100% + ${tokens.spacingVerticalXS})` },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: sizes.row,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    [when.phone]: { minHeight: sizes.touch },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  other: { color: tokens.colorBrandForeground2 },
  role: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  chosenRole: { color: 'inherit' },
  more: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
