import { groups, placesOf, type Counted, type OwnTable, type School } from './school';

/** Numbers from a seed, the same ones each time. */
export interface Dice {
  below: (most: number) => number;
  one: <T>(of: readonly T[]) => T;
  chance: (share: number) => boolean;
}

export function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, one: (of) => of[below(of.length)]!, chance: (share) => next() < share };
}

type Says = OwnTable['cells'][number]['says'];

function pupilsOf({ below, one, chance }: Dice, many: number): number[] {
  const isSmall = chance(0.5);
  return Array.from({ length: many }, (_, at) => {
    if (at % groups.length === 0) return chance(0.1) ? below(5) : 8 + below(isSmall ? 20 : 40);
    return one([0, 1 + below(4), below(10), 3 + below(14), 6 + below(isSmall ? 6 : 20)]);
  });
}

/** Of so many pupils in each place how many are counted, in each of the parts. */
function countedOf(dice: Dice, pupils: readonly number[], parts: number, kind: 'pupils' | 'all' | 'events'): Counted {
  const share = dice.one([0.2, 0.5, 0.8]);
  const numbers = pupils.flatMap((own) => {
    if (kind === 'events') return Array.from({ length: parts }, () => (own === 0 ? 0 : dice.below(dice.one([3, 6, 14]))));
    if (kind === 'pupils')
      return Array.from({ length: parts }, () => Array.from({ length: own }, () => dice.chance(share)).filter(Boolean).length);
    const answers = Array.from({ length: parts }, () => 0);
    for (let pupil = 0; pupil < own; pupil += 1) answers[dice.chance(share) ? 0 : dice.below(parts)]! += 1;
    return answers;
  });
  return { isOfPupils: kind !== 'events', isOfAll: kind === 'all', parts, numbers };
}

/** A table of which some rows are not named, and some cells blank. */
function tableOf(
  dice: Dice,
  years: readonly string[],
  says: readonly Says[],
  table: Omit<OwnTable, 'cells' | 'isWhole'> & { isWhole?: boolean },
): OwnTable {
  const rows = dice.one([[''], ['', ...years], ['', ...years], years, ['', ...years.slice(1)]]);
  const blank = dice.one([0, 0, 0.1, 0.3]);
  const cells = placesOf(rows.length > 0 ? rows : ['']).flatMap((place) =>
    dice.chance(blank) ? [] : [{ ...place, says: dice.one(says) }],
  );
  return { isWhole: false, ...table, cells };
}

/** A table that the school has not made. */
function leftOut(table: OwnTable): OwnTable {
  return { ...table, cells: [] };
}

const anyWay: readonly (readonly Says[])[] = [
  ['numbers'],
  ['numbers'],
  ['pupilsAndShare'],
  ['numbers', 'share'],
  ['numbers', 'pupilsAndShare', 'count'],
];

/** Girls and boys by group and year: what they reached, and of how many that is told. */
function threeWay(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6'], ['Y5', 'Y6', 'Y7']]);
  const own = years.length > 0 ? years : ['Y6'];
  const kinds = dice.one([2, 2, 3]);
  const pupils = pupilsOf(dice, kinds * own.length * groups.length);
  const counted = [countedOf(dice, pupils, 1, 'pupils'), countedOf(dice, pupils, 1, 'pupils')];
  const names = dice.one([
    ['girls', 'boys', 'not said'],
    ['pupil premium', 'not pupil premium', 'PP not known'],
  ]);
  const what = dice.one([
    [['phonics', 'Phonics']],
    [['m', 'Reading']],
    [
      ['m', 'Reading'],
      ['n', 'Swimming'],
    ],
  ] as const);
  const says = dice.one(anyWay);
  const tables = what.flatMap(([key, name], of) => {
    const whole = { key, name, kinds: Array.from({ length: kinds }, (_, kind) => kind) };
    const parts = whole.kinds.map((kind) => ({ key: `${key}${kind}`, name: `${name}: ${names[kind]}`, kinds: [kind] }));
    const isLeftOut = dice.chance(0.2);
    return [whole, ...parts].map((own, at) => {
      const table = tableOf(dice, years, says, { ...own, unit: 'percent', period: '', counted: { of, parts: [0] } });
      return isLeftOut && at === 1 ? leftOut(table) : table;
    });
  });
  return { years: own, kinds, pupils, counted, tables };
}

