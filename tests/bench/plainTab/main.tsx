import {
  Badge,
  FluentProvider,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  teamsLightTheme,
  Title2,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseConfig, type Config } from '../../../src/config';
import { metadataAt } from '../../../src/tab/connect';
import { openSurroundings, sayReady } from '../../../src/tab/signIn/openHost';
import { openSignIn } from '../../../src/tab/signIn/openSignIn';
import { readSchool, type Fields, type School } from './readSchool';

/**
 * The plan as a tab shows it that is written in the usual way: signs in, reads the lists, draws a table. It signs in by the
 * product's own code, so that what is compared is how the two read and draw.
 */
function Plan({ config }: { config: Config }) {
  const [school, setSchool] = useState<School>();
  useEffect(() => {
    void fetchSchool(config).then(setSchool);
  }, [config]);
  if (school === undefined) return <Spinner label="Loading" />;
  const plan = school.plans.find(({ RecordKey }) => RecordKey === school.settings[0]?.CurrentPlan);
  return (
    <>
      <Title2 as="h1">{String(plan?.PlanTitle ?? plan?.Title ?? '')}</Title2>
      <Table aria-label="Actions" size="small">
        <TableHeader>
          <TableRow>
            {['Ref', 'Action', 'Lead', 'Due', 'Status', 'Comments'].map((head) => (
              <TableHeaderCell key={head}>{head}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rowsOf(school, String(plan?.RecordKey)).map((row) => (
            <TableRow key={row.key}>
              <TableCell>{row.ref}</TableCell>
              <TableCell>{row.text}</TableCell>
              <TableCell>{row.lead}</TableCell>
              <TableCell>{row.due}</TableCell>
              <TableCell>{row.status && <Badge appearance="tint">{row.status}</Badge>}</TableCell>
              <TableCell>{row.comments}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

interface Row {
  key: string;
  ref: string;
  text: string;
  lead?: string;
  due?: string;
  status?: string;
  comments?: number;
}

function rowsOf(school: School, plan: string): Row[] {
  const mine = (rows: Fields[]) => rows.filter(({ PlanKey }) => PlanKey === plan);
  const byRank = (rows: Fields[]) => rows.sort((a, b) => (String(a.Rank) < String(b.Rank) ? -1 : 1));
  const names = new Map(school.people.map((person) => [person.RecordKey, String(person.PersonName ?? person.Title)]));
  const statuses = new Map(mine(school.updates).map((update) => [update.ActionKey, String(update.ActionStatus)]));
  const comments = countBy(mine(school.comments).map(({ ActionKey }) => String(ActionKey)));
  const actions = byRank(mine(school.actions));
  return byRank(mine(school.objectives)).flatMap((objective, place) => [
    { key: String(objective.RecordKey), ref: String(place + 1), text: String(objective.Statement ?? objective.Title) },
    ...actions
      .filter(({ ObjectiveKey }) => ObjectiveKey === objective.RecordKey)
      .map((action, at) => ({
        key: String(action.RecordKey),
        ref: `${place + 1}.${at + 1}`,
        text: String(action.ActionText),
        lead: names.get(action.LeadKey),
        due: action.DueDate === undefined ? '' : new Date(String(action.DueDate)).toLocaleDateString('en-GB'),
        status: statuses.get(action.RecordKey),
        comments: comments.get(String(action.RecordKey)),
      })),
  ]);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

async function fetchSchool(config: Config): Promise<School> {
  const { clientId, tenantId, scopes, signInAddress = '', graphAddress = '', siteId } = config;
  const { where, loginHint } = await surroundings;
  const signIn = await openSignIn({
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    authorityMetadata: metadataAt(`${signInAddress}/${tenantId}`),
    inTeams: where === 'teams',
    loginHint,
  });
  return readSchool(graphAddress, siteId, await signIn(scopes).getToken());
}

const config = parseConfig(document.querySelector<HTMLMetaElement>('meta[name="send-strategy-settings"]')!.content);
const surroundings = openSurroundings(config.hostOrigins);
createRoot(document.getElementById('root')!).render(
  <FluentProvider theme={teamsLightTheme}>
    <Plan config={config} />
  </FluentProvider>,
);
void surroundings.then(sayReady);
