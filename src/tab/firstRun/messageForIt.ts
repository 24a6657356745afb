import type { Fault } from '../../graph/faults';
import { detailsForIt } from '../faultText';
import type { Host } from '../host';
import type { Need } from './steps';

/** The message to paste for IT: what is asked for, where, and the details of what failed. No content of the school's. */
export function messageForIt(need: Need, fault: Fault, host: Pick<Host, 'siteAddress' | 'clientId' | 'now'>): string {
  return [
    'Please could you help us open SEND Strategy? It is a Teams tab that keeps our SEND plan in lists on our own SharePoint site. It stores no pupil data.',
    '',
    ...need.ask.map((line, place) => `${place + 1}. ${line}`),
    '',
    `Site: ${host.siteAddress}`,
    `App (client id): ${host.clientId}`,
    'Permissions it asks for (delegated): Sites.Selected, User.Read',
    detailsForIt([fault], host.now()),
  ].join('\n');
}
