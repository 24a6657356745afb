import type { ColumnKind } from './columnKind';
import { plainWords } from './understood';

/** Kinds by the words of a heading, the first that fits. `outcome` and `progress` are settled later by place and content. */
const KINDS: [ColumnKind, RegExp][] = [
  [
    'approach',
    /^(achievable|attainable)$|^(our |chosen |planned )?approach(es)?( to be taken| taken| used)?$|^(intervention|programme|approach) description$/,
  ],
  ['progress', /^(goals?|targets?|objectives?|outcomes?|aims?) (achieved|met|reached)\??$/],
  [
    'evidence',
    /^(evidence|research) ?base$|^what (is|was) the (evidence|research).*|(evidence|research)( to| that| which)? (support|underpin|inform)s?( this| the| our)?( approach| choice| action| activity)?\b|^(rationale|research) ?(and|\/|&) ?(evidence|research)( base)?$|^(research|eef)( evidence| links?)?$/,
  ],
  ['action', /^(cpd|training|inset) actions?$/],
  ['training', /^(staff )?(training|cpd|inset|professional (development|learning))( needs?| needed| required| \/ ?cpd)?$/],
  ['predecessors', /^(predecessors?|depends (up)?on|dependenc(y|ies)|prerequisites?|comes after|done after|to be done after)$/],
  [
    'kept',
    /^(target|focus|pupil|cohort|target pupil) ?(groups?|cohorts?|pupils?|children|students)$|^who (is|are) (it|this|they) for$|^(recommendation|finding|suggestion)s? (from|of|by|in) .*|^(completed|achieved|signed)( on| off| date)$|^(challenges?|outcomes?|objectives?|priorit(y|ies)) numbers? (addressed|supported)$|^actual( date| completion| end| finish)?\b|^date (completed|achieved|signed off|added)|^baseline|^starting point|^evidence$|^(the |our )?rationale$|^why( (this|now))?\??$|^reasons?( for (it|this|(the )?(change|choice|objective|priority)))?$|^link(s|ed)?\b(?!.*\b(objective|goal|aim))|^(sdp|sip|school improvement|school development|sef|ofsted)\b/,
  ],
  [
    'monitoring',
    /\bmonitor|\bquality assur|^qa$|^governors?( link)?$|^check(ed|ing)?( by)?$|who (will )?check|report(ed|ing) to|^review(ed)? (date|by|when|who)|^when reviewed|^when (will|do|should|is|are) .*\breview|^date (of|for) (the |next )?review/,
  ],
  [
    'whoWhen',
    /\b(who|whom|leads?|responsib\w*|staff|person|people)\b.*(\/|&|\band\b|,|\+).*\b(when|time ?scales?|time ?frame|dates?|deadline)\b|\b(when|time ?scales?|time ?frame|dates?|deadline)\b.*(\/|&|\band\b|,|\+).*\b(who|whom|leads?|responsib\w*|staff|person|people)\b/,
  ],
  [
    'milestone',
    /^(key |termly |half[- ]termly |interim |(autumn|spring|summer)( term)?( \d)? |(sept?|oct|nov|dec|jan|feb|mar|apr|may|june?|july?)[a-z]* )?milestones?( ?\d{1,2})?( (by|for|at|in) .*| (jan|feb|mar|apr|may|june?|july?|sept?|oct|nov|dec)[a-z]*\.?[ -]*('?\d{2}|20\d\d)?| (autumn|spring|summer)( term)?( [12])?)?$/,
  ],
  [
    'success',
    /^(implementation|final|short[- ]term|medium[- ]term|long[- ]term) outcomes?$|success|how (will|do|would|shall) we know|how we(?:'ll| will| shall)? know|how do you know|what (will|does|would) (success|it|good|this) look|(expected|intended|desired|anticipated|planned) (impact|benefit)s?|^impact (expected|intended|desired|anticipated|planned)$|impact measure|\bkpis?\b|performance indicator|\bcriteria\b|we will see|measur(e|able|ed|ement)|evidence of (success|completion)|what will be different|difference/,
  ],
  [
    'support',
    /^support(ed)?( (by|from|staff))?$|^(who else|others?|also involved|with( whom)?|involved|people involved|staff involved|who('s| is) involved|assisted by|working with|helped by|who (will |can |could )?(helps?|supports?|assists?)|partners?)$/,
  ],
  [
    'start',
    /^(planned )?start(s|ing|ed)?( date| when| by)?$|^(date )?(from|begin(s|ning)?|commence(ment|s)?)( date)?$|\bstart date$|^commenced$|^date (started|begun|to start)|(time ?scale|time ?frame|dates?|when) (start|from|begins?)\b/,
  ],
  [
    'due',
    /\bby when\b|^action(ed)? by (date|when)$|^action (due )?date$|\bdue\b|dead ?line|target (completion )?(date|term|end)|complet(e|ed|ion) (by|date|target)|^(planned )?(end|finish|completion)(ing|es)?( date| by)?$|\btime[ -]?(scale|frame|line|ing|span)s?\b|^timings?$|^when(\?| will.*)?$|^(target )?dates?$|^by$|^(to be )?(done|completed) by( when)?$|^period$|^(half[ -]?)?term$|^month$|^(time|timescales?) (end|to)$|^schedule$|^planned$|^time[- ]?(bound|limited)$|^timed$|^target completion$|^(to be |date |day )*(complet(ed?|ion)|achieve(d|ment)?|deliver(ed|y)?|finish(ed)?|implemented|ready) (by|date|on or before)$|^(date|day) (for|of) (completion|delivery|achievement|finish)|^to be (completed|achieved|finished|delivered)$|^(anticipated|expected|planned|estimated|projected|proposed|intended) (completion|finish|end|delivery|date|time ?scale)( date)?$|^ends?$|^finish(es)?$|when (will|by|should)|^(dates?|when|time ?scale|time ?frame) (end|finish|to|until)\b|end date$|^(start(s|ing)?|from|begins?)( date)? ?([/–&-]|and|to) ?(ends?|ending|to|until|finish(es)?|due|completion)( dates?)?$/,
  ],
  [
    'cost',
    /\bcosts?\b|\bcosting|£|\bbudget|\bfunding\b|\bfinanc(e|es|ial)\b|\bprice\b|\bspend(ing)?\b|\bexpenditure\b|^amount\b|^funds?$|^totals?$|^money( (needed|required|allocated))?$|^how much( money)?( (will|does|did|would) (it|this) cost)?\??$/,
  ],
  [
    'lead',
    /^resp\.?( person)?$|\bby whom\b|^action(ed)? by$|\bleads?\b|\bled by\b|^who\b|\bresponsib|\bowner\b|\bperson(s|nel)?\b|\baccountab|^(key )?(staff|people|personnel)( (member|lead|responsible))?s?$|^(name|initials|assigned( to)?|delegated to|who will.*|whom)$|^staff$|^(subject|phase|year|curriculum|key stage|middle|project) leaders?$|^members? of staff\b|^names? of (the )?(tas?|lsas?|hltas?|teacher|adult|governor|(members? of )?staff)\b|^(ta|lsa|hlta|teacher|adult|staff)('s)? names?$|^colleagues?$|\bin charge\b|^champions?$|^(class |subject |key )?(teachers?|adults?|tas?|lsas?|hltas?|practitioners?)$/,
  ],
  [
    'status',
    /^[☐☑☒✓✔✗✘ /]+$|\bb?rag\b|\br[ /.,|-]+a[ /.,|-]+g\b|^colou?rs?( code)?$|\bstatus\b|\bprogress rating\b|^on[ -](track|target|schedule)\??( y\/n\??)?$|^(complete|completed\?|done|achieved\?|met|finished)\??( \(?y\/n\)?)?$|^rating$|^state$|^traffic light|^(%|percent(age)?|per cent) (complete|completed|done|achieved|progress)$|^(complete|completed|done|progress) (%|percent(age)?|per cent)$/,
  ],
  ['resources', /\bresourc|\btraining\b|\bcpd\b|^(time|equipment|materials|time (allocated|needed|required))$/],
  [
    'progress',
    /^(completed|achieved)$|^how('s| is| are) (it|this|things|we) (going|doing|getting on)\b|^progress( to date| so far)?$|^(current )?position$|^where are we( now)?\??$/,
  ],
  [
    'review',
    /\breview|\bevaluat|\bprogress\b|\bcomments?\b|\bupdates?\b|evidence of impact|^actual impact|^impact( actual| so far| to date| on .*)?$|what (has )?(happened|changed)|^outcome (so far|to date|achieved)|\breflection|^how did (it|this|that|they|things) go\b/,
  ],
  [
    'term',
    /^((year|yr) [1-3] |20\d\d ?[/-] ?(20)?\d\d )?(autumn|spring|summer|aut|spr|sum)( term)?( [12]| 20\d\d| \d\d)?( progress| update| notes?)?$|^(a|au|aut|sp|spr|su|sum) ?[12]$/,
  ],
  [
    'ref',
    /^(ref(erence)?\.?|no\.?|nos?|number|#|item( no\.?)?|id|s\/?n|step no\.?|line|action (ref|no|number|id)\.?|(objective|priority|target|obj|challenge|outcome) ?(no|number|ref|#)\.?|(ref(erence)?|item) (no|number)\.?)$/,
  ],
  [
    'action',
    /\bactions?\b|\bactivit(y|ies)\b|\btasks?\b|\bsteps?\b|what (will|are|do|needs?|we|you|is|has|must|should)\b.*\b(do|doing|done|happen|take|taken|needed|going)\b|^what\??$|^what (we )?will (we )?(do|happen)|\bstrateg(y|ies)\b|^implementation|^how\??$|^how (will|are|do) we( going)?( to)?( .*)?$|^(planned |key )?(interventions?|developments?|provisions?)( ?[/&] ?(interventions?|provisions?))?$|^to do$|^we will$|^what$/,
  ],
  [
    'outcome',
    /^(intended |desired |expected |planned )?(outcomes?|targets?|results?|impacts?)( for .*)?$|^smart targets?$|^so that$|^where (do|would|will|should) we (want|like|need|hope|aim|wish)? ?(to )?be( by .*)?\??$/,
  ],
  [
    'priority',
    /^(key |send |(whole[- ]?)?school |trust |academy |college |federation |our |development |improvement |strategic )*priorit(y|ies)( area)?$|^(key )?(area|theme|strand|domain|section|category|pillar)s?$|^(area|theme|strand)s? (of|for) .*|^(key )?(issue|focus|duty|duties|barrier|challenge|problem|need)s?( area| to .*)?$|^focus (area|for .*)$|^details? of (the )?(challenge|issue|barrier|priority)$|^principle$|^(development|improvement) (point|area|need)s?$/,
  ],
  [
    'objective',
    /\bobjectives?\b|^obj\.?$|\bgoals?\b|\baims?\b|what (do )?we (want|need|aim|hope|are trying) to (achieve|improve|change|do|see)|^(what )?we want( to see| for (our )?(pupils|children))?$|^we want|^purpose$|^specific$|\bintent(ion)?$|improvement (area|needed)|^(development|improvement|change)s? (needed|required)$|area(s)? (for|to) (improve|develop)|^target (area|outcome)|^what needs to (improve|change)|\bpriority\b|\btarget\b/,
  ],
  ['kept', /^(notes?|relevant|realistic|other|additional|remarks?|links?|evidence.*|further .*|next steps|barriers?|risks?)$/],
];

/** What a heading's words say its column holds; undefined for words that are no heading we know. */
export function kindOfHeading(heading: string): ColumnKind | undefined {
  if (heading.length > 150) return undefined;
  const words = headingWords(heading);
  if (
    words === '' ||
    words.length > 90 ||
    /£ ?(?!000)\d|^[\d.,%]+$|^(no\.?|nos\.?|number|count|total) of\b|^how many\b|\b(action|improvement|development|strategic|school|send|sen|delivery) plan(s|ning)?\b|\bplan 20\d\d/.test(
      words,
    )
  )
    return undefined;
  if (/\(b?rag\)/i.test(heading)) return 'status';
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A heading's words without numbering, brackets and end marks. */
function headingWords(heading: string): string {
  const words = plainWords(/\p{L}/u.test(heading) ? heading.replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ') : heading);
  const bare = words
    .replace(/\((?!£)[^)]*\)/g, ' ')
    .replace(/[:*]|\.{2,}$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (bare || words).replace(/^\d+[.)]\s+/, '');
}

/** Whether a heading names what replaces an earlier day. */
export function isRevised(heading: string): boolean {
  return /^(revised|new|updated|amended|extended|current|latest)\b/.test(plainWords(heading));
}

/** Which half of a name a heading asks for. */
export function halfOfName(heading: string): 'first' | 'last' | undefined {
  const words = plainWords(heading);
  if (/\b(surname|(last|family) ?name)\b/.test(words)) return 'last';
  return /\b(forename|(first|given|christian) ?name)\b/.test(words) ? 'first' : undefined;
}

/** The term a heading names, for a column a term. */
export function termOfHeading(heading: string): 'autumn' | 'spring' | 'summer' | undefined {
  const words = plainWords(heading);
  const found = (/\b(aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)\b/.exec(words) ?? /^(a|au|aut|sp|spr|su|sum) ?[12]$/.exec(words))?.[1];
  return found ? (found.startsWith('a') ? 'autumn' : found.startsWith('sp') ? 'spring' : 'summer') : undefined;
}
