import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleFilled,
  CircleRegular,
  SquareFilled,
  SubtractCircleRegular,
  TriangleFilled,
} from '@fluentui/react-icons';
import type { Status } from '../../domain/update';
import { sizes } from '../theme';
import { statusWords } from '../../domain/statusWords';

/** Where an action stands, as shape, colour and word. The word is never dropped and never coloured. */
export function StatusMark({ status, lead, className }: { status: Status; lead?: string; className?: string }) {
  const styles = useStyles();
  const Shape = shapes[status];
  return (
    <span className={mergeClasses(styles.line, className)}>
      <Shape className={mergeClasses(styles.mark, styles[status])} aria-hidden />
      <span className={status === 'offTrack' ? styles.strong : undefined}>
        {lead}
        {statusWords[status]}
      </span>
    </span>
  );
}

const shapes = {
  notStarted: CircleRegular,
  onTrack: CircleFilled,
  atRisk: TriangleFilled,
  offTrack: SquareFilled,
  complete: CheckmarkCircleFilled,
  stopped: SubtractCircleRegular,
} as const;

/** The shape alone, for a counter whose word stands beside it. */
export function StatusShape({ status }: { status: Status }) {
  const styles = useStyles();
  const Shape = shapes[status];
  return <Shape className={mergeClasses(styles.mark, styles[status])} aria-hidden />;
}

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  mark: {
    width: sizes.mark,
    height: sizes.mark,
    flexShrink: 0,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '@media print': { printColorAdjust: 'exact' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  notStarted: { color: tokens.colorNeutralForeground3, transform: 'scale(.82)' },
  onTrack: { color: tokens.colorStatusSuccessForeground1, transform: 'scale(.82)' },
  atRisk: { color: tokens.colorStatusWarningForeground1 },
  offTrack: { color: tokens.colorStatusDangerForeground1, transform: 'scale(.82)' },
  complete: { color: tokens.colorPaletteBlueForeground2 },
  stopped: { color: tokens.colorNeutralForeground3 },
});
