import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { surenesses, type Sureness } from '../../domain/answer';
import type { Reason } from '../../domain/reason';
import { refusalText } from '../faultText';
import { LinksInWords } from '../parts/LinksInWords';
import { SafeInPrint } from '../parts/SafeInPrint';
import { SaysHidden } from '../parts/SaysHidden';
import { TextField } from '../parts/TextField';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { reasonKindWords, strengthWords } from '../words/reasons';
import { Choice } from './Choice';
import { ReasonKind } from './ReasonKind';
import { TakenUpBy } from './TakenUpBy';
import { Strength } from './Strength';

/** What can be written into a reason. */
export type ReasonValues = Partial<Omit<Reason, 'key' | 'findingKey' | 'removed'>>;

interface ReasonRowProps {
  reason: Reason;
  editable: boolean;
  /** It was just begun: its words take the focus. */
  begun: boolean;
  keep(values: ReasonValues, seen?: ReasonValues): Promise<void>;
  onRemove(): void;
  /** The row was left, of which nothing is kept yet. */
  onLeft?(): void;
  onGo(path: string): void;
}

/** One reason, edited where it stands: where it lies, what it is, what speaks for it, how that was tested, how strong it is. */
export function ReasonRow({ reason, editable, begun, keep, onRemove, onLeft, onGo }: ReasonRowProps) {
  const styles = useStyles();
  const { key, statement, strength } = reason;
  const { keeping } = useSchool();
  const watching = useRowLeft((isBlank) => isBlank && onLeft?.());
  const name = statement || 'new reason';
  const choose = (values: ReasonValues): void => void keep(values).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const words = (field: 'statement' | 'evidence' | 'tested', label: string, placeholder: string) => (
    <SafeInPrint key={`${key}${field}`} sayer={{ kind: 'reason', key }}>
      <TextField
        autoFocus={begun && field === 'statement'}
        single={field === 'statement'}
        label={field === 'statement' ? label : `${label} ${name}`}
        placeholder={placeholder}
        readOnly={!editable}
        value={reason[field]}
        heldAs={`reason/${key}/${field}`}
        keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      />
    </SafeInPrint>
  );
  return (
    <li className={styles.row} {...(onLeft ? watching : {})}>
      <span className={mergeClasses(styles.kind, styles.quiet)}>
        {editable ? <ReasonKind reason={reason} name={name} onChoose={choose} /> : reasonKindWords(reason)}
      </span>
      <span className={styles.statement}>
        {words('statement', 'Reason', 'Why it may be so, in a sentence')}
        <SaysHidden sayer={{ kind: 'reason', key }} />
        <TakenUpBy reasonKey={key} onGo={onGo} />
      </span>
      <span className={styles.evidence}>
        {words('evidence', 'Evidence for', 'Evidence, in words or a link')}
        <LinksInWords words={reason.evidence} />
      </span>
      <span className={mergeClasses(styles.tested, styles.quiet)}>{words('tested', 'How this was tested:', 'How tested')}</span>
      <span className={styles.strength}>
        <Strength strength={strength} />
        {editable ? (
          <Choice
            label={`Strength: ${name}`}
            value={strength}
            shown={strengthWords[strength]}
            onChoose={(one) => choose({ strength: one as Sureness })}
          >
            {surenesses.map((one) => (
              <option key={one} value={one}>
                {strengthWords[one]}
              </option>
            ))}
          </Choice>
        ) : (
          strengthWords[strength]
        )}
      </span>
      {editable && (
        <Button
          className={styles.bin}
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={`Delete ${name}`}
          title="Delete"
          onClick={onRemove}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateAreas: '"kind statement evidence tested strength bin"',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 6fr) minmax(0, 3.4fr) minmax(0, 2.2fr) 96px 24px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: sizes.row,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.belowWide]: {
      gridTemplateAreas: '"kind strength bin" "statement statement statement" "evidence tested tested"',
      gridTemplateColumns: 'minmax(0, 1fr) auto 24px',
      paddingBlock: tokens.spacingVerticalS,
    },
    [when.phone]: {
      gridTemplateAreas:
        '"kind strength bin" "statement statement statement" "evidence evidence evidence" "tested tested tested"',
    },
    [when.print]: { breakInside: 'avoid' },
  },
  kind: { gridArea: 'kind', minWidth: 0 },
  statement: { gridArea: 'statement', fontWeight: tokens.fontWeightSemibold },
  evidence: { gridArea: 'evidence', color: tokens.colorNeutralForeground2 },
  tested: { gridArea: 'tested' },
  strength: {
    gridArea: 'strength',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  // Its room is there already: nothing moves when it shows.
  bin: {
    gridArea: 'bin',
    '@media (hover: hover)': { ':not(li:hover > *):not(li:focus-within > *)': { opacity: 0 } },
    [when.print]: { display: 'none' },
  },
});
