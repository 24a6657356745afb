import type { ReactNode } from 'react';
import { answerKey } from '../../src/domain/answer';
import { edit } from '../../src/domain/editing';
import { findingFromAnswer } from '../../src/domain/findings';
import type { Finding } from '../../src/domain/finding';
import { hasWritten } from '../../src/domain/people';
import { answer } from '../../src/domain/questionReviewing';
import { reviewViewOf } from '../../src/domain/reviewQuestions';
import type { Snapshot } from '../../src/domain/snapshot';
import { addVoice } from '../../src/domain/voices';
import type { QuestionReading } from '../../src/domain/questionFile/reading';
import { Findings } from '../../src/tab/findings/Findings';
import { PreviewSet } from '../../src/tab/questionSets/PreviewSet';
import { Reasons } from '../../src/tab/reasons/Reasons';
import { Reviews } from '../../src/tab/reviews/Reviews';
import { StartReview } from '../../src/tab/reviews/StartReview';
import { ThemeBoard } from '../../src/tab/themes/ThemeBoard';
import { NewVoice } from '../../src/tab/voice/NewVoice';
import { Voices } from '../../src/tab/voice/Voices';
import { apply } from '../domain/builders';
import type { Clash } from '../../src/workspace/workspace';
import type { openScreens } from './drawn';

type Screens = Awaited<ReturnType<typeof openScreens>>;
const there = { notices: null, onGo: () => undefined };

