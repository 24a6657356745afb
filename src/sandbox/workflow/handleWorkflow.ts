import { createPace } from '../pace';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant/tenant';
import { recordRun, workflowNow } from '../tenant/workflow';
import type { Fault, Sky } from '../weather';
import { credentialsOf, workflowIn } from './address';
import { runWorkflow } from './runWorkflow';

/** Answers one request to the webhook. What 202 says is that the card is queued, not that it will be posted. */
export type HandleWorkflow = (request: Request, fault: Fault | undefined) => Promise<Response>;

/** The webhook of the tenant's one workflow. */
export function createHandleWorkflow(tenant: Tenant, sky: Sky): HandleWorkflow {
  const pace = createPace(tenant.calendar, 4);
  return async (request, fault) => {
    try {
      admit(tenant, request);
      sky.refuse(fault, { who: 'webhook', answersClaims: false }, false);
      pace();
      const body = parsed(await request.text());
      const gone = tenant.setting.workflow.ownerGone;
      recordRun(tenant, gone ? connectionGone : await runWorkflow(tenant, body, request.headers.get('content-type') ?? ''));
      tenant.save();
      return new Response(null, { status: 202, headers: { 'x-ms-workflow-run-id': `run-${tenant.entries.length}` } });
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(tenant, error);
      throw error;
    }
  };
}

const connectionGone = 'The connection of the flow’s owner is not authorised any more: the account is gone.';

/** Judges everything that is judged before the caller gets an answer. */
function admit(tenant: Tenant, request: Request): void {
  const url = new URL(request.url);
  const { setting, switches } = tenant;
  if (workflowIn(url) === undefined) throw new Refusal(404, 'ResourceNotFound', 'There is no such address.');
  if (request.method !== 'POST') throw new Refusal(405, 'MethodNotAllowed', 'The trigger takes POST alone.');
  if (!url.searchParams.has('api-version'))
    throw new Refusal(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required.');
  if (url.searchParams.get('api-version') !== '1')
    throw new Refusal(400, 'InvalidApiVersionParameter', 'The api-version is invalid.');
  if (!url.searchParams.has('sig'))
    throw new Refusal(401, 'DirectApiAuthorizationRequired', 'The request must be authenticated by shared access scheme.');
  if (request.headers.has('authorization'))
    throw new Refusal(400, 'DirectApiRequestHasMoreThanOneAuthorization', 'The request has both SAS and OAuth authorization.');
  const credentials = Object.entries(credentialsOf(setting));
  if (workflowIn(url) !== setting.webhook.id || credentials.some(([name, value]) => url.searchParams.get(name) !== value))
    throw new Refusal(401, 'AuthorizationFailed', 'The authentication credentials are not valid.');
  const { off, ownerGone } = workflowNow(tenant);
  if (off !== undefined || (ownerGone && !switches.orphanedWorkflowAccepts))
    throw new Refusal(
      switches.disabledWorkflowAnswers400 ? 400 : 404,
      'WorkflowTriggerIsNotEnabled',
      `Could not execute workflow '${setting.webhook.id}' trigger 'manual' with state 'Disabled': trigger is not enabled.`,
    );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'InvalidRequestContent', 'The request content is not valid and could not be deserialized.');
  }
}

function refusalAnswer(tenant: Tenant, { status, code, message, headers }: Refusal): Response {
  // Looking at the workflow may have found that it is off by now.
  tenant.save();
  return Response.json({ error: { code, message } }, { status, headers: { ...headers } });
}
