import type { AccountInfo, IPublicClientApplication, PopupRequest } from '@azure/msal-browser';
import { createSignIn, type SignIn } from '../../../src/tab/signIn/account';

const accountOf = (name: string): AccountInfo => ({
  homeAccountId: `${name}.school`,
  localAccountId: name,
  environment: 'login.microsoftonline.com',
  tenantId: 'school',
  username: `${name}@school.example`,
  name,
});

/** MSAL with some accounts in its cache; `answers` is who signs in when a window asks. */
function windowed(cached: string[], answers: string) {
  const asked: PopupRequest[] = [];
  let active: AccountInfo | null = null;
  const accounts = cached.map(accountOf);
  const msal = {
    getActiveAccount: () => active,
    setActiveAccount: (account: AccountInfo) => void (active = account),
    getAllAccounts: () => accounts,
    acquireTokenPopup(request: PopupRequest) {
      asked.push(request);
      // A sign-in goes into the cache whatever the page makes of it.
      accounts.unshift(accountOf(answers));
      return Promise.resolve({ accessToken: `token of ${answers}`, account: accountOf(answers) });
    },
  };
  const signInFor = (scopes: string[], loginHint?: string): SignIn =>
    createSignIn(msal as unknown as IPublicClientApplication, 'popup', scopes, loginHint);
  return { signInFor, asked };
}

test('whoever allows notices with another account does not become the one who is signed in', async () => {
  const { signInFor, asked } = windowed(['martin'], 'joan');
  const [plan, notices] = [signInFor(['Sites.Selected']), signInFor(['TeamsActivity.Send'])];
  await expect(notices.ask()).rejects.toMatchObject({ kind: 'signedOut', facts: { code: 'otherPerson' } });
  expect(asked).toMatchObject([{ scopes: ['TeamsActivity.Send'], loginHint: 'martin@school.example' }]);
  expect(plan.account()?.entraId).toBe('martin');
});

test('the same person may allow more, however the id is written', async () => {
  const { signInFor } = windowed(['martin'], 'MARTIN');
  await signInFor(['TeamsActivity.Send']).ask();
  expect(signInFor(['Sites.Selected']).account()).toMatchObject({ entraId: 'martin', name: 'MARTIN' });
});

test('anybody may sign in where nobody is', async () => {
  const { signInFor } = windowed([], 'priya');
  await signInFor(['Sites.Selected']).ask();
  expect(signInFor(['Sites.Selected']).account()?.entraId).toBe('priya');
});

test('whom Teams names takes over from a sign-in that is left over', async () => {
  const { signInFor, asked } = windowed(['martin'], 'priya');
  await signInFor(['Sites.Selected'], 'Priya@school.example').ask();
  expect(asked).toMatchObject([{ loginHint: 'Priya@school.example' }]);
  expect(signInFor(['Sites.Selected']).account()?.entraId).toBe('priya');
});
