import type { IncomingMessage, ServerResponse } from 'node:http';
import type { default as Provider, Interaction, InteractionResults } from 'oidc-provider';
import { findPerson, people } from '../tenant/directory';
import type { Person } from '../tenant/directory';
import { acceptPage, approvalPage, choosePage, confirmPage, troublePage } from './pages';
import { dialectParameters, missingConsent } from './policy';
import type { TenantForSignIn } from './tenantForSignIn';

/** Aliases of the Global Administrators: they can consent for everybody. */
const administrators = ['ivy'];

/** The pages between a request and its answer: choose a person, confirm, consent. Takes the form's fields, not a stream. */
export function createInteractions(provider: Provider, tenant: TenantForSignIn) {
  return async (req: IncomingMessage, res: ServerResponse, fields: URLSearchParams): Promise<void> => {
    const interaction = await provider.interactionDetails(req, res).catch(() => undefined);
    if (!interaction)
      return show(
        res,
        troublePage('This sign-in was begun too long ago or in another browser. Close this page and start again.'),
        400,
      );
    const finish = (result: InteractionResults) =>
      provider.interactionFinished(req, res, result, { mergeWithLastSubmission: true });
    if (req.method === 'POST') return answer(fields);
    const hinted = findPerson(parameter(interaction, 'login_hint'));
    // Where an app names the person and asks for nothing more, the sandbox saves the click that a password would have been.
    if (hinted && mayChoose(interaction)) return choose(hinted);
    return show(res, question(interaction, tenant, hinted), 200);

    async function answer(fields: URLSearchParams): Promise<void> {
      const chosen = findPerson(fields.get('person') ?? '');
      if (chosen) return choose(chosen);
      if (fields.get('answer') === 'accept' && administrators.includes(signedIn(interaction!)?.alias ?? '')) {
        tenant.consent(parameter(interaction!, 'client_id'), missing(interaction!, tenant));
        return finish({ consent: {} });
      }
      if (fields.get('answer') === 'other') return show(res, choosePage(appName(interaction!, tenant), people), 200);
      if (fields.get('answer') === 'back') {
        return finish({
          error: 'consent_required',
          error_description: 'AADSTS65001: The user or administrator has not consented to use the application.',
        });
      }
      return finish({ error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' });
    }

    /** Another person gets a session of their own; the first one's refresh tokens stay good, as with two accounts at Microsoft. */
    async function choose(person: Person): Promise<void> {
      if (interaction!.session && interaction!.session.accountId !== person.oid) {
        delete interaction!.session;
        await interaction!.save(interaction!.exp - Math.floor(Date.now() / 1000));
        res.setHeader(
          'set-cookie',
          ['_session', '_session.sig'].map((name) => `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`),
        );
      }
      return finish({ login: { accountId: person.oid }, select_account: {} });
    }
  };
}

function mayChoose(interaction: Interaction): boolean {
  const { name, reasons } = interaction.prompt;
  return name === 'login' && !reasons.includes('step_up') && !reasons.includes('login_prompt');
}

function question(interaction: Interaction, tenant: TenantForSignIn, hinted: Person | undefined): string {
  const app = appName(interaction, tenant);
  const person = signedIn(interaction);
  if (interaction.prompt.name === 'consent' && person) {
    const page = administrators.includes(person.alias) ? acceptPage : approvalPage;
    return page(app, person, missing(interaction, tenant));
  }
  const again = hinted ?? person;
  return interaction.prompt.reasons.includes('step_up') && again ? confirmPage(app, again) : choosePage(app, people);
}

function missing(interaction: Interaction, tenant: TenantForSignIn): string[] {
  return missingConsent(tenant, parameter(interaction, 'client_id'), parameter(interaction, dialectParameters.asked));
}

function appName(interaction: Interaction, tenant: TenantForSignIn): string {
  return tenant.app(parameter(interaction, 'client_id'))?.name ?? 'an application';
}

function signedIn(interaction: Interaction): Person | undefined {
  return findPerson(interaction.session?.accountId ?? '');
}

function parameter(interaction: Interaction, name: string): string {
  const value = interaction.params[name];
  return typeof value === 'string' ? value : '';
}

function show(res: ServerResponse, html: string, status: number): void {
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(html);
}
