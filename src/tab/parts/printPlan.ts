import type { Day } from '../../domain/day';
import { markedStatus } from '../../domain/markedStatus';
import { outlineOf, type ActionView, type ObjectiveView } from '../../domain/planView';
import { prioritiesIn } from '../../domain/prioritising';
import type { Key } from '../../domain/record';
import { recordOutwards } from '../../domain/saysHidden';
import type { Snapshot } from '../../domain/snapshot';
import { typedDay } from '../words/days';
import { costWords, moneyText } from '../../domain/money';
import { leadWords } from '../words/people';

/** Prints the whole plan as a table on A4 landscape, whatever is on the screen, without hidden numbers; nothing of it stays in the page. */
export function printPlan(snapshot: Snapshot, planKey: Key, today: Day): void {
  const paper = planOnPaper(snapshot, planKey, today);
  if (paper === undefined) return;
  document.body.append(paper);
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}

/** The printed plan with its own rules, out of sight on a screen. */
function planOnPaper(snapshot: Snapshot, planKey: Key, today: Day): HTMLElement | undefined {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return undefined;
  const { title } = outline.plan.record;
  const school = snapshot.settings.get('settings')?.record.school ?? '';
  const printed = `Printed ${typedDay(today)}`;
  const priorities = prioritiesIn(snapshot, planKey);
  const sections = outline.objectives.flatMap((objective, at) => {
    const own = objective.kept.record.priorityKey;
    const before = outline.objectives[at - 1]?.kept.record.priorityKey;
    const number = priorities.findIndex(({ key }) => key === own) + 1;
    const heading =
      number > 0 && own !== before
        ? [wholeRow('priority', `Priority ${number}: ${recordOutwards(snapshot, 'priority', priorities[number - 1]!).title}`)]
        : [];
    return [section(snapshot, objective, heading)];
  });
  const adrift = outline.adrift.map((view) => actionRow(snapshot, view));
  const costs = outline.cost > 0 ? [wholeRow('total', `Cost of all actions: ${moneyText(outline.cost)}`)] : [];
  return element('div', 'paper-plan', [
    element('style', '', [rules([title, school].filter(Boolean).join(', '), printed)]),
    element('h1', '', [title]),
    element('p', '', [[school, printed].filter(Boolean).join('. ')]),
    element('table', '', [
      element('thead', '', [
        element(
          'tr',
          '',
          columns.map((name) => element('th', '', [name])),
        ),
      ]),
      ...sections,
      element('tbody', '', [...adrift, ...costs]),
    ]),
  ]);
}

const columns = ['', 'Action', 'Lead', 'Due', 'Cost', 'Status', 'We will see'];

function section(snapshot: Snapshot, { number, kept, actions }: ObjectiveView, heading: HTMLElement[]): HTMLElement {
  const { statement, measure, baseline, target, latest, guardMeasure } = recordOutwards(snapshot, 'objective', kept.record);
  const way = [baseline, target].filter(Boolean).join(' → ');
  const measured = measure === '' ? '' : [`${measure}: ${way}`, latest && `now ${latest}`].filter(Boolean).join(', ');
  const guard = guardMeasure && `Must not get worse: ${guardMeasure}`;
  const name = wholeRow('objective', `${number}. ${statement}`, measured, guard);
  return element('tbody', '', [...heading, name, ...actions.map((view) => actionRow(snapshot, view))]);
}

function actionRow(snapshot: Snapshot, { kept, ref, status }: ActionView): HTMLElement {
  const record = recordOutwards(snapshot, 'action', kept.record);
  const cells = [
    ref,
    record.text,
    leadWords(snapshot, record.leadKey, record.leadText),
    record.due === null ? record.dueText : typedDay(record.due),
    costWords(record),
    markedStatus(status),
    record.successCriteria,
  ];
  return element(
    'tr',
    '',
    cells.map((text) => element('td', '', [text])),
  );
}

function wholeRow(name: string, ...lines: string[]): HTMLElement {
  const cell = element(
    'th',
    name,
    lines.filter(Boolean).map((text) => element('div', '', [text])),
  );
  cell.setAttribute('colspan', String(columns.length));
  return element('tr', '', [cell]);
}

function element(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Where the browser prints margins of its own (CSS Paged Media 3, 5), they carry the title, the day and the page. */
function rules(title: string, printed: string): string {
  const text = (words: string) => `"${words.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
  const foot = 'font: 8pt sans-serif; color: black;';
  return `
.paper-plan { display: none; }
@page { size: A4 landscape; margin: 12mm 10mm 15mm;
  @bottom-left { content: ${text(title)}; ${foot} }
  @bottom-center { content: ${text(printed)}; ${foot} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${foot} } }
@media print {
  body > :not(.paper-plan) { display: none !important; }
  html, body { height: auto !important; overflow: visible !important; background: white !important; }
  .paper-plan { display: block; color: black; font: 9pt/1.35 "Segoe UI", sans-serif; }
  .paper-plan h1 { font-size: 14pt; margin: 0; }
  .paper-plan p { margin: 0 0 4mm; }
  .paper-plan table { width: 100%; border-collapse: collapse; }
  .paper-plan thead { display: table-header-group; }
  .paper-plan tr { break-inside: avoid; }
  .paper-plan th, .paper-plan td { text-align: start; vertical-align: top; padding: 1mm 1.5mm; border-bottom: 0.2mm solid #777; white-space: pre-wrap; overflow-wrap: anywhere; }
  .paper-plan td:nth-child(1) { width: 9mm; } .paper-plan td:nth-child(3) { width: 28mm; } .paper-plan td:nth-child(4) { width: 28mm; }
  .paper-plan td:nth-child(5) { width: 24mm; } .paper-plan td:nth-child(6) { width: 26mm; } .paper-plan td:nth-child(7) { width: 62mm; }
  .paper-plan .priority { font-size: 11pt; padding-top: 4mm; border-bottom: 0.4mm solid black; }
  .paper-plan .objective { padding-top: 2.5mm; } .paper-plan .objective div + div { font-weight: normal; }
  .paper-plan tr:has(.objective), .paper-plan tr:has(.priority) { break-after: avoid; }
}`;
}
