import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The page to which Entra ID returns; it hands the answer to the page that asked and closes.
void broadcastResponseToMainFrame();