/** Events by reason, over terms and the year. */
function overTerms(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6']]);
  const own = years.length > 0 ? years : ['Y6'];
  const pupils = pupilsOf(dice, own.length * groups.length);
  const reasons = dice.one([1, 2, 2, 3]);
  const counted = [countedOf(dice, pupils, 3 * reasons, 'events')];
  const says = dice.one<readonly Says[]>([['count'], ['count'], ['numbers'], ['numbers', 'count']]);
  const unit = says[0] === 'count' ? 'count' : dice.one(['rate', 'count'] as const);
  const periods = dice.one([
    [
      ['autumn', [0]],
      ['spring', [1]],
      ['summer', [2]],
      ['', [0, 1, 2]],
    ],
    [
      ['autumn', [0]],
      ['spring', [1]],
      ['autumn and spring', [0, 1]],
    ],
    [
      ['autumn', [0]],
      ['autumn and spring', [0, 1]],
      ['', [0, 1, 2]],
    ],
    [
      ['autumn', [0]],
      ['spring', [1]],
      ['', [0, 1, 2]],
    ],
  ] as const);
  const all = Array.from({ length: reasons }, (_, reason) => reason);
  const measures = [
    { key: 'suspensions', name: 'Suspensions', of: all },
    ...(reasons === 1
      ? []
      : all.map((reason) => ({
          key: `s${reason}`,
          name: `Suspensions: ${['assault', 'disruption', 'other'][reason]}`,
          of: [reason],
        }))),
  ];
  const tables = measures.flatMap(({ key, name, of }) =>
    periods.map(([period, terms]) => {
      const parts = terms.flatMap((term) => of.map((reason) => term * reasons + reason));
      const table = tableOf(dice, years, says, { key, name, unit, period, kinds: [0], counted: { of: 0, parts } });
      return dice.chance(0.15) ? leftOut(table) : table;
    }),
  );
  return { years: own, kinds: 1, pupils, counted, tables };
}

/** Sessions that could be attended, were and were not, and of how many pupils it was a tenth. */
function sessions(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6']]);
  const own = years.length > 0 ? years : ['Y6'];
  const pupils = pupilsOf(dice, own.length * groups.length);
  // Sessions attended, missed with leave, missed without.
  const attended = countedOf(dice, pupils, 3, 'events');
  const numbers = attended.numbers.map((one, at) => (at % 3 === 0 ? pupils[Math.floor(at / 3)]! * 10 : one));
  const counted = [{ ...attended, numbers }, countedOf(dice, pupils, 1, 'pupils')];
  const say = dice.one<readonly Says[]>([['count'], ['numbers']]);
  const tables = (
    [
      ['possible', 'Sessions possible', [0, 1, 2]],
      ['attended', 'Sessions attended', [0]],
      ['missed', 'Sessions missed', [1, 2]],
      ['authorised', 'Sessions missed: authorised', [1]],
      ['unauthorised', 'Sessions missed: unauthorised', [2]],
    ] as const
  ).map(([key, name, parts]) => {
    const table = tableOf(dice, years, say, { key, name, unit: 'count', period: '', kinds: [0], counted: { of: 0, parts } });
    return dice.chance(0.2) ? leftOut(table) : table;
  });
  const persistent = tableOf(dice, years, dice.one(anyWay), {
    key: 'persistentAbsence',
    name: 'Persistent absence',
    unit: 'percent',
    period: '',
    kinds: [0],
    counted: { of: 1, parts: [0] },
  });
  return { years: own, kinds: 1, pupils, counted, tables: [...tables, persistent] };
}

