import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Priority } from '../../domain/priority';
import { ServesChoice, useServed, WhyNone } from '../parts/ServesChoice';
import { SafeInPrint } from '../parts/SafeInPrint';
import { TextField } from '../parts/TextField';
import { useBegunRow } from '../school/begun';
import { useField } from '../school/useField';
import { sizes, when } from '../theme';
import { Answers } from './Answers';
import { ObjectivesUnder } from './ObjectivesUnder';

interface PriorityDetailsProps {
  priority: Priority;
  editable: boolean;
  /** Its name takes the focus. */
  begun: boolean;
  onGo(path: string): void;
}

/** Everything about one priority, edited where it stands. */
export function PriorityDetails({ priority, editable, begun, onGo }: PriorityDetailsProps) {
  const styles = useStyles();
  const keep = useField('priority', priority.key);
  const { isBegun } = useBegunRow(priority.key);
  const { served, offered } = useServed(priority);
  const words = (field: 'title' | 'rationale', label: string, placeholder: string) => (
    <SafeInPrint sayer={{ kind: 'priority', key: priority.key }}>
      <TextField
        key={`${priority.key}${field}`}
        single={field === 'title'}
        autoFocus={begun && field === 'title'}
        label={label}
        placeholder={placeholder}
        readOnly={!editable}
        value={priority[field]}
        heldAs={`priority/${priority.key}/${field}`}
        keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      />
    </SafeInPrint>
  );
  return (
    <div className={styles.details}>
      <Detail label="Priority">{words('title', 'Priority', 'What comes first, in a few words')}</Detail>
      <Detail label="Because">{words('rationale', 'Because', 'Why it comes first')}</Detail>
      {!isBegun && (
        <Detail label="Answers">
          <Answers priority={priority} editable={editable} onGo={onGo} />
        </Detail>
      )}
      <Detail label="Serves">
        <ServesChoice priority={priority} editable={editable} onRegister={() => onGo('priorities/school')} />
      </Detail>
      {served.length === 0 && offered.length > 0 && (editable || priority.servesNone !== '') && (
        <Detail label="Why none">
          <WhyNone priority={priority} editable={editable} />
        </Detail>
      )}
      {!isBegun && (
        <Detail label="Objectives">
          <ObjectivesUnder priority={priority} editable={editable} onGo={onGo} />
        </Detail>
      )}
    </div>
  );
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.detail}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    paddingBlockEnd: tokens.spacingVerticalM,
    paddingInlineStart: `calc(${sizes.ref} + ${tokens.spacingHorizontalS})`,
    [when.phone]: { paddingInlineStart: 0 },
  },
  detail: {
    display: 'grid',
    gridTemplateColumns: `${sizes.label} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalXXS },
  value: { minWidth: 0, paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});
