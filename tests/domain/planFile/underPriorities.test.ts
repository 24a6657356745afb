import { underPriorities } from '../../../src/domain/planFile/underPriorities';
import { readRows } from './cells';

test('objectives stand under their priorities, those of none at the end', () => {
  const reading = readRows([
    ['Priority', 'Objective', 'Action', 'Lead'],
    ['', 'Calm starts', 'Meet and greet', 'PL'],
    ['Speech', 'Talk more', 'Screen all', 'PL'],
    ['Reading', 'Read daily', 'Pairs', 'JT'],
    ['SPEECH ', 'Listen more', 'Songs', 'BK'],
  ]);
  const told = underPriorities(reading).map(({ number, title, objectives }) => [
    `${number} ${title}`.trim(),
    ...objectives.map(({ objective, actions }) => `${objective.text}: ${actions.map(({ text }) => text).join()}`),
  ]);
  expect(told).toEqual([
    ['P1 Speech', 'Talk more: Screen all', 'Listen more: Songs'],
    ['P2 Reading', 'Read daily: Pairs'],
    ['', 'Calm starts: Meet and greet'],
  ]);
});

test('priorities that a plan saved from here tells of come in their order, also those without objectives', () => {
  const priorities = ['Calm', 'Speech'].map((title) => ({ title, rationale: '', serves: [] }));
  const reading = readRows([
    ['Priority', 'Objective', 'Action'],
    ['Speech', 'Talk more', 'Screen all'],
  ]);
  const told = underPriorities({ ...reading, priorities });
  expect(told.map(({ number, title, objectives }) => [number, title, objectives.length])).toEqual([
    ['P1', 'Calm', 0],
    ['P2', 'Speech', 1],
  ]);
});
