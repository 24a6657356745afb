/** Words with a capital that are no names, by what they are words for. */
const WORDS = {
  needs:
    'autis\\p{L}+ dyslexi\\p{L}+ impaired hearing deaf visually speech language communication anxiety attachment behaviour attendance',
  groups:
    'disadvantaged bilingual refugees? carers? travell?ers? roma british african caribbean asian chinese irish premium looked attain\\p{L}+ boys girls all most some leavers apprentices infants juniors reception nursery',
  adults: 'parents? famil\\p{L}+ governors staff teachers',
  lessons: 'reading writing maths phonics teaching drawing stories assembl(?:y|ies) time week school clubs? circles? circuits?',
  programmes:
    'lexia makaton numbots zones widgit thrive boost therapy lego talk precision colou?rful semantics sensory numicon nessy project programme scheme intervention workshops?',
};
const GROUP = wordsOf(Object.values(WORDS).join(' '));
/** Adjectives of groups which are surnames too: `Low Attainers`, but `Amy Low`. */
const ALSO_SURNAMES = wordsOf('young high middle low prior');
const EVENT = /\b(sports|book|fun|open) day\b/i;

/** What schools call their classes by, besides numbers: trees, birds and other animals, colours, stars. */
const CLASSES = wordsOf(
  'oaks? ash elms? beech birch(?:es)? maples? sycamores? chestnuts? cedars? pines? willows? rowans? hazels? holly alder aspen acorns? conkers? hawks? eagles? owls? kestrels? falcons? swans? kingfishers? puffins? robins? wrens? swallows? herons? doves? squirrels? fox(?:es)? badgers? hedgehogs? hares? rabbits? otters? tigers? lions? dolphins? bees butterfl(?:y|ies) ladybirds? sunflowers? daisies poppies rainbows? sunshine stars? moon jupiter saturn mars venus neptune mercury red blue green yellow orange purple ruby sapphire emerald diamond amber',
);

/** Whether words with a capital name a group, a need or a programme and nobody. */
export function isGroup(text: string): boolean {
  if (GROUP.test(text) || EVENT.test(text)) return true;
  const isName = /^\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+$/u.test(text.trim()) && !ALSO_SURNAMES.test(text.split(' ')[0] ?? '');
  return ALSO_SURNAMES.test(text) && !isName;
}

/** Whether words with a capital are what a school works with that has a name of two words as well. */
export function isBody(text: string): boolean {
  if (BODY.test(text)) return true;
  const [first = '', second = ''] = text.trim().split(' ');
  // Places are surnames as well: `Kings Lane`, `Ash Park`, but `Amy Hill`.
  const isSurname = PLACE.test(second) && !PLACE.test(first) && !OF_PLACE.test(first) && !areClasses([first]);
  return PLACE.test(text) && !isSurname;
}

/** Whether most words are what classes are called by. */
export function areClasses(words: readonly string[]): boolean {
  return words.length > 0 && words.filter((word) => CLASSES.test(word)).length > words.length / 2;
}

const BODY =
  /\b(authority|council|trust|academy|college|university|services?|teams?|hub|centre|forum|foundation|outreach|committee|partnership|online|ltd|award|plans?|reviews?|maps?|profiles?|passports?|reports?|forms?|code|act|policy|group|avenue|top|primary|infants?|juniors?|saint|st|sacred|holy|christ|immaculate|cathedral|minster|abbey|priory|manor|castle)\b|\bmark$/i;
const PLACE = /\b(park|grove|street|road|lane|house|hall|hill|bank|view|farm|lodge|church)\b/i;
const OF_PLACE = /^(\p{L}+s|sunny|high|long|new|old|north|south|east|west|upper|lower|middle|great|little|big)$/iu;

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.split(' ').join('|')})(?![\\p{L}])`, 'iu');
}
