import { makeStyles, tokens } from '@fluentui/react-components';
import {
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTableRegular,
  DocumentTextRegular,
  FolderRegular,
  NotebookRegular,
  SlideTextRegular,
} from '@fluentui/react-icons';
import type { LibraryItem } from '../../graph/library';
import { useSchool } from '../school/School';
import { inContrast, sizes, when } from '../theme';
import { dayText, schoolDay } from '../words/days';
import { kindOf } from './fileWords';

const icons: Readonly<Record<string, typeof DocumentRegular>> = {
  Folder: FolderRegular,
  Notebook: NotebookRegular,
  Word: DocumentTextRegular,
  Excel: DocumentTableRegular,
  PowerPoint: SlideTextRegular,
  PDF: DocumentPdfRegular,
};

/** A file or folder: its name, what sort of thing it is, and when it was last changed. */
export function FileRow({ item, onOpen }: { item: LibraryItem; onOpen(): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const kind = kindOf(item);
  const Icon = icons[kind] ?? DocumentRegular;
  return (
    <li className={styles.line}>
      <button type="button" className={styles.row} onClick={onOpen}>
        <Icon aria-hidden className={styles.icon} />
        <span className={styles.name} data-name>
          {item.name}
        </span>
        <span className={styles.aside}>
          {kind}
          {item.changed !== '' && `, changed ${dayText(schoolDay(item.changed), today)}`}
        </span>
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.target} minmax(0, 1fr) auto`,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: sizes.row,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    // High contrast turns a fill solid.
    [`${inContrast} &:hover`]: { backgroundColor: 'transparent' },
    [`${inContrast} &:hover [data-name]`]: { textDecorationLine: 'underline' },
    [when.phone]: { gridTemplateColumns: `${sizes.target} minmax(0, 1fr)`, minHeight: sizes.touch },
  },
  icon: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
  aside: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    [when.phone]: { gridColumn: 2 },
  },
});
