import type { FaultKind } from '../../graph/faults';

/** One thing that is needed before the plan can open. */
export interface Step {
  title: string;
  about: string;
  /** How to tell which of two causes it is, where Microsoft answers the same for both. */
  test?: string;
  who: 'it' | 'you' | 'done';
}

/** What is missing, by what came back. */
export interface Need {
  title: string;
  lead: string;
  steps: Step[];
  /** What to ask IT for, as numbered lines; none where IT cannot help. */
  ask: string[];
}

const signedIn = (person: string | undefined): Step => ({
  title: person ? `You are signed in as ${person}` : 'You are signed in',
  about: '',
  who: 'done',
});

/** What to say for each kind of fault that keeps the plan from opening. */
export const needs: Record<FaultKind, (person: string | undefined) => Need> = {
  offline: () => ({
    title: 'Microsoft 365 cannot be reached',
    lead: 'Your plan has not been on this device yet, so there is nothing to show until it can be fetched once.',
    steps: [{ title: 'Check the connection', about: 'When other pages open, choose Check again.', who: 'you' }],
    ask: [],
  }),
  signedOut: () => ({
    title: 'Sign in to open your plan',
    lead: 'SEND Strategy uses your school account. It never sees your password.',
    steps: [
      {
        title: 'Sign in with your school account',
        about: 'A window of Microsoft opens; allow it if the browser asks.',
        who: 'you',
      },
    ],
    ask: [],
  }),
  needsConsent: (person) => ({
    title: 'SEND Strategy needs one thing before it can open',
    lead: 'It is not in your hands. Your IT admin can grant it in about 5 minutes.',
    steps: [
      signedIn(person),
      {
        title: 'Approve the app for the school',
        about: 'Lets SEND Strategy read and write its own lists as you, and nothing more.',
        who: 'it',
      },
    ],
    ask: ['Approve the app in the Microsoft Entra admin centre (Enterprise applications, Permissions, Grant admin consent).'],
  }),
  forbidden: (person) => ({
    title: 'SEND Strategy may not open the SEND site',
    lead: 'It is not in your hands. Your IT admin can grant it in about 10 minutes.',
    steps: [
      signedIn(person),
      {
        title: 'Give the app the right to the site, or make you a member of it',
        about: 'Microsoft gives one answer for both cases.',
        test: 'if it opens, the app lacks its right to the site; if it says “access denied”, you are not a member yet.',
        who: 'it',
      },
    ],
    ask: [
      'Make me a member of the SharePoint site below, if I am not.',
      'Run the set-up of SEND Strategy for the site. It gives the app its right to this one site, checks its own work and says what it changed.',
    ],
  }),
  missing: (person) => ({
    title: 'The school’s SEND lists cannot be found',
    lead: 'It is not in your hands. Your IT admin can put it right in about 10 minutes.',
    steps: [
      signedIn(person),
      {
        title: 'Create the lists, or give you the right to them',
        about: 'Microsoft gives one answer for both cases.',
        test: 'if it opens and shows no lists that begin with “SEND”, they have not been created; if it says “access denied”, you need the right.',
        who: 'it',
      },
    ],
    ask: [
      'Run the set-up of SEND Strategy once for the site below. It creates the lists, checks its own work and says what it changed.',
      'Add me to the group that may read the SEND lists, if I am not in it.',
    ],
  }),
  conflict: (person) => again(person, 'Somebody else was setting up the lists at the same moment.'),
  busy: (person) => again(person, 'Microsoft 365 is busy and asked us to wait. A minute is usually enough.'),
  invalid: (person) => ({
    title: 'A SEND list is not as it should be',
    lead: 'A column or an index is missing or was changed by hand. Nothing is lost.',
    steps: [
      signedIn(person),
      { title: 'Put the lists right', about: 'The set-up adds what is missing and changes nothing else.', who: 'it' },
    ],
    ask: [
      'Run the set-up of SEND Strategy again for the site below. It adds missing columns and indexes and says what it changed.',
    ],
  }),
  broken: (person) => again(person, 'Something went wrong that we did not expect.'),
};

function again(person: string | undefined, lead: string): Need {
  return {
    title: 'The plan could not be opened',
    lead,
    steps: [
      signedIn(person),
      { title: 'Check again', about: 'If it stays like this, send the message below to your IT admin.', who: 'you' },
    ],
    ask: ['Look into the request below: SEND Strategy could not open its lists.'],
  };
}
