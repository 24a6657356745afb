import type { Rule } from './rule';

/** Batches and throttling. */
export const batchRules = [
  {
    id: 'batch.size',
    rule: 'A batch holds at most 20 requests.',
    source: 'Combine multiple HTTP requests using JSON batching',
    trust: 'documented',
  },
  {
    id: 'batch.ids',
    rule: 'Ids are text, unique in the batch whatever their case.',
    source: 'Combine multiple HTTP requests using JSON batching',
    trust: 'documented',
  },
  {
    id: 'batch.urls',
    rule: 'The url of a part is relative; a batch holds no batch.',
    source: 'Combine multiple HTTP requests using JSON batching',
    trust: 'documented',
  },
  {
    id: 'batch.contentType',
    rule: 'A part with a body names its Content-Type.',
    source: 'Combine multiple HTTP requests using JSON batching',
    trust: 'documented',
  },
  {
    id: 'batch.dependsOn',
    rule: 'A part whose dependency failed is 424; others are carried out. It depends only on parts before it.',
    source: 'Combine multiple HTTP requests using JSON batching',
    trust: 'documented',
  },
  {
    id: 'batch.patterns',
    rule: 'The parts of a batch depend on nothing, each on the one before it, or all on the first; the answers come in any order.',
    source:
      'Combine multiple HTTP requests using JSON batching (tip under dependsOn); BatchRequestContent of microsoft-graph-client',
    trust: 'documented',
  },
  {
    id: 'batch.single',
    rule: 'Each part is answered, refused and throttled for itself; the whole is 200.',
    source: 'Microsoft Graph throttling guidance',
    trust: 'documented',
  },
  {
    id: 'throttle.wait',
    rule: 'After 429 or 503 with Retry-After, what comes sooner is refused again.',
    source: 'Microsoft Graph throttling guidance',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