/** One thing told as a number in one table and as a share in another. */
function twice(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6'], ['Y4', 'Y5', 'Y6']]);
  const own = years.length > 0 ? years : ['Y6'];
  const pupils = pupilsOf(dice, own.length * groups.length);
  const counted = [countedOf(dice, pupils, 1, 'pupils')];
  const of = { period: '', kinds: [0], counted: { of: 0, parts: [0] } };
  const names = dice.one([
    ['Number reading fluently', 'Reading fluently, %'],
    ['Read fluently', 'Reads fluently'],
    ['Phonics, number', 'Phonics, percent'],
  ] as const);
  const tables = [
    tableOf(dice, years, ['count'], { ...of, key: 'a', name: names[0], unit: 'count' }),
    tableOf(dice, years, dice.one<readonly Says[]>([['share'], ['pupilsAndShare'], ['numbers']]), {
      ...of,
      key: 'b',
      name: names[1],
      unit: 'percent',
      isWhole: dice.chance(0.3),
    }),
    ...(dice.chance(0.5)
      ? [tableOf(dice, years, ['pupils'], { key: 'roll', name: 'Number on roll', unit: 'percent', period: '', kinds: [0] })]
      : []),
  ];
  return { years: own, kinds: 1, pupils, counted, tables };
}

/** The answers to a question, as numbers or as shares. */
function answers(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6'], ['Y4', 'Y5', 'Y6']]);
  const own = years.length > 0 ? years : ['Y6'];
  const pupils = pupilsOf(dice, own.length * groups.length);
  const parts = 3 + dice.below(3);
  const counted = [countedOf(dice, pupils, parts, 'all')];
  const isWhole = dice.chance(0.5);
  const says = dice.one<readonly Says[]>(
    isWhole ? [['pupilsAndShare']] : [['numbers'], ['pupilsAndShare'], ['numbers', 'pupilsAndShare']],
  );
  const tables = ['Always', 'Often', 'Sometimes', 'Rarely', 'Never'].slice(0, parts).map((name, part) =>
    tableOf(dice, years, says, {
      key: `m${part}`,
      name,
      unit: 'percent',
      period: '',
      kinds: [0],
      counted: { of: 0, parts: [part] },
      isWhole,
    }),
  );
  return { years: own, kinds: 1, pupils, counted, tables };
}

/** Measures of two days, between which a pupil or two came or went; some name the same groups, some others. */
function twoDays(dice: Dice): School {
  const years = dice.one([[], ['Y5', 'Y6']]);
  const own = years.length > 0 ? years : ['Y6'];
  const first = pupilsOf(dice, own.length * groups.length);
  const changed = dice.below(first.length);
  const second = first.map((number, at) => (at === changed ? Math.max(0, number + dice.one([-2, -1, 1, 3])) : number));
  const pupils = [...first, ...second];
  const names = ['Reads at home', 'Swims', 'Rides a bicycle', 'Had breakfast'].slice(0, 2 + dice.below(3));
  const counted = names.map(() => countedOf(dice, pupils, 1, 'pupils'));
  const tables = names.map((name, of) =>
    tableOf(dice, years, dice.one<readonly Says[]>([['numbers'], ['pupils'], ['numbers', 'pupils']]), {
      ...{ key: `m${of}`, name, unit: 'percent', period: '', kinds: [dice.below(2)], counted: { of, parts: [0] } },
    }),
  );
  return { years: own, kinds: 2, pupils, counted, tables };
}

/** Shapes of schools' tables, by name. */
export const shapes: Readonly<Record<string, (dice: Dice) => School>> = {
  threeWay,
  overTerms,
  sessions,
  twice,
  answers,
  twoDays,
};

/** The school's tables with no cell left blank, and what all of them say of each. */
export function inFull(school: School): School {
  const rows = ['', ...(school.years.length > 1 ? school.years : [])];
  const says = school.tables.flatMap(({ cells }) => cells)[0]?.says ?? 'numbers';
  return {
    ...school,
    tables: school.tables.map((table) => ({ ...table, cells: placesOf(rows).map((place) => ({ ...place, says })) })),
  };
}
