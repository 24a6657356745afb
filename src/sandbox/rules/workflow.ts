import type { Rule } from './rule';

/** The webhook of a Power Automate workflow, and what becomes of a card it has queued. */
export const workflowRules = [
  {
    id: 'workflow.address',
    rule: 'The webhook takes POST at its address with the query kept as it was given; without api-version 400 MissingApiVersionParameter.',
    source: 'caronc/apprise#1161',
    trust: 'reported',
  },
  {
    id: 'workflow.signature',
    rule: 'The signature in the address is the credential: without one 401 DirectApiAuthorizationRequired, with a wrong one 401.',
    source: 'Use OAuth authentication for HTTP request triggers; many public threads name the code',
    trust: 'reported',
  },
  {
    id: 'workflow.oneAuthorization',
    rule: 'An Authorization header beside the signature is refused: 400 DirectApiRequestHasMoreThanOneAuthorization.',
    source: 'Azure/logicapps#1157',
    trust: 'reported',
  },
  {
    id: 'workflow.json',
    rule: 'A body that is no JSON is refused: 400 InvalidRequestContent.',
    source: 'Receive and respond to inbound HTTPS calls to workflows in Azure Logic Apps',
    trust: 'documented',
  },
  {
    id: 'workflow.card',
    rule: '202 says that the message is queued. A message without attachments of the Adaptive Card type, or whose card is none or holds unknown elements, is posted nowhere; only the run history says so.',
    source: 'ffind-dev/pve-ups#4; Adaptive Cards schema',
    trust: 'reported',
  },
  {
    id: 'workflow.actions',
    rule: 'In a card that a workflow posts only OpenUrl, ShowCard and ToggleVisibility are of use; a card with others fails in the run.',
    source: 'Format cards in Microsoft Teams; Types of cards',
    trust: 'documented',
  },
  {
    id: 'workflow.size',
    rule: 'A card of more than 28 KB fails in the run.',
    source: 'Microsoft Teams connector: message size limit',
    trust: 'documented',
  },
  {
    id: 'workflow.pace',
    rule: 'More than four requests in a second are throttled: 429 with Retry-After.',
    source: 'Create Incoming Webhooks: rate limiting',
    trust: 'documented',
  },
  {
    id: 'workflow.unused',
    rule: 'A workflow that is not called for 90 days switches itself off.',
    source: 'Limits of automated, scheduled, and instant flows',
    trust: 'documented',
  },
  {
    id: 'workflow.failing',
    rule: 'A workflow whose runs fail for 14 days without a success switches itself off.',
    source: 'Limits of automated, scheduled, and instant flows',
    trust: 'documented',
  },
  {
    id: 'workflow.off',
    rule: 'A workflow that is switched off answers 400 WorkflowTriggerIsNotEnabled and runs nothing.',
    source: 'Public threads on WorkflowTriggerIsNotEnabled',
    trust: 'reported',
    switch: 'disabledWorkflowAnswers400',
  },
  {
    id: 'workflow.owner',
    rule: 'A workflow belongs to a person: when the account is gone calls are still accepted, and every run fails.',
    source: 'Manage orphan flows when the owner leaves the organization',
    trust: 'assumed',
    switch: 'orphanedWorkflowAccepts',
  },
] as const satisfies readonly Rule[];
