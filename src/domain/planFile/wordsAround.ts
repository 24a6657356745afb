// What is said right before and right behind a word, by which a person can be told from a thing. Each list is of phrases, set off by commas; `~` stands
// for the endings of what is done: `observ~` is observe, observes, observed and observing.

/** What somebody is spoken of by. */
export const WITH_PEOPLE = before(
  'with, for, about, regarding, re, because of, except, except for, like, near, beside, behind, between, on behalf of, than, without',
);
/** The least that is said of initials. */
export const ABOUT = before('support~, for, with, about, re, regarding');
/** What staff do with each other. */
export const DONE_TOGETHER = before(
  'meet~ with, met with, liais~ with, plan~ with, agree~ with, discuss~ with, work~ with, shar~ with, check~ with, review~ with',
);
/** What is done to people alone. */
export const DONE_TO_PEOPLE = before(
  'support~, help~, meet~, met, observ~, see, saw, taught, teach~, ask~, tell~, told, giv~, gave, given, let, mov~, refer, referred, ring, rang, contact, phone, speak with, monitor~, remind~, encourag~, greet~, lift~, collect~, bring, lend, send, seat~, enabl~, allow~, reintegrat~, assess~, interview~, prais~, reward~, escort~',
);
/** What is done to those who then do something themselves: `Help Zeph organise his bag`. */
export const HELPED = before('help~, let, encourag~, enabl~');
/** What people have. */
export const OF_PEOPLE = before(
  'needs of, views of, transition of, reintegration of, progress of, attendance of, behaviour of, assessment of, observation of, observations of, review of, safety of, voice of, diagnosis of',
);
/** Whom a pupil has. */
export const OF_FAMILY = before(
  'parent of, parents of, mother of, mum of, father of, dad of, mr and mrs, mr & mrs, mrs and mr, family of, carer of, carers of, sister of, brother of, grandparents of',
);
/** `Pupils such as Zeph`. */
export const ONE_OF_PUPILS = before(
  ['pupils', 'children', 'students', 'learners', 'boys', 'girls', 'those']
    .map((who) => `${who} such as, ${who} like, ${who} including`)
    .join(', '),
);
/** Whom a family is called by, behind their name: `the Penn family`, `Penn twins`. */
export const HAS_FAMILY =
  /^ (?:family|twins|triplets|siblings|brothers|sisters|household)(?! (?:support|worker|liaison|learning|link|room|hub|team|centre|service|practitioner|group|therapy))(?!\p{L})/iu;
/** What is given or said to somebody, a few words before `to`. */
export const GIVEN_TO = new RegExp(
  `(?:^|[^\\p{L}])(?:${phrases('talk~, speak~, spoke, listen~, read~, giv~, gave, given, teach~, taught, lend, write, offer~, assign~, attached, next, close, explain, allocated, support')}) (?:\\p{Ll}+ ){0,4}to $`,
  'iu',
);

/** Words that no name stands behind. */
export const DETERMINED = before(
  'each of, both of, the, a, an, our, their, its, this, each, every, all, any, some, more, new, no, one, two, per, next, last, other, own, your, my',
);
/** What schools do with programmes, and what they are named by. */
export const USED = before(
  [
    'us~, buy~, bought, purchas~, order~, introduc~, implement~, trial~, trialled, pilot~, launch~, embed~, embedded, deliver~, run~, running, roll out, rolled out, rolling out, renew~, explor~, adopt~, install~, follow~, apply, continu~, provid~, complet~, attend~',
    'subscribe to, subscribing to, subscription to, access to, licences for, licences to, version of, use of, rollout of, roll-out of, purchase of, introduction of, implementation of, knowledge of, understanding of',
    ...['in', 'on', 'from', 'by', 'with', 'for', 'as'].map((link) => `train~ ${link}, train~ staff ${link}, train~ TAs ${link}`),
    'called, known as, such as, including, eg, e.g., ie, i.e., via, through',
  ].join(', '),
);
/** Where something is. */
export const IN_PLACE = before('at, in, into, from, by, within, across, on, onto, under, visit, to');
/** `Mr Penn` is no pupil. */
export const TITLE = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|St)\.? $/u;
/** What is done to staff: `Coach Ann`. */
export const DONE_TO_STAFF = before(
  'coach~, mentor~, train~, induct~, brief~, apprais~, line manage, release~, appoint~, recruit~, employ~',
);
/** What is bought for a programme. */
export const BOUGHT_FOR = before(
  'licence for, licences for, license for, licenses for, subscription for, subscriptions for, log-in for, logins for, log-ins for, passwords for, manual for, manuals for, materials for, training for',
);

