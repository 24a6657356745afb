import { remove } from '../../src/domain/editing';
import { needsOf } from '../../src/domain/needsYou';
import { outlineOf } from '../../src/domain/planView';
import type { Snapshot } from '../../src/domain/snapshot';
import { findPerson } from '../../src/sandbox/tenant/directory';
import { Above } from '../../src/tab/Above';
import { Neighbours } from '../../src/tab/chain/Neighbours';
import { ChainList } from '../../src/tab/chain/ChainList';
import { ChainPage } from '../../src/tab/chain/ChainPage';
import { Settle } from '../../src/tab/chain/Settle';
import { stagesOf } from '../../src/tab/chain/stages';
import { Outcomes } from '../../src/tab/outcomes/Outcomes';
import type { Doing } from '../../src/tab/opened';
import { needRow } from '../../src/tab/overview/needRows';
import { PlanCompare } from '../../src/tab/planCompare/PlanCompare';
import { Overview } from '../../src/tab/overview/Overview';
import { Going } from '../../src/tab/panel/Going';
import { TextField } from '../../src/tab/parts/TextField';
import { missPage } from '../../src/tab/parts/pageMissing';
import { Priorities } from '../../src/tab/priorities/Priorities';
import { SchoolPriorities } from '../../src/tab/schoolPriorities/SchoolPriorities';
import { ReadingNotice } from '../../src/tab/standing/ReadingNotice';
import { SwotPage } from '../../src/tab/swot/SwotPage';
import { ServesThrough } from '../../src/tab/panel/ServesThrough';
import { MarksSheet } from '../../src/tab/priorities/MarksSheet';
import type { Clash, Standing } from '../../src/workspace/workspace';
import { apply } from '../domain/builders';
import { openScreens } from './drawn';
import { reviewScreens } from './reviewScreens';

type Screens = Awaited<ReturnType<typeof openScreens>>;
const there = { notices: null, onGo: () => undefined, onThrough: () => undefined, onOpen: () => undefined };
const none = () => null;

/** The same workspace as it would be with other records. */
const holding = ({ workspace }: Screens, snapshot: Snapshot) => ({ ...workspace, current: () => snapshot });
const planOf = ({ workspace }: Screens) => workspace.current().settings.get('settings')!.record.currentPlan;

let screens: Screens;

describe('a reader', () => {
  beforeAll(async () => {
    screens = await openScreens('martin');
  });
  afterAll(() => screens.close());

  test('is told what they can do here until they have understood it', () => {
    const notice = <ReadingNotice closed={['plan']} speaks />;
    const { words, buttons } = screens.draw(notice);
    expect([words.slice(0, 56), buttons]).toEqual(['You can read the plan, comment and say how actions go. T', ['Understood']]);
    expect(screens.draw(notice, { ...screens.workspace, draft: () => 'understood' }).words).toBe('');
  });

  test('is shown what there is to settle, and offered to look at it', () => {
    const { words, buttons } = screens.draw(<Settle {...there} pages={null} planKey={planOf(screens)} />);
    expect(words).toContain('What follows from it is open');
    // What stands out in the sample's figures stands in its findings.
    expect(words).not.toContain('no finding says so yet');
    expect(new Set(buttons.filter((name) => name.includes(': ')).map((name) => name.split(': ')[0]))).toContain('Look');
    expect(buttons.join()).not.toMatch(/Say what follows|Answer it|Say why|Add /);
  });

  test.each(['add', 'bring-in'])('finds the outcomes where others would %s some', (about) => {
    const { words, buttons } = screens.draw(<Outcomes {...there} at={[about]} reasons={none} />);
    expect(words).toContain('Figures are brought in by those who write the plan.');
    expect(words).toContain('Persistent absence on SEN Support is 15.1 points above');
    expect(buttons.join()).not.toMatch(/Make this|Read what I pasted|Choose a file/);
  });

  test('sees above a SWOT, on paper, too, whose it is and by which day of which year', () => {
    const { objective, priority } = screens.workspace.current();
    const { key, targetDay, priorityKey } = [...objective.values()].find(
      ({ record }) => record.targetDay && record.priorityKey,
    )!.record;
    const { words } = screens.draw(<SwotPage {...there} objectiveKey={key} />);
    expect(words).toMatch(new RegExp(`by \\w+ \\d+ \\w+ ${targetDay!.slice(0, 4)}`));
    expect(words).toMatch(new RegExp(`P\\d ${priority.get(priorityKey)!.record.title} › Objective \\d › SWOT`));
  });

  test('is asked to write nothing where there are no priorities yet', () => {
    const bare = holding(screens, { ...screens.workspace.current(), priority: new Map() });
    const { words } = screens.draw(<Priorities {...there} planKey={planOf(screens)} />, bare);
    expect(words).toContain('Once some are proposed, you can say here');
    expect(words).not.toContain('Propose a few');
  });

  test('goes from a SWOT to the objective, not to planning', () => {
    const [objectiveKey = ''] = screens.workspace.current().objective.keys();
    const { buttons } = screens.draw(<SwotPage {...there} objectiveKey={objectiveKey} />);
    expect(buttons).toContain('Open the objective');
    expect(buttons).not.toContain('Plan the actions');
  });
});

