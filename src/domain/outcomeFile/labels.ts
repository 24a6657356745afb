import { plainWords } from '../planFile/understood';
import { takeMeasure } from './measureWords';
import { takePart, takeWholeYear, withPart } from './partOfYear';
import { takeRelativeYear } from './relativeYear';
import { isOtherStatistic } from './otherStatistic';
import { takeYears } from './yearWords';
import type { Meaning, Take } from './meaning';

/** Reads a label. `measures` are the school's own, by name. */
export function meaningOf(text: string, measures: readonly { key: string; name: string }[] = []): Meaning {
  const found: Meaning = { rest: '' };
  let words = ` ${plainWords(text).replace(/[_|]/g, ' ').replace(/\s+/g, ' ')} `;
  const take = (pattern: RegExp, then: (match: RegExpExecArray) => void): boolean => {
    const match = pattern.exec(words);
    if (!match) return false;
    then(match);
    words = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return true;
  };
  const head = headOf(words.trim());
  if (head) return { heads: head, rest: '' };
  const [, letter, sized] =
    /^(?:sen(?:d)?(?: status)?(?: ?[:–-] ?))?\(?([nker])\)?(?: ?\((?:n ?= ?)?(\d+)\))?$/.exec(words.trim()) ?? [];
  if (letter) return { letter: letter.toUpperCase() as 'N', ...(sized && { pupils: Number(sized) }), rest: '' };
  const term = /^(aut|spr|sum)(?:umn|ing|mer)?(?: terms?)? ?([12])?$/.exec(words.trim());
  if (term) return { term: [termNames[term[1]!], term[2]].filter(Boolean).join(' '), rest: '' };
  const half = /^(?:ht|half[- ]?term) ?([1-6])$/.exec(words.trim())?.[1];
  if (half) return { term: halfTerms[Number(half) - 1]!, rest: '' };
  if (shortParts.test(words) && !/20\d\d|\d[./-]\d/.test(words)) return { part: text.trim(), rest: '' };
  take(allTerms, () => undefined);
  words = words.replace(/\b(autumn|aut)(?: term)? ?(?:to|-|&) ?(?:spring|spr)\b/, 'autumn and spring');
  const laterTerms = take(
    /\bspr(?:ing)?(?: term)? ?(?:to|-|&|and) ?sum(?:mer)?\b(?: terms?)?/,
    ([said]) => (found.part = said.trim()),
  );
  const year = takeWholeYear(text.trim(), take);
  const part = laterTerms ? undefined : takePart(text.trim(), take);
  takeRelativeYear(take, found);
  takePeriod(take, found);
  if (year !== undefined) found.period = year;
  if (found.period === undefined)
    take(
      /^ (aut|spr|sum)(?:umn|ing|mer)?(?: terms?)?(?: ([12]))? (?=(?:rate|number|no|count|pupils|met|per)\b|[%#])/,
      (match) => {
        found.term = [termNames[match[1]!], match[2]].filter(Boolean).join(' ');
      },
    );
  take(
    /\(? ?\bn ?= ?(\d+) ?\)?|(?<!\b(?:marks?|scores?|points?|maximum|max\.?|out of|total) ?)\((\d+)(?: (?:pupils|children|students))?\)|(?<!\bper )\b(\d+) (?:pupils|children|students)\b/,
    (match) => {
      found.pupils = Number(match[1] ?? match[2] ?? match[3]);
    },
  );
  if (
    take(
      /\bgap\b|\bdifference\b|\bdiff\b|\bvariance\b|\+\/-|[^\w]vs\.? |\bversus\b|\bchange\b|\btrend\b|\bdirection\b|\bz-?score\b/,
      () => undefined,
    )
  )
    found.not = 'gap';
  if (
    take(
      /\btargets?\b|\bpredict\w*|\bforecast\w*|\bprojected\b|\bfft\b(?! (?:national|nat|aspire|attendance)\b)|\baim\b/,
      () => undefined,
    )
  )
    found.not = 'target';
  take(/\b(?:national(?:ly)?|england|nat\.?|dfe)\b(?: average| avg| mean| figures?)?/, () => (found.whose = 'national'));
  take(/\b(?:local authority|la|lea|county|borough)\b(?: average| avg)?/, () => (found.whose = 'localAuthority'));
  take(/\b(?:trust|mat)\b(?: average| avg)?/, () => (found.whose = 'trust'));
  if (take(/\bwhole[- ]school\b/, () => undefined)) found.total = true;
  if (!found.whose) take(ownSchool, () => (found.whose = 'school'));
  takeGroup(take, words, found);
  if (take(otherGroups, () => undefined)) found.not ??= 'otherGroup';
  takeYears(take, found);
  take(/\b(?:ks|key stage) ?(\d)\b/, (match) => (found.keyStage = Number(match[1])));
  if (/\bgcses?\b/.test(words)) found.keyStage ??= 4;
  takeMeasure(take, found, measures);
  if (part) withPart(found, part);
  const ofPupils = pupilsAffected.test(plainWords(text));
  const isGrade4 = /(?<!\d)4 ?\+/.test(words);
  const isOfAMark = take(ofAMark, () => undefined);
  if (ofPupils || isGrade4 || isOfAMark || otherLevels.test(words) || notSo.test(plainWords(text))) found.otherLevel = true;
  if (isOtherStatistic(words, found) || gained.test(plainWords(text))) found.otherLevel = true;
  const mayBeTurned =
    (found.measure ?? found.subject) !== undefined && found.measure !== 'neet' && found.measure !== 'readingAge';
  if (mayBeTurned && turnedRound.test(words)) found.otherLevel = true;
  if (found.measure === 'readingAge' && !besideOwnAge.test(plainWords(text))) found.otherLevel = true;
  if (found.measure !== undefined && ofOthers.test(plainWords(text))) found.otherLevel = true;
  takeStatistic(take, found);
  // Those who left altogether: of whom others are told, or the whole of what is told.
  if (found.total && found.statistic === 'pupils' && /\bleavers\b/.test(plainWords(text))) found.statistic = 'number';
  const areCounted = ofPupils || (found.measure !== undefined && countedPupils.test(plainWords(text)));
  if (areCounted && found.statistic !== 'value') found.statistic = 'count';
  if (found.statistic === 'value') words = words.replace(/\b(?:scores?|points?|average|avg|mean)\b/g, ' ');
  found.rest = words
    .replace(
      /\b(of which|the|of|in|at|for|by|and|with|on|a|an|to|who|all|pupils?|children|students?|learners?|groups?|term|academic|year|yr|data|table|outcomes?|results?|sen|send|analysis|figures?|values?|our|standard|expected|achieving|reaching|level|age|related|sats?|test|check|screening|plus|status|exs|provision|code|whole|school|end|primary|secondary|phase)\b/g,
      ' ',
    )
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return found;
}

/** Weeks, rounds of assessment, terms by number and months alone: shorter than what figures are kept of, or of no known length. */
const shortParts =
  /^ (?:(?:week|wk)(?: ?no\.?)? ?\d{1,2}|(?:week|wk|w\/c|wc) [\d/.-]+|(?:ht|half[- ]?term|term) ?\d+|(?:ap|dp|dc|data (?:point|drop|capture|collection)|assessment(?: point)?|cycle|round) ?\d+|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) $/;

/** From autumn to summer: all of a year. */
const allTerms = /\baut(?:umn)?(?: term)?(?: ?(?:to|-) ?|,? ?spr(?:ing)?,? ?(?:and|&) ?)sum(?:mer)?\b(?: terms?)?/;

/** `School`, `Our school's result`, and not `Special school` or `Moved to another school`. */
const ownSchool =
  /(?<!\b(?:special|another|other|mainstream|independent|private|new|next|different|out of|to|from|left|off|after|before) )\b(?:our |the )?school(?:'s)?\b(?! support)(?: result| figures?)?/;

const termNames: Readonly<Record<string, string>> = { aut: 'autumn', spr: 'spring', sum: 'summer' };
const halfTerms = ['autumn 1', 'autumn 2', 'spring 1', 'spring 2', 'summer 1', 'summer 2'];

function headOf(words: string): Meaning['heads'] {
  if (
    /^(pupil |sen |send |sen status )?(group|groups|category|cohort group|status|sen status|send status|sen code|provision)$|^send? (type|need)$/.test(
      words,
    )
  )
    return 'group';
  if (/^(nc )?(year|yr)( ?groups?)?$|^(nc )?year$|^class$|^cohort year$/.test(words)) return 'yearGroup';
  return /^(academic year|period|school year|date|term)$/.test(words) ? 'period' : undefined;
}

function takePeriod(take: Take, found: Meaning): void {
  let term = '';
  take(
    /\b(autumn and spring|autumn|spring|summer)\b(?: term)?(?: ([12])(?![\d/]))?(?=.*\b(?:20\d\d|\d\d\/\d\d))|(?<=(?:20\d\d|\d\d\/\d\d).{0,12})\b(autumn and spring|autumn|spring|summer)\b(?: term)?(?: ([12])(?![\d/]))?/,
    (match) => {
      const half = match[2] ?? match[4];
      term = `${match[1] ?? match[3]}${half ? ` ${half}` : ''} `;
    },
  );
  // Figures of a day are of the school year that it lies in.
  if (
    term === '' &&
    take(monthOfYear, (match) => (found.period = `${yearOf(Number(match[2] ?? match[4]), match[1] ? 'autumn' : '')}`))
  )
    return;
  const named = take(/(?<!\d)(20[0-4]\d) ?[/-]? ?(?:20)?(\d\d)(?!\d)/, (match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    found.period = (from + 1) % 100 === to ? `${term}${from}/${String(to).padStart(2, '0')}` : '';
  });
  if (named && found.period === '') delete found.period;
  const isShort = !named && take(shortSpan, (match) => (found.period = `${term}20${match[0].trim()}`));
  if (!named && !isShort && take(shortTerm, (match) => (found.period = termOf(match)))) return;
  if (!named && !isShort)
    take(/(?<!\d)(20[0-4]\d)(?!\d)/, (match) => (found.period = `${term}${yearOf(Number(match[1]), term)}`));
}

/** `Autumn 24`, `Spr 1 25`. */
const shortTerm = /\b(aut|spr|sum)(?:umn|ing|mer)?(?: term)?(?: ([12]))? '?([1-4]\d)(?![\d/.%])/;

function termOf([, name, half, year]: RegExpExecArray): string {
  const term = [termNames[name!], half].filter(Boolean).join(' ');
  return `${term} ${yearOf(2000 + Number(year), term)}`;
}

const monthOfYear =
  /\b(sept?|oct|nov|dec)[a-z]* (20[0-4]\d)(?! ?[/-] ?\d)|\b(jan|feb|mar|apr|may|june?|july?|aug)[a-z]* (20[0-4]\d)(?! ?[/-] ?\d)/;

/** Of two years that follow each other, as schools have figures of: `24/25`; `12/13` is rather a share. */
export const shortSpan = new RegExp(
  String.raw`(?<![\d/.])(?:${Array.from({ length: 16 }, (_, at) => `${at + 15}\\/${at + 16}`).join('|')})(?![\d/.%])`,
);

/** Results of a lone year are those of the school year that ends in it; an autumn belongs to the year it begins. */
function yearOf(year: number, term: string): string {
  const from = term.startsWith('autumn') ? year : year - 1;
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

const withPlan =
  /\behc ?p?s?\b(?! ?(?:needs? )?assess| requests?)(?: ?plans?)?|\beducation,? health (?:and|&) care ?(?:plans?)?|\bsend?[- ]?\(?e\b\)?|\bstatement(?:ed|s)?\b|\be ?[-=:] ?(?=ehc)/;
const onSupport =
  /\bsend?[- ]?(?:\(k\)|support|k\b|sup\b)(?: ?\(?k\)?)?|\bschool support\b|\bk ?[-=:] ?send? support\b|\bsupport\b/;
const without =
  /\b(?:no|non|not|without|w\/o)[- ]*(?:any |identified |known |on )?(?:send?\b|special (?:educational )?needs?)(?: support| register| need| needs| provision)*|\bnot send?\b|\bno identified send?\b|\bnon-?send?\b|\bno special needs\b/;

function takeGroup(take: Take, words: string, found: Meaning): void {
  const both = withPlan.test(words) && onSupport.test(words);
  if (
    take(
      /\bsend? (?:but |and )?(?:with ?no|without)(?: an?)?(?: statement| ehc\w*| plans?| or)+/,
      () => (found.group = 'senSupport'),
    )
  )
    return;
  if (take(without, () => (found.group = 'noSen'))) return;
  if (both || /\bk ?(?:\+|&|and|\/) ?e\b/.test(words)) {
    take(withPlan, () => undefined);
    take(onSupport, () => undefined);
    take(/\bk ?(?:\+|&|and|\/) ?e\b/, () => undefined);
    found.group = 'sen';
    return;
  }
  if (take(withPlan, () => (found.group = 'ehcp'))) return;
  if (take(onSupport, () => (found.group = 'senSupport'))) return;
  if (take(/\b(?:all|any) (?:sen|send)\b|\b(?:sen|send) (?:total|all|combined|together)\b/, () => (found.group = 'sen'))) return;
  if (
    take(
      /\b(?:all|totals?)(?: pupils| children| students| groups)?\b|\boverall\b(?! absence)|\bgrand total\b|\beveryone\b|\b(?:whole|full|entire) (?:cohort|year group|group)\b|\bcohort total\b/,
      () => (found.total = true),
    )
  )
    return;
  if (found.pupils !== undefined && take(/^ *(?:the )?cohort *$/, () => (found.total = true))) return;
  take(/^ (?:sen|send)(?: pupils| children)? $/, () => (found.group = 'sen'));
}

const otherGroups =
  /\b(?:boys?|girls?|male|female|fsm\w*|disadvantaged|non-?disadvantaged|pupil premium|pp|eal|ethnic\w*|white british|looked after|lac|cic|summer born|ever ?6|service|high attain\w*|low attain\w*|middle attain\w*|slcn|semh|asd|asc|mld|spld|sld|pmld|hearing|visual|physical(?! (?:assault|abuse|attack|restraint|intervention|aggression|education|violence))|c&i|c&l|communication and interaction|cognition and learning|sensory|hi|vi|msi|pd|dhi|other difficult\w*)\b/;

const otherLevels =
  /\b(?:greater depth|gds|(?:scaled|standardi[sz]ed|raw) scores?|9 ?- ?4|grade 4 (?:or|and) above|standard passe?s?|p ?8|average points?|(?:un)?authori[sz]ed|days(?: lost)?|higher standard|high score|(?:full|top|maximum) marks|va|value[- ]added|working (?:towards|below)|wts|(?:not|did not|didn't)(?: yet)? (?:met|meet\w*|achiev\w*|reach\w*|pass\w*|attain\w*)|pre-?key stage)\b/;

/** `below 90%`, `90% or more`, `90-94.9%`: how many are on one side of a mark, where the measure itself is a share or a mean. */
const ofAMark =
  /\b(?:below|above|under|over|at least|less than|more than|fewer than) \d+(?:\.\d+)? ?%|\d\d(?:\.\d+)? ?%? ?(?:-|to) ?\d\d(?:\.\d+)? ?%|^ 100 ?% $|\d ?% (?:or|and) (?:more|above|over|less|below|under|fewer)\b/;

/** By how much something has grown, where the measure says how it stands. */
const gained =
  /\bages? (?:gain\w*|increase\w*|improvement\w*|progress)\b|\b(?:gain\w*|increase|improvement|progress) in \w+ ages?\b/;

/** Those of whom it is not so: `% not attending a club`. */
const turnedRound = /\b(?:not|never|without|below|no(?!\.| of\b| pupils\b)|(?:did|do|does|is|are|was|were|has|have)n'?t)\b/;

/** What is kept of a reading age is how far it is from the reader's own. */
const besideOwnAge = /\b(?:above|below|ahead|behind|older|younger|own age|chronological)\b/;

/** Of others than pupils, who attend and are absent too. */
const ofOthers = /\b(?:parents?|carers?|famil(?:y|ies)|staff|governors?|teachers?)\b/;

/** Those whom a measure of absence does not count. */
const notSo =
  /\bnot (?:persistently |severely )?absent\b|\bnon-?absent|\bnone\b|\b(?:no|not in (?:a|any)) clubs?\b|\bdisapplied\b|\b(?:did not|not) (?:take|sit|sat|tested)\b/;

/** Pupils, each once, of what is counted as often as it happens. */
const pupilsAffected =
  /\b(?:pupils|children|students) (?:(?:with )?(?:an? |one or more |at least one |1 ?\+ |1 or more )?)?(?:suspen\w+|fixed[- ]term exclu\w+)/;

/** The pupils of whom it is so, not those of the group. */
const countedPupils =
  /\b(?:absent|excluded|suspended|entered|pa|sa) (?:pupils|children|students)\b|\b(?:pupils|children|students) (?:with )?(?:persistently |severely |permanently )?(?:absent|excluded|suspended|entered|pa|sa)\b/;

function takeStatistic(take: Take, found: Meaning): void {
  const met =
    /\b(?:met|working at(?! (?:greater|the higher|a higher))|meeting|achiev\w*|pass\w*|reach\w*|absent|attaining|secure|counted|agree|agreed)\b/;
  const share = take(
    /%(?: ?age)?|\bper ?cent(?:age)?\b|\bpct\b|\brate\b(?: per 100\b)?|\bper 100\b|\baverage\b|\bavg\b|\bmean\b|\bscores?\b|\bpoints?\b|\bproportion\b/,
    () => (found.statistic = 'value'),
  );
  if (take(met, () => (found.statistic ??= 'count')) || share) {
    take(/\b(?:number|no\.?|num|count)\b|#/, () => undefined);
    return;
  }
  const many =
    /\b(?:number|no\.?|num|#) (?:of |on |in )?(?:pupils|children|students|roll|group|cohort)\b|\b(?:count|number) of (?:upns?|pupils|children|students)\b|\bcohort(?: size)?\b|\b(?:group )?size\b/;
  const alone =
    /^ *(?:n|roll|on roll|eligible|headcount|entries|entered|(?:number |no\.? )?(?:tested|sat|assessed|responding)|leavers|invited|responded|responses|respondents|(?:total )?(?:pupils|children|students)(?: in| (?:at )?(?:the )?end of| in (?:the |this )?(?:group|cohort|class|intervention|programme))?) *$|\bdenominator\b|\bon roll\b/;
  if (take(many, () => (found.statistic = 'pupils')) || take(alone, () => (found.statistic = 'pupils'))) return;
  if (take(/\bnumerator\b/, () => (found.statistic = 'count'))) return;
  take(/\b(?:number|no\.?|num|count)\b|#/, () => (found.statistic = 'number'));
}
