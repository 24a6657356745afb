import { isText, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ReactNode } from 'react';
import { decisionKey } from '../../src/domain/decision';
import { outlineOf } from '../../src/domain/planView';
import { wordFields, type Sayer } from '../../src/domain/sayers';
import type { Snapshot } from '../../src/domain/snapshot';
import { Calendar } from '../../src/tab/calendar/Calendar';
import { ChainPage } from '../../src/tab/chain/ChainPage';
import { Settle } from '../../src/tab/chain/Settle';
import { Findings } from '../../src/tab/findings/Findings';
import { MyActions } from '../../src/tab/myActions/MyActions';
import { Outcomes } from '../../src/tab/outcomes/Outcomes';
import { Overview } from '../../src/tab/overview/Overview';
import { PlanReview } from '../../src/tab/planReview/PlanReview';
import { Priorities } from '../../src/tab/priorities/Priorities';
import { Reasons } from '../../src/tab/reasons/Reasons';
import { Reviews } from '../../src/tab/reviews/Reviews';
import { SchoolPriorities } from '../../src/tab/schoolPriorities/SchoolPriorities';
import { SwotPage } from '../../src/tab/swot/SwotPage';
import { ThemeBoard } from '../../src/tab/themes/ThemeBoard';
import { Timeline } from '../../src/tab/timeline/Timeline';
import { Voices } from '../../src/tab/voice/Voices';
import { aDecision, apply } from '../domain/builders';
import { openScreens } from './drawn';

const there = { notices: null, onGo: () => undefined, onThrough: () => undefined, onOpen: () => undefined };
const none = () => undefined;

let screens: Awaited<ReturnType<typeof openScreens>>;
let now: Snapshot;

beforeAll(async () => {
  screens = await openScreens('priya');
  now = withNames(begun(screens.workspace.current()));
});
afterAll(() => screens.close());

/** The first review has begun, and heard of one action; one priority is parked. */
function begun(snapshot: Snapshot): Snapshot {
  const [review] = [...snapshot.planReview.values()];
  const [action] = outlineOf(snapshot, review!.record.planKey)!.objectives[0]!.actions;
  const of = { reviewKey: review!.record.key, planKey: review!.record.planKey, actionKey: action!.kept.record.key };
  const [priority] = [...snapshot.priority.values()].map(({ record }) => record).reverse();
  return apply(snapshot, [
    { kind: 'decision', after: aDecision({ ...of, key: decisionKey(of.reviewKey, of.actionKey), verdict: '' }) },
    { kind: 'priority', before: priority, after: { ...priority!, status: 'parked' } },
  ]);
}

/** Every word field of every record that may repeat a number says whose it is. */
function withNames(snapshot: Snapshot): Snapshot {
  const kinds = Object.keys(wordFields) as Sayer['kind'][];
  const named = kinds.map((kind) => [
    kind,
    new Map(
      [...snapshot[kind]].map(([key, kept]) => {
        const fields = wordFields[kind].map((field) => [field, `Words of ${kind}/${key};`]);
        return [key, { ...kept, record: { ...kept.record, ...Object.fromEntries(fields) } }];
      }),
    ),
  ]);
  return { ...snapshot, ...Object.fromEntries(named) };
}

/** Whose words stand on a screen outside what is marked as theirs. */
function unmarked(screen: ReactNode): string[] {
  const { html } = screens.draw(screen, { ...screens.workspace, current: () => now });
  const found = new Set<string>();
  const look = (nodes: readonly ChildNode[], of: string) => {
    for (const node of nodes) {
      if (isText(node)) {
        for (const [, whose] of node.data.matchAll(/Words of (\w+\/[^\s;]+);/g)) if (whose !== of) found.add(whose!);
      } else if ('children' in node) {
        const { attribs = {}, name } = node as Element;
        // What else may be chosen is not printed, and a minute is written without what is hidden.
        if (name === 'option' || attribs['aria-label'] === 'Minute') continue;
        look(node.children, attribs['data-said'] ?? attribs['data-row'] ?? of);
      }
    }
  };
  look(parseDocument(html).children, '');
  return [...found];
}
const first = (kind: Sayer['kind'] | 'questionReview') => [...now[kind].keys()][0] ?? '';
const set = () => now.questionSet.get(now.questionReview.get(first('questionReview'))!.record.setKey)!.record;
const planKey = () => now.settings.get('settings')!.record.currentPlan;
const pages: Record<string, () => ReactNode> = {
  overview: () => <Overview {...there} planKey={planKey()} />,
  settle: () => <Settle {...there} pages={null} planKey={planKey()} />,
  findings: () => <Findings {...there} reasons={() => null} />,
  priorities: () => <Priorities {...there} planKey={planKey()} />,
  onePriority: () => <Priorities {...there} planKey={planKey()} at={first('priority')} />,
  schoolPriorities: () => <SchoolPriorities {...there} planKey={planKey()} />,
  swot: () => <SwotPage {...there} objectiveKey={first('objective')} />,
  chain: () => <ChainPage {...there} at={['priority', first('priority')]} />,
  reasons: () => <Reasons findingKey={[...now.reason.values()][0]!.record.findingKey} editable onGo={none} />,
  themes: () => <ThemeBoard {...there} />,
  voices: () => <Voices {...there} />,
  outcomes: () => <Outcomes {...there} at={[]} reasons={() => null} />,
  reviews: () => <Reviews {...there} at={[]} />,
  review: () => <Reviews {...there} at={[first('questionReview'), 'summary']} />,
  area: () => <Reviews {...there} at={[first('questionReview'), 'area', set().areas[0]!.key]} />,
  question: () => <Reviews {...there} at={[first('questionReview'), set().questions[0]!.key]} />,
  calendar: () => <Calendar {...there} planKey={planKey()} onReview={none} />,
  meeting: () => <PlanReview reviewKey={first('planReview')} notices={null} onClose={none} />,
  mine: () => (
    <MyActions
      outline={outlineOf(now, planKey())!}
      alone={false}
      update={() => null}
      onOpen={none}
      onReply={none}
      onWholePlan={none}
    />
  ),
  timeline: () => (
    <Timeline
      outline={outlineOf(now, planKey())!}
      objectives={outlineOf(now, planKey())!.objectives}
      editable
      chosen={undefined}
      onOpen={none}
      onUpdate={none}
    />
  ),
};

test.each(Object.keys(pages))('every word of a record on the page %s is within what is marked as its', (name) => {
  expect(unmarked(pages[name]!())).toEqual([]);
});
