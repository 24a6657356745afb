import { Button } from '@fluentui/react-components';
import { ArrowSplitRegular } from '@fluentui/react-icons';
import { isSamePerson } from '../../domain/people';
import type { Clash } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { aboutWords } from '../words/aboutWords';
import { clashWords } from '../words/clashWords';
import { fieldWord } from '../words/fields';
import { Notice } from './Notice';
import { settleClash } from './settleClash';

/** Two versions of something that has no panel of its own: a decision, a plan's title, the school's settings. */
export function ClashNotice({ clash }: { clash: Clash }) {
  const school = useSchool();
  const { keeping, today } = school;
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const { mayWrite } = useRights();
  const { kind, recordKey, field, mine, theirs } = clash;
  const words = (value: unknown) => clashWords(clash, value, snapshot, today);
  const settle = (value: unknown) =>
    void settleClash(school, clash, value).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const own = isSamePerson(theirs.by, person);
  const who = own ? 'From elsewhere' : `${theirs.by?.name ?? 'Somebody else'}’s`;
  const about = aboutWords(kind, recordKey, snapshot, today);
  const both = `Yours${own ? ' here' : ''}: ${words(mine.value)}. ${who}: ${words(theirs.value)}.`;
  if (!mayWrite(kind)) {
    return (
      <Notice
        title={`Yours was not saved${about && `: ${about}`}.`}
        icon={<ArrowSplitRegular fontSize={20} />}
        actions={
          <Button size="small" onClick={() => settle(theirs.value)}>
            Let it be
          </Button>
        }
      >
        {both} You can read, not change, so the other one stands.
      </Notice>
    );
  }
  return (
    <Notice
      title={`Two versions of “${fieldWord(kind, field)}”${about && `, ${about}`}.`}
      icon={<ArrowSplitRegular fontSize={20} />}
      actions={
        <>
          <Button size="small" onClick={() => settle(mine.value)}>
            Keep yours
          </Button>
          <Button size="small" onClick={() => settle(theirs.value)}>
            {own ? 'Keep the other' : `Keep ${who}`}
          </Button>
        </>
      }
    >
      {both} Both are kept until someone chooses.
    </Notice>
  );
}
