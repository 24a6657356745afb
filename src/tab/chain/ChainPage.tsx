import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { chainOf, linkKinds, type Link, type LinkKind } from '../../domain/chain';
import { KeyHint, KeyHints } from '../parts/KeyHint';
import { LinkSaid } from '../parts/LinkSaid';
import { Opening } from '../parts/Opening';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { SaysHidden } from '../parts/SaysHidden';
import { useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { count, lower } from '../words/counts';
import { linkPath } from '../words/linkPath';
import { linkKindWords } from '../words/linkWords';
import { Back } from './Back';
import { ChainList } from './ChainList';
import { GoneLink } from './GoneLink';
import { Picture } from './Picture';
import { isStepKey, linesOf, stagesOf, stepFrom } from './stages';

interface ChainPageProps {
  /** The kind and key of the thing whose chain is shown. */
  at: readonly string[];
  notices: ReactNode;
  onGo(path: string): void;
}

/** From what was seen to what is done about it, through one thing: as a picture, or as a list that says the same. */
export function ChainPage({ at: [kind = '', key = ''], notices, onGo }: ChainPageProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const narrow = useNarrow(frames.laptop);
  const fetching = useFetching();
  const [asList, setAsList] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLElement>(null);

  // Whoever walks with the keyboard stays on the thing they walked to.
  useEffect(() => {
    (page.current?.querySelector<HTMLElement>('[aria-current]') ?? title.current)?.focus();
  }, [kind, key]);

  const record = isLinkKind(kind) ? snapshot[kind].get(key)?.record : undefined;
  const isBinned = record !== undefined && 'removed' in record && record.removed;
  if (!isLinkKind(kind) || record === undefined || isBinned) {
    if (fetching && !isBinned) return <Opening notices={notices} />;
    return <GoneLink isBinned={isBinned} notices={notices} onGo={onGo} />;
  }

  const link: Link = { kind, key };
  const stages = stagesOf(snapshot, link);
  const isList = asList || narrow;

  function onKeyDown(event: KeyboardEvent): void {
    const from = (event.target as Element).closest<HTMLElement>('[data-link]')?.dataset['link']?.split('/');
    if (from === undefined || !isStepKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const lines = linesOf(snapshot, stages, link);
    const to = stepFrom(stages, lines, { kind: from[0] as LinkKind, key: from[1]! }, event.key, isList);
    event.preventDefault();
    if (to) page.current?.querySelector<HTMLElement>(`[data-link="${to.kind}/${to.key}"]`)?.focus();
  }

  const walk = (next: Link) => onGo(`chain/${next.kind}/${next.key}`);
  const Shown = isList ? ChainList : Picture;
  const { above, below } = chainOf(snapshot, link);
  return (
    // The keys are a quicker way to what Tab leads to.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={page} className={styles.page} aria-label="The chain" onKeyDown={onKeyDown}>
      <Back at={link} />
      <div className={styles.top}>
        <div>
          <div className={styles.context}>{linkKindWords[kind]}, why it is there and what it leads to</div>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            <LinkSaid link={link} />
          </h1>
        </div>
        <Button appearance="primary" className={styles.unprinted} onClick={() => onGo(linkPath(snapshot, link))}>
          Open this {lower(linkKindWords[kind])}
        </Button>
      </div>
      <div className={styles.notices}>{notices}</div>
      {(kind === 'finding' || kind === 'reason' || kind === 'priority') && <SaysHidden sayer={{ kind, key }} />}
      <div className={styles.context}>{sentence(above, below)}</div>
      {!narrow && (
        <div role="group" aria-label="Show as" className={mergeClasses(styles.ways, styles.unprinted)}>
          <ToggleButton size="small" checked={!asList} onClick={() => setAsList(false)}>
            Picture
          </ToggleButton>
          <ToggleButton size="small" checked={asList} onClick={() => setAsList(true)}>
            List
          </ToggleButton>
        </div>
      )}
      <KeyHints said={`Arrow keys: ${isList ? byList : byPicture}. Enter goes there.`} className={styles.keys}>
        <KeyHint of="←" /> <KeyHint of="→" /> along the lines, <KeyHint of="↑" /> <KeyHint of="↓" />{' '}
        {isList ? 'through the list' : 'in a column'}, <KeyHint of="Enter" /> goes there
      </KeyHints>
      <Region name="The chain">
        <Shown stages={stages} chosen={link} onWalk={walk} />
      </Region>
    </section>
  );
}

function isLinkKind(kind: string): kind is LinkKind {
  return linkKinds.some((one) => one === kind);
}

const byPicture = 'left and right along the lines, up and down in a column';
const byList = 'left and right along the lines, up and down through the list';

/** What the picture shows, in one sentence. */
function sentence(above: readonly Link[], below: readonly Link[]): string {
  const findings = above.filter(({ kind }) => kind === 'finding').length;
  const actions = below.filter(({ kind }) => kind === 'action').length;
  const up = findings > 0 ? `It goes back to ${count(findings, 'finding')}.` : '';
  const down = actions > 0 ? `${count(actions, 'action')} ${actions === 1 ? 'answers' : 'answer'} it.` : '';
  return [up, down].filter(Boolean).join(' ') || 'Nothing is joined to it in full yet.';
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: 'none' } },
  top: pageTop,
  title: { ...pageTitle, overflowWrap: 'anywhere' },
  notices: pageNotices,
  context: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  ways: { display: 'flex', gap: tokens.spacingHorizontalS, paddingBlockStart: tokens.spacingVerticalM },
  keys: {
    paddingBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [when.phone]: { display: 'none' },
    [when.print]: { display: 'none' },
  },
  unprinted: { [when.print]: { display: 'none' } },
});