describe('an editor', () => {
  beforeAll(async () => {
    screens = await openScreens('priya');
  });
  afterAll(() => screens.close());

  test('sees on the overview where each priority and theme stands, a row a measure, and what changed though never here before', () => {
    const { html, words } = screens.draw(<Overview {...there} planKey={planOf(screens)} />);
    expect(words).toMatch(/P2 Attendance of pupils with SEN SEN Support attendance 92\.1% now 92\.6%, to 94\.0%/);
    expect(words).toMatch(/Assessment and identification Developing/);
    expect(words).toContain('What changed in the last 7 days');
    expect(html).toMatch(/<th scope="rowgroup" rowSpan="1"/i);
  });

  test('is told what changed since they were here, or since they wrote something on another device', () => {
    const { workspace } = screens;
    const since = (before: string) => {
      const visits = JSON.stringify({ before, began: '2026-11-24T16:05:00.000Z', now: '2026-11-24T16:09:00.000Z' });
      const around = { ...workspace, draft: (name: string) => (name === 'overview/visits' ? visits : workspace.draft(name)) };
      return screens.draw(<Overview {...there} planKey={planOf(screens)} />, around).words;
    };
    expect(since('2026-11-24T12:00:00.000Z')).toContain('What changed since you were here on this device, today, 12:00');
    // The sample is written on the morning of the day.
    expect(since('2026-11-02T12:00:00.000Z')).toContain('What changed since you last wrote something, today, 08:00');
  });

  test.each<[Partial<Standing>, string]>([
    [
      { offline: true, waiting: 2, keptIn: 'device' },
      'You are offline. 2 changes are kept on this device and go out when you are back. Carry on.',
    ],
    [{ offline: true, waiting: 0 }, 'You are offline. Carry on.'],
    [{ waiting: 1 }, '1 change waiting to send'],
    [{ waiting: 0 }, ''],
  ])('is told above every page what of it cannot be sent: %j', (how, said) => {
    const { workspace } = screens;
    const around = { ...workspace, standing: () => ({ ...workspace.standing(), ...how }) };
    const above = <Above folded={false} onStep={() => undefined} onStop={() => undefined} />;
    expect(screens.draw(above, around).words).toBe(said);
    // There is nothing to carry on with where the page itself could not be fetched.
    const found = missPage();
    expect(screens.draw(above, around).words).toBe(said.replace(' Carry on.', ''));
    found();
  });

  test('sees at an objective what it serves through its priority', () => {
    const now = screens.workspace.current();
    const objectives = [...now.objective.values()].map(({ record }) => record);
    const said = objectives.map((objective) => screens.draw(<ServesThrough objective={objective} />).words);
    expect(said).toContain('Through P2: SP2 Attendance');
  });

  test('sees on a closed priority why it serves no school priority', () => {
    const now = screens.workspace.current();
    const [key, kept] = [...now.priority].find(([, { record }]) => record.status === 'agreed')!;
    const none = { ...kept, record: { ...kept.record, serves: [], servesNone: 'Statutory duty' } };
    const held = holding(screens, { ...now, priority: new Map([...now.priority, [key, none]]) });
    const { words } = screens.draw(<Priorities {...there} planKey={planOf(screens)} />, held);
    expect(words).toContain('Serves no school priority: Statutory duty');
  });

  test('finds marks again that were chosen and not kept', () => {
    const [first] = [...screens.workspace.current().priority.values()].map(({ record }) => record);
    const draft = JSON.stringify({ impact: { was: 0, is: 3 } });
    const { html } = screens.draw(
      <MarksSheet priorities={[first!]} at={first!.key} nameOf={() => ''} marks={new Map()} onAt={none} onClose={none} />,
      { ...screens.workspace, draft: (name) => (name === `marksGiven/${first!.key}` ? draft : '') },
    );
    const chosen = [...html.matchAll(/<input type="radio"[^>]*checked=""[^>]*>/g)].map(
      ([input]) => /value="(\d)"/.exec(input)![1],
    );
    expect(chosen).toEqual(['3']);
  });

  test('is told without a plan that findings are open all the same', () => {
    const now = screens.workspace.current();
    const bare = holding(screens, { ...now, plan: new Map(), priority: new Map(), objective: new Map() });
    expect(screens.draw(<Settle {...there} pages={null} />, bare).words).toContain(
      'No priority answers it, and it is not set aside',
    );
    const empty = holding(screens, {
      ...now,
      plan: new Map(),
      priority: new Map(),
      objective: new Map(),
      finding: new Map(),
      reason: new Map(),
      measure: new Map(),
      schoolPriority: new Map(),
      swotEntry: new Map(),
      action: new Map(),
    });
    expect(screens.draw(<Settle {...there} pages={null} />, empty).words).toContain('This page will show the gaps');
  });

  test('compares a plan with earlier days, from the one on which it was begun here', () => {
    const planKey = planOf(screens);
    const now = screens.workspace.current();
    const begun = (created: string) => {
      const plan = new Map([...now.plan, [planKey, { ...now.plan.get(planKey)!, created }]]);
      const { words, buttons } = screens.draw(
        <PlanCompare planKey={planKey} onBack={none} />,
        holding(screens, { ...now, plan }),
      );
      return [words, buttons.join()] as const;
    };
    const [young, offers] = begun('2026-11-24T08:00:00Z');
    expect(young).toContain('was begun here today. How it stood before is not known');
    expect(young).not.toMatch(/Since|Choose a day/);
    expect(offers).toBe('Back to the plan');
    expect(begun('2026-11-22T08:00:00Z')[0]).toContain('Since it was begun here, Sun 22 Nov');
  });

  test('is told until when the marks of other leaders are known, and may look again where there is a network', () => {
    const { workspace } = screens;
    const at = (how: Partial<Standing>) => ({
      ...workspace,
      standing: () => ({ ...workspace.standing(), lastSync: '2026-11-24T14:32:00Z', ...how }),
    });
    const page = <Priorities {...there} planKey={planOf(screens)} />;
    expect(screens.draw(page, at({})).words).toContain('The others’ marks, as of today, 14:32');
    expect(screens.draw(page, at({})).buttons).toContain('Look again');
    expect(screens.draw(page, at({ offline: true })).buttons).not.toContain('Look again');
  });

  test('reads in the list of a chain what leads where, an entry of a SWOT by its own word, and how many where they are more than a few', () => {
    const { swotEntry } = screens.workspace.current();
    const { objectiveKey, quadrant } = [...swotEntry.values()][0]!.record;
    const objective = { kind: 'objective', key: objectiveKey } as const;
    const stages = stagesOf(screens.workspace.current(), objective);
    const { words } = screens.draw(<ChainList stages={stages} chosen={objective} onWalk={none} />);
    expect(words).toMatch(/Leads to 7 SWOT entries; 4 actions/);
    expect(words).toMatch(/2\.1 Soft-start rota.*From Strength: Breakfast club is in place ?; this objective/);
    const whole = screens.draw(<Neighbours of={objective} />).words;
    expect(whole).toMatch(new RegExp(`Leads to .*${quadrant}:`, 'i'));
    expect(whole + words).not.toContain('swot ');
  });

  test('is told beside a field that their own version of it waits', () => {
    const { workspace } = screens;
    const clash = { key: 'c', kind: 'action', recordKey: 'one', field: 'note' } as Clash;
    const around = { ...workspace, standing: () => ({ ...workspace.standing(), clashes: [clash] }) };
    const field = (heldAs: string) => <TextField label="Note" value="Theirs" keep={() => Promise.resolve()} heldAs={heldAs} />;
    expect(screens.draw(field('action/one/note'), around).words).toContain('yours is kept and waits at the top');
    expect(screens.draw(field('action/one/text'), around).words).not.toContain('waits');
  });

  test('is told that what is in the bin is there, and not shown as if it stood', () => {
    const now = screens.workspace.current();
    const [key = ''] = now.priority.keys();
    const binned = holding(screens, apply(now, remove(now, 'priority', key)));
    const { words, buttons } = screens.draw(<ChainPage {...there} at={['priority', key]} />, binned);
    expect(words).toContain('It was deleted, and can be taken back');
    expect(buttons).toEqual(['Go to the priorities']);
  });

  test('comes by a link to a school priority, and is told where it is gone', () => {
    const [key = ''] = screens.workspace.current().schoolPriority.keys();
    const page = (at: string) => <SchoolPriorities {...there} planKey={planOf(screens)} at={at} />;
    expect(screens.draw(page(key)).words).not.toContain('was deleted');
    expect(screens.draw(page('gone')).words).toContain('This school priority was deleted, or the link is not whole.');
  });

  test('replies from the overview in the conversation that waits, and nowhere else', () => {
    const snapshot = screens.workspace.current();
    const outline = outlineOf(snapshot, planOf(screens))!;
    const asking = { person: { entraId: findPerson('priya')!.oid, name: 'Priya Lindqvist' }, edits: true, today: '2026-11-24' };
    const [need] = needsOf(snapshot, planOf(screens), asking).filter(({ what }) => what === 'answer');
    const { path } = needRow(need!, snapshot, '2026-11-24');
    const [, key, thread] = /^action\/([^?]+)\?do=(reply\..+)$/.exec(path)!;
    const view = outline.objectives.flatMap(({ actions }) => actions).find(({ kept }) => kept.record.key === key)!;
    const drawn = (doing: Doing) => screens.draw(<Going view={view} speaks doing={doing} />).html.match(/Reply to [^"]*/g);
    expect(drawn(thread as Doing)).toHaveLength(1);
    expect(drawn('comment')).toBeNull();
  });

  reviewScreens(() => screens);
});