/** What only a pupil is to do. */
export const PUPILS_ARE_TO = after(
  [
    ...'have, read, use, receive, sit, access, go, join, get, play, practise, stay, wear, eat'
      .split(', ')
      .map((doing) => `to ${doing}`),
    ...'supported, given, taught, seen, referred, moved, offered, collected, met, able'
      .split(', ')
      .map((done) => `to be ${done}`),
    'needs, on part-time, on part time, on a part-time, on a part time, on a reduced, on reduced',
  ].join(', '),
);
/** Whom and what a pupil has: `’s mum`. */
export const HAS_OWN = new RegExp(
  `^['’]s? (?:${phrases('learning, behaviour, support, individual, nan, nana, gran, granny, grandad, uncle, aunt, stepdad, stepmum, social worker, key worker, TA, wheelchair, hearing aids, glasses, medication, inhaler, coat, diagnosis, allergy, seizures, medical needs, views, return, attendance, absence, absences, anxiety,  annual, target, targets, profile, passport, plan, mum, mother, dad, father, parents, family, carer, carers, grandparents, sister, brother, EHCP, EHC, EHA, IEP, PEP, ISP, 1:1')})(?!\\p{L})`,
  'iu',
);
export const IN_YEAR = /^,? ?\(?(?:Y(?:ea)?r?\.? ?\d{1,2}|Reception|Nursery)(?!\p{L})/u;
/** What is said of people and hardly of things. */
export const PEOPLE_DO = after(
  [
    ...'be able, have, use, read, attend, sit, join, go, get, need'.split(', ').map((doing) => `will ${doing}`),
    'can, cannot, can’t, no longer, who, struggle, struggles, find, finds, attend, attends, like, likes, made, make, makes, start, starts, join, joins, come, comes, know, knows, feel, feels, say, says, said, uses',
    'to attend, to work, to complete, to move, to see',
  ].join(', '),
);
/** Said of people in mid-sentence, where things have no capital. */
export const IS = after('has, have, is, was, are, were, now');
export const HAS = /^['’]s? /;
/** The name of something goes on: `Zippy’s Friends`. */
export const NAMES_ON = /^['’]s? \p{Lu}\p{Ll}/u;
/** What only people do, behind words that open a line: a plural would end alike (`Laminate boards`). */
export const LIVES = after(
  'attends, bites, calms, copes, cries, dislikes, eats, enjoys, feels, forgets, hates, hits, hurts, likes, listens, plays, refuses, screams, settles, shouts, sits, sleeps, speaks, struggles, talks, thinks, walks, wants, wears, attended, coped, cried, enjoyed, refused, screamed, settled, struggled',
);
/** How long or how often, behind whoever gets it: `10 mins daily`. */
export const SO_OFTEN = /^ \d+ ?(?:x|mins?|minutes?|hrs?|hours?|times|days?|sessions?)(?!\p{L})/iu;
/** The name of something goes before: `Zippy’s Friends`, `Duke of Zapp`. */
export const NAME_GOES_BEFORE =
  /\p{Lu}[\p{Ll}’']*['’]s? $|(?:^|[^\p{L}])(?:Duke|Zones|Friends|School|College|University|City|Borough|County|Diocese|Church|Isle) of (?:the )?$/u;
/** What the name of a thing goes on with: `Nessy licences`, `Willow class`. */
export const IS_THING = after(
  'programme, programmes, intervention, interventions, training, licence, licences, license, licenses, subscription, subscriptions, screening, screenings, screener, screeners, assessment, assessments, test, tests, scheme, schemes, app, apps, software, group, groups, session, sessions, lesson, lessons, resource, resources, kit, kits, toolkit, approach, approaches, strategy, strategies, visuals, symbol, symbols, sign, signs, signing, level, course, courses, workshop, workshops, package, packages, project, therapy, award, accreditation, framework, audit, score, scores, data, profile, profiles, checklist, checklists, practitioner, practitioners, champion, champions, lead, leads, trained, based, style, room, rooms, class, classes, house, houses, building, block, wing, lab, hall, library, hub, club, centre, unit, base, school, schools, academy, alliance, partnership, cluster, federation, foundation, charity, fund, conference, festival, report, research, model, method, law, awards, portal, logins, passwords, membership, cards, posters, boards, sets, packs, books, primary, network, service, team, outreach, council, trust, handbook, guidance, book, catalogue',
);
/** Of those what a pupil does as well: `Zeph signs his name`. */
export const SIGNS = /^ (?:signs|scores|tests|books|cards|levels) \S/iu;
/** What staff do, and pupils hardly. */
export const STAFF_DO = after(
  [
    'lead, deliver, train, run, organise, coordinate, co-ordinate, liaise, coach, audit, line manage, chair, brief, order, purchase, book, arrange, monitor, review, observe, contact, email, advise, provide, implement, update, create, share, cover, check, teach'
      .split(', ')
      .flatMap((doing) => [doing, `to ${doing}`, `will ${doing}`, `can ${doing}`, `who will ${doing}`])
      .join(', '),
    'leads, leading, delivers, trains, organises, coordinates, co-ordinates, liaises, coaches, audits, chairs, briefs, orders, purchases, books, arranges, monitors, reviews, observes, contacts, emails, advises, provides, implements, updates, creates, shares, covers, checks, teaches, runs the, runs a, runs an',
  ].join(', '),
);
/** What is done with things: `is used in all classes`. */
export const DONE_WITH_THINGS = new RegExp(
  `^ (?:is|are|was|were|to be|has been|have been|will be|being) (?:\\p{Ll}+ly )?(?:${phrases('introduced, embedded, used, implemented, purchased, bought, ordered, installed, launched, rolled, renewed, trialled, available, in place, offered, provided, delivered, run, displayed, adopted, updated, created, set up')})(?!\\p{L})`,
  'u',
);
/** `(LA)`: who comes from a service, or works in the school. */
export const IN_ROLE =
  /^,? ?\(?(?:LA|EPS?|EWO|SALT|SaLT|SLT|OT|CAMHS|MHST|EMHP|CT|TAs?|HLTA|LSA|HT|DHT|AHT|SENCO|SENDCO|NHS|ELSA)(?![\p{L}])/u;
export const TAKES_PART = after('to attend, to have, to complete, to access, to receive, to join, will attend, will have');

/** Phrases that stand right before a word. */
function before(list: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${phrases(list)})\\s$`, 'iu');
}

/** Phrases that stand right behind a word. */
function after(list: string): RegExp {
  return new RegExp(`^ (?:${phrases(list)})(?!\\p{L})`, 'iu');
}

function phrases(list: string): string {
  return list.split(', ').join('|').replaceAll('.', '\\.').replaceAll('~', '(?:e|es|ed|s|ing|d)?').replaceAll('’', "['’]");
}
