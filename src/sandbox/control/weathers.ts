import type { Sandbox } from '../sandbox';
import { tabApp } from '../tenant/directory';
import { workflowNow } from '../tenant/workflow';
import type { Fault } from '../weather';

/** One weather by name, as the command line and the panel offer it. */
export interface NamedWeather {
  kind: string;
  label: string;
  /** A fault spoils answers, one by one or until cleared; a deed is done once, to a list or person that may be named. */
  fault?: (number: number | undefined) => Fault;
  about?: 'list' | 'person';
  deed?: (sandbox: Sandbox, name: string | undefined) => string;
}

/** Every weather. `number` is what the fault counts in (milliseconds for slow, otherwise unused). */
export const weathers: readonly NamedWeather[] = [
  { kind: 'offline', label: 'Offline', fault: () => ({ kind: 'offline' }) },
  { kind: 'slow', label: 'Slow', fault: (ms = 1500) => ({ kind: 'slow', ms }) },
  { kind: 'throttle', label: 'Throttled (429)', fault: () => ({ kind: 'throttled', retryAfter: 2 }) },
  { kind: 'unavailable', label: 'Unavailable (503)', fault: () => ({ kind: 'unavailable' }) },
  { kind: 'request-lost', label: 'Request lost', fault: () => ({ kind: 'requestLost' }) },
  { kind: 'answer-lost', label: 'Answer lost after the write', fault: () => ({ kind: 'answerLost' }) },
  { kind: 'token-expired', label: 'Token expired', fault: () => ({ kind: 'tokenExpired' }) },
  { kind: 'claims', label: 'Claims challenge', fault: () => ({ kind: 'claims' }) },
  {
    kind: 'sessions-ended',
    label: 'Everybody’s sessions ended',
    deed: ({ weather }) => (weather.endSessions(), 'Tokens made until now are refused with a claims challenge.'),
  },
  {
    kind: 'consent-withdrawn',
    label: 'Consent withdrawn',
    deed: ({ weather }) => (weather.withdrawConsent(tabApp.name), 'The app has no consent any more.'),
  },
  {
    kind: 'right-removed',
    label: 'App’s right on the site removed',
    deed: ({ weather }) => (weather.setSiteRole(tabApp.name, undefined), 'The app may not use the site any more.'),
  },
  {
    kind: 'member-removed',
    label: 'Person taken off the site (Martin)',
    about: 'person',
    deed: ({ weather }, person = 'martin') => (weather.removeMember(person), `${person} is no member of any group any more.`),
  },
  {
    kind: 'notices-refused',
    label: 'Consent to notices withdrawn',
    deed: ({ weather }) => (
      weather.withdrawConsent(tabApp.name, 'TeamsActivity.Send'),
      'The app may tell nobody anything any more.'
    ),
  },
  {
    kind: 'app-removed',
    label: 'App not installed for a person (Martin)',
    about: 'person',
    deed: ({ weather }, person = 'martin') => (weather.appNotInstalled(person), `${person} has not installed the app.`),
  },
  {
    kind: 'workflow-off',
    label: 'Workflow switched off',
    deed: ({ weather }) => (weather.workflowOff(), 'The channel’s webhook is switched off.'),
  },
  {
    kind: 'workflow-orphaned',
    label: 'Workflow’s owner gone',
    deed: ({ weather }) => (weather.workflowOwnerGone(), 'The webhook takes cards, and none is posted.'),
  },
  {
    kind: 'list-renamed',
    label: 'List renamed',
    about: 'list',
    deed: (sandbox, name) => {
      const list = listFor(sandbox, name);
      const title = `${list.displayName} (old)`;
      sandbox.weather.renameList(list.id, title);
      return `The list is now called “${title}”.`;
    },
  },
  {
    kind: 'list-deleted',
    label: 'List deleted',
    about: 'list',
    deed: (sandbox, name) => {
      const list = listFor(sandbox, name);
      sandbox.weather.deleteList(list.id);
      return `“${list.displayName}” is deleted.`;
    },
  },
  {
    kind: 'row-typed',
    label: 'Row typed by hand',
    about: 'list',
    deed: (sandbox, name) => {
      const list = listFor(sandbox, name);
      const id = sandbox.weather.addRow(list.id, { Title: 'Typed in SharePoint' });
      return `Row ${id} was typed into “${list.displayName}”.`;
    },
  },
  {
    kind: 'row-deleted',
    label: 'Newest row deleted by hand',
    about: 'list',
    deed: (sandbox, name) => {
      const list = listFor(sandbox, name);
      const newest = Math.max(...list.items.keys());
      if (list.items.size === 0) throw new Error(`“${list.displayName}” has no rows.`);
      sandbox.weather.deleteRow(list.id, String(newest));
      return `Row ${newest} of “${list.displayName}” is deleted.`;
    },
  },
  {
    kind: 'row-restored',
    label: 'Last deleted row restored from the recycle bin',
    about: 'list',
    deed: (sandbox, name) => {
      const list = listFor(sandbox, name);
      const last = [...list.recycled.keys()].at(-1);
      if (last === undefined) throw new Error(`“${list.displayName}” has nothing in the recycle bin.`);
      sandbox.weather.restoreRow(list.id, String(last));
      return `Row ${last} of “${list.displayName}” is back.`;
    },
  },
];

/** Fine weather: no faults, consent, the app's right, the workflow and the app in Teams as before. Lists and rows stay as they are: that is what reset is for. */
export function clearWeather({ weather, tenant }: Sandbox): void {
  weather.clear();
  weather.giveConsent(tabApp.name);
  // A scene may have given the app a lesser right: that is not weather.
  const hasRole = tenant.setting.sitePermissions.some((one) => one.appId === tabApp.id);
  if (!hasRole) weather.setSiteRole(tabApp.name, 'write');
  if (workflowNow(tenant).off !== undefined) weather.workflowOn();
  weather.workflowOwnerGone(false);
  for (const oid of tenant.setting.withoutApp) weather.appNotInstalled(oid, false);
}

/** The list named, or the one that changed last: the sandbox knows no list by heart. */
function listFor({ tenant }: Sandbox, name: string | undefined) {
  const lists = [...tenant.lists.values()].filter((one) => !one.hidden);
  const found =
    name === undefined
      ? lists.sort((a, b) => b.modified.localeCompare(a.modified))[0]
      : lists.find((one) => one.displayName === name);
  if (!found)
    throw new Error(
      name === undefined
        ? 'There is no list yet.'
        : `There is no list “${name}”. There are: ${lists.map((one) => one.displayName).join(', ')}.`,
    );
  return found;
}