/** What stands on the screens of the reviews, of questions and of voices, for somebody who may write there. */
export function reviewScreens(open: () => Screens): void {
  const now = () => open().workspace.current();
  const draw = (screen: ReactNode, snapshot = now(), drafts: Record<string, string> = {}) =>
    open().draw(screen, {
      ...open().workspace,
      current: () => snapshot,
      draft: (name) => drafts[name] ?? '',
    });
  const review = () => [...now().questionReview.values()][0]!.record;
  const reviewPage = (...at: string[]) => <Reviews {...there} at={[review().key, ...at]} />;

  /** An answer of the review, with what was found in it. */
  function withFinding(statement: string, values: Partial<Finding> = {}): { snapshot: Snapshot; area: string; about: string } {
    const { about, key } = [...now().answer.values()].find(
      ({ record }) => record.of === 'question' && record.questionReviewKey === review().key,
    )!.record;
    const found = findingFromAnswer(now(), key, statement, { newKey: () => 'found' });
    const snapshot = apply(now(), found.changes);
    const set = now().questionSet.get(review().setKey)!.record;
    const area = set.questions.find((one) => one.key === about)!.area;
    return { snapshot: apply(snapshot, edit(snapshot, 'finding', 'found', values)), area, about };
  }

  test('answers with two versions are counted in the list, by area and in the summary, each with the way to it', () => {
    const { answer: answers, questionSet } = now();
    const { questions, areas } = questionSet.get(review().setKey)!.record;
    const [first, second] = questions.filter(({ key }) => answers.has(answerKey(review().key, 'question', key)));
    const area = areas.find(({ key }) => key === first!.area)!;
    const clashOf = (key: string) => ({
      key,
      kind: 'answer',
      recordKey: answerKey(review().key, 'question', key),
      field: 'doNow',
    });
    const standing = { ...open().workspace.standing(), clashes: [first!, second!].map(({ key }) => clashOf(key) as Clash) };
    const drawn = (screen: ReactNode) => open().draw(screen, { ...open().workspace, standing: () => standing });
    expect(second!.area).toBe(area.key);
    expect(drawn(<Reviews {...there} at={[]} />).buttons).toContain('2 answers have two versions: choose');
    const summary = drawn(reviewPage('summary'));
    expect(summary.buttons).toContain(`2 answers have two versions in ${area.title}: choose`);
    expect(summary.words).toContain('2 answers have two versions, of which you choose one:');
    expect(summary.buttons.filter((one) => one.endsWith(first!.prompt))).toHaveLength(1);
  });

  test('whose answer stands is told there what somebody else wrote, until they choose', () => {
    const given = [...now().answer.values()].map(({ record }) => record).find(({ doNow }) => doNow !== '')!;
    const joan = [...now().person.values()].map(({ record }) => record).find(({ name }) => name.startsWith('Joan'))!;
    const about = { kind: 'answer', recordKey: given.key, field: 'doNow', mine: 'Each half-term', theirs: given.doNow } as const;
    const times = { at: '', theirsAt: '', toldAt: '', byName: '', endedAt: '' } as const;
    const clash = { key: 'c', ...about, ...times, by: open().workspace.standing().person.entraId, ended: '' } as const;
    const words = (values: Partial<typeof given> = {}) => {
      const told = apply(now(), edit(now(), 'person', joan.key, { clashes: [clash] }));
      return draw(reviewPage(given.about), apply(told, edit(told, 'answer', given.key, values))).words;
    };
    expect(words()).toContain(`${joan.name} wrote something else in “What we do now”. Theirs: “Each half-term”. Yours stands`);
    expect(words({ doNow: 'Written over' })).not.toContain('wrote something else');
  });

  test('an area lists the findings of its questions, how each stands, and where it is from; the summary does so, too', () => {
    const begun = withFinding('Nobody checks at the end');
    for (const page of [reviewPage('area', begun.area), reviewPage('summary')]) {
      const { words, buttons } = draw(page, begun.snapshot);
      expect(words).toMatch(/Nobody checks at the end · Question \d+ ?, open ?\. Say why it is so/);
      expect(buttons).toContain('Nobody checks at the end');
    }
    const aside = withFinding('Nobody checks at the end', { setAside: 'The new form does.' });
    expect(draw(reviewPage('area', aside.area), aside.snapshot).words).toContain('set aside: The new form does');
  });

  test('the end of an area says which of its questions were passed by, and leads there', () => {
    const answers = [...now().answer.values()].map(({ record }) => record).filter(({ rating }) => rating !== '');
    const { about } = answers.find(({ of, questionReviewKey }) => of === 'question' && questionReviewKey === review().key)!;
    const { questions } = now().questionSet.get(review().setKey)!.record;
    const { area } = questions.find((one) => one.key === about)!;
    expect(draw(reviewPage('area', area)).words).toMatch(/The area as a whole\. \d of \d answered/);
    const none = draw(reviewPage('area', area), { ...now(), answer: new Map() });
    expect(none.words).toMatch(/0 of \d answered ?\. Still open: Question \d+ ?, Question \d+/);
    expect(none.buttons).toContain(`Question ${questions.findIndex((one) => one.area === area) + 1}`);
  });

  test('the published guide of the set stands beside each of its questions', () => {
    const { about } = withFinding('x');
    const { setKey } = review();
    const guide = { guideTitle: 'A guide', guideLink: 'https://www.example.org/guide' };
    const { html } = draw(reviewPage(about), apply(now(), edit(now(), 'questionSet', setKey, guide)));
    expect(html).toMatch(/<a[^>]+href="https:\/\/www\.example\.org\/guide"[^>]*>A guide<\/a>/);
    const wrong = { guideTitle: 'A guide', guideLink: 'javascript:alert(1)' };
    expect(draw(reviewPage(about), apply(now(), edit(now(), 'questionSet', setKey, wrong))).words).not.toContain('A guide');
  });

  test('an earlier answer stands with the question that it answered, where that had other words', () => {
    const { snapshot, about } = withFinding('x');
    const last = review();
    const asked = snapshot.questionSet.get(last.setKey)!.record;
    const saying = (words: string) => {
      const questions = asked.questions.map((one) => (one.key === about ? { ...one, prompt: words } : one));
      const made = apply(snapshot, [
        { kind: 'questionSet', key: 'next', before: undefined, after: { ...asked, key: 'next', version: 9, questions } },
        {
          kind: 'questionReview',
          key: 'now',
          before: undefined,
          after: { ...last, key: 'now', setKey: 'next', previousKey: last.key },
        },
      ] as never);
      const answer = { ...snapshot.answer.get(answerKey(last.key, 'question', about))!.record, key: 'again' };
      const rated = { ...answer, key: answerKey('now', 'question', about), questionReviewKey: 'now' };
      const both = apply(made, [{ kind: 'answer', after: rated }]);
      return [
        ['now', about],
        ['now', 'compare', last.key],
      ].map((at) => draw(<Reviews {...there} at={at} />, both).words);
    };
    const { prompt } = asked.questions.find(({ key }) => key === about)!;
    const [beside, compared] = saying('How do we know who waits?');
    expect(beside).toContain(`Asked then: ${prompt}`);
    expect(compared).toContain(`${last.title} asked: ${prompt}`);
    expect(compared).toMatch(/1 question is rated on both sides: the same\. 1 of them was asked in other words/);
    expect(saying(`${prompt} `).join()).not.toMatch(/Asked then|asked in other words/);
  });

  test('a peer who looked too rates higher or lower, which is no change, and both sides’ evidence is there', () => {
    const { snapshot, about } = withFinding('x');
    const { scale } = snapshot.questionSet.get(review().setKey)!.record;
    const own = snapshot.answer.get(answerKey(review().key, 'question', about))!.record;
    const links = [{ title: 'Book look', address: 'https://example.org/books' }];
    const beside = (values: object, at: { own: number; other: number }): string => {
      const other = { ...review(), key: 'peer', title: 'Peer review', ...values };
      const theirs = { ...own, key: answerKey('peer', 'question', about), questionReviewKey: 'peer' };
      const both = apply({ ...snapshot, answer: new Map() }, [
        { kind: 'questionReview', after: other },
        { kind: 'answer', after: { ...own, rating: scale[at.own]!.key, evidence: 'Minutes', links: [] } },
        { kind: 'answer', after: { ...theirs, rating: scale[at.other]!.key, evidence: '', links } },
      ] as never);
      return draw(reviewPage('compare', 'peer'), both).words;
    };
    const peer = { reviewKind: 'peer' };
    expect(beside(peer, { own: 2, other: 1 })).toMatch(/on both sides: the peer rates it lower\..*Ratings.*Peer rates lower/);
    expect(beside(peer, { own: 1, other: 2 })).toMatch(/on both sides: the peer rates it higher\..*Peer rates higher/);
    expect(beside(peer, { own: 1, other: 1 })).toMatch(/on both sides: the peer rates it the same\..*Peer rates the same/);
    expect(beside(peer, { own: 1, other: 2 })).toMatch(/Evidence: Minutes.*Evidence: Book look/);
    expect(beside({ academicYear: '2024/25' }, { own: 2, other: 1 })).toMatch(/on both sides: up\..*Change.* Up /);
  });

  test('evidence of a theme says in which review it was seen, where another judged the theme', () => {
    const { snapshot, about } = withFinding('x');
    const going = { ...review(), key: 'going', title: 'Review 2026/27', started: '2026-09-21', completed: null };
    const own = snapshot.answer.get(answerKey(review().key, 'question', about))!.record;
    const seen = { ...own, key: answerKey('going', 'question', about), questionReviewKey: 'going', evidence: 'Seen in May' };
    const both = apply(snapshot, [
      { kind: 'questionReview', after: going },
      { kind: 'answer', after: seen },
    ] as never);
    expect(draw(<ThemeBoard {...there} />, both).words).toMatch(
      /“Seen in May” Open the answer Review 2026\/27 ?, not completed yet/,
    );
    expect(draw(<ThemeBoard {...there} />).words).not.toContain('not completed yet');
  });

  test('when a review was visited, in which year, and who looked can be changed after its start', () => {
    const values = { reviewKind: 'peer', visit: '2026-12-08', completed: null } as const;
    const { html, words } = draw(reviewPage('summary'), apply(now(), edit(now(), 'questionReview', review().key, values)));
    expect(html).toMatch(/<option value="peer" selected="">/);
    // Nobody is named, so nobody's kind stands in for a name.
    expect(words).not.toContain('by Peer review');
    expect(html).toMatch(new RegExp(`<option value="${review().academicYear}" selected="">`));
    expect(html).toMatch(/aria-label="Day of the visit"[^>]*>\s*Tue 8 Dec/);
  });

  test('whoever is none of the school’s people yet can look after an area all the same', () => {
    const { snapshot, area } = withFinding('x');
    const going = apply(snapshot, edit(snapshot, 'questionReview', review().key, { completed: null }));
    const me = open().workspace.standing().person;
    const people = new Map([...going.person].filter(([, { record }]) => record.entraId !== me.entraId));
    expect(draw(reviewPage('area', area), { ...going, person: people }).html).toContain(`<option value="me">${me.name}</option>`);
    expect(draw(reviewPage('area', area), going).html).not.toContain('<option value="me">');
  });

  test('areas are shared out on the summary, and of whoever has written nothing yet it says what they need', () => {
    const { snapshot, area } = withFinding('x');
    const going = apply(snapshot, edit(snapshot, 'questionReview', review().key, { completed: null }));
    const { title } = reviewViewOf(going, review().key)!.areas.find((one) => one.area.key === area)!.area;
    const ownedBy = (entraId: string) => {
      const person = [...going.person.values()].find(({ record }) => record.entraId === entraId)!.record;
      const owned = apply(going, answer(going, review().key, { of: 'area', about: area }, { ownerKey: person.key }));
      const { html, words } = draw(reviewPage('summary'), owned);
      expect(html).toMatch(
        new RegExp(`<select [^>]*aria-label="${title}: looked after by"[^>]*>.*?<option [^>]*selected[^>]*>${person.name}<`),
      );
      return words;
    };
    const [me, ...others] = [open().workspace.standing().person, ...[...going.person.values()].map(({ record }) => record)];
    const reader = others.find(({ entraId }) => entraId !== '' && !hasWritten(going, entraId))!;
    expect(ownedBy(reader.entraId)).toContain(`${reader.name} has not written in the plan yet. Answers need the same right`);
    expect(ownedBy(me.entraId)).not.toContain('has not written');
  });

  test('all that was typed of a new voice is there again', () => {
    const drafts = { 'voice/theme': 'Handover', 'voice/howMany': '24', 'voice/whose': 'families', 'voice/day': '9 Nov' };
    const { html } = draw(<NewVoice themes={[]} occasions={[]} onClose={() => undefined} />, now(), drafts);
    for (const words of ['Handover', '24', '9 Nov']) expect(html).toContain(`>${words}</textarea>`);
    expect(html).toMatch(/<option value="families" selected="">/);
  });

  test('a finding says in which survey of which day it was heard, each once', () => {
    const survey = { occasion: 'Pupil survey, autumn term', heard: '2026-11-10', findingKey: 'f' } as const;
    const spoken = [
      { ...survey, key: 'v1' },
      { ...survey, key: 'v2' },
      { ...survey, key: 'v3', occasion: '', method: 'walk' } as const,
    ].reduce(
      (before, { key, ...values }) => apply(before, addVoice(values, { newKey: () => key })),
      withFinding('Too noisy').snapshot,
    );
    const { words } = draw(
      <Findings {...there} at="found" reasons={() => null} />,
      apply(spoken, edit(spoken, 'voice', 'v2', { findingKey: 'found' })),
    );
    expect(words).toContain('heard in Pupil survey, autumn term , Tue 10 Nov');
    const both = ['v1', 'v2', 'v3'].reduce(
      (before, key) => apply(before, edit(before, 'voice', key, { findingKey: 'found' })),
      spoken,
    );
    const all = draw(<Findings {...there} at="found" reasons={() => null} />, both).words;
    expect(all.match(/heard in Pupil survey/g)).toHaveLength(1);
    expect(all).toContain('heard in learning walk, Tue 10 Nov');
  });

  test('a voice is found by its address, and one that is gone is said to be', () => {
    const heard = apply(now(), addVoice({ theme: 'Handover' }, { newKey: () => 'heard' }));
    expect(draw(<Voices {...there} at="heard" />, heard).html).toMatch(/<li [^>]*tabindex="-1"/i);
    expect(draw(<Voices {...there} at="heard" />, heard).words).not.toContain('the link is not whole');
    expect(draw(<Voices {...there} at="gone" />).words).toContain('This voice was deleted, or the link is not whole.');
  });

  test('a reason tells which objectives address it, and leads along its chain', () => {
    const reason = [...now().reason.values()].find(({ record }) =>
      [...now().objective.values()].some((one) => one.record.reasons.includes(record.key)),
    )!.record;
    const page = <Reasons findingKey={reason.findingKey} editable onGo={() => undefined} />;
    const { words, buttons } = draw(page);
    expect(words).toMatch(/Taken up by \d\S* /);
    expect(buttons).toContain('The whole chain');
    expect(draw(page, { ...now(), objective: new Map() }).words).not.toContain('Taken up by');
  });

  test('what was typed to start a review, or to name a set, is there again', () => {
    const start = {
      'startReview/kind': 'peer',
      'startReview/title': 'A look from next door',
      'startReview/reviewer': 'K. Ashdown',
      'startReview/visit': '8 Dec',
    };
    const done = { onClose: () => undefined, onStarted: () => undefined };
    const { html } = draw(<StartReview {...done} />, now(), start);
    for (const words of ['A look from next door', 'K. Ashdown', '8 Dec']) expect(html).toContain(`>${words}</textarea>`);
    const reading: QuestionReading = { outcome: 'import', areas: [], scale: [], leftOut: [], otherColumns: [] };
    const preview = <PreviewSet builtIn={[]} name="ours.csv" reading={reading} onBack={() => undefined} onGo={() => undefined} />;
    expect(draw(preview, now(), { 'questionSet/from/ours.csv': 'Belonging' }).html).toContain('>Belonging</textarea>');
    expect(draw(preview).html).toContain('>ours</textarea>');
  });

  test('findings are printed with their reasons, the school and the day', () => {
    const { findingKey, statement } = [...now().reason.values()][0]!.record;
    const { words } = draw(<Findings {...there} reasons={() => null} />);
    expect(now().finding.has(findingKey)).toBe(true);
    expect(words).toContain(statement.split('’')[0]);
    expect(words).toMatch(/Brindlewick[^.]*\. Printed Tue 24 Nov 2026\./);
  });
}
