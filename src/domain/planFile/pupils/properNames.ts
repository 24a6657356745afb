import { codesOf } from '../../sendCodes';

// Words that are written with a capital, or in capitals, and are nobody's: one list of each sort, in small letters.

/** Programmes, schemes and ways of teaching. */
const PROGRAMMES =
  'makaton thrive pecs elklan neli wellcomm nessy lexia numicon lego semantics scerts teacch portage hanen widgit talkabout nurture elsa jigsaw zones boost kagan montessori reggio signalong sounds-write wandle bikeability beanstalk beat-dyslexia wordshark numbershark numbots rockstars jolly shrec attention identiplay theraplay socially-speaking headstart solihull squiggle mathletics doodle hegarty sparx tassomai rekenrek onebillion codex floppy biff read-write-inc place2be portage decider artsmark asdan';
/** Assessments, screeners and trackers. */
const ASSESSMENTS =
  'boxall snap-b leuven goodman yarc ctopp bpvs wrat tomal dash malt nfer ngrt ngst pira puma cats lass lucid languagescreen salford sandwell pivats b-squared celf asq tapestry vineland raven basc connors sats';
/** Software, and where things are stored. */
const SOFTWARE =
  'clicker seesaw edukey classcharts classdojo dojo sims arbor bromcom scholarpack integris cpoms myconcern insight otrack itrack showbie microsoft google sharepoint onedrive outlook excel powerpoint ipad chromebook co-writer claroread inprint proloquo eyegaze tobii canva kahoot quizlet youtube facebook whatsapp zoom parentmail weduc evolve satchel';
/** Organisations, charities and public bodies. */
const BODIES =
  'ofsted dfe nasen sendiass barnardo barnardos nspcc childline mencap scope rnib rnid ndcs afasic unicef nhs camhs eef kooth mind samaritans beacon mosaic rotary ipsea gatsby connexions portage signature autism adhd dyslexia';
/** Countries, languages and peoples. */
const LANGUAGES =
  'english french german spanish italian latin welsh irish scottish british european polish romanian bulgarian lithuanian latvian russian ukrainian turkish kurdish albanian greek portuguese arabic persian farsi dari pashto urdu hindi punjabi gujarati bengali sylheti tamil malayalam nepali mandarin cantonese chinese japanese korean vietnamese somali swahili yoruba igbo tigrinya afghan indian pakistani bangladeshi african caribbean asian american roma romany gypsy traveller braille england scotland wales ireland britain europe ukraine poland romania france spain germany italy india pakistan bangladesh afghanistan syria somalia africa asia america';
/** Counties and towns of England that services are called after. */
const PLACES =
  'avon barnet bath bedford bedfordshire berkshire birmingham blackpool bolton bournemouth bradford brent brighton bristol bromley buckinghamshire cambridge cambridgeshire camden cheshire cornwall coventry croydon cumbria derby derbyshire devon doncaster dorset dudley durham ealing essex exeter gateshead gloucestershire greenwich hackney hampshire haringey harrow herefordshire hertfordshire hounslow hull islington kent kirklees lambeth lancashire leeds leicester leicestershire lewisham lincoln lincolnshire liverpool london luton manchester medway merton middlesbrough newcastle newham norfolk northampton northamptonshire northumberland norwich nottingham nottinghamshire oldham oxford oxfordshire peterborough plymouth portsmouth rochdale rotherham rutland salford sheffield shropshire solihull somerset southampton southwark staffordshire stockport suffolk sunderland surrey sussex swindon taunton telford torbay trafford wakefield walsall warwickshire wigan wiltshire wirral wolverhampton worcestershire yorkshire york edinburgh glasgow cardiff swansea belfast dublin aberdeen dundee wight thames snowdonia salisbury gloucester worcester canterbury winchester chichester colchester ipswich lancaster preston carlisle wells ely durham warwick stafford shrewsbury reading slough luton watford';
/** Days, months, terms, faiths and feasts. */
const TIMES =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec autumn spring summer winter christmas easter whitsun advent diwali eid ramadan hanukkah christian catholic anglican muslim islam jewish hindu sikh covid';
/** Books that pupils read, and those in them. */
const BOOKS =
  'macbeth hamlet othello lear prospero romeo juliet scrooge jekyll hyde frankenstein dracula gruffalo beowulf odyssey';
/** Those whose thoughts plans follow. */
const AUTHORS =
  'rosenshine bloom maslow bandura vygotsky piaget bowlby webster blatchford sherrington lemov wiliam hattie freud lundy laevers';
/** What is short for something, besides the codes of needs, groups, stages and subjects. */
const ACRONYMS =
  'aac aet aln alp arp bda bsl ccf cin cla cpa cpd cyp ddsl dsl dsp ebsa ect ehat eha ehcna ehm elsa emtas eotas epep esol eyfsp eypp fba gcse gdpr gld gps ht idl iep ihcp inset isp itt kpi lsa mat mhl mis mita mld ncetm npq nqt oap oracy ot pcp pdr pep phse pip pm prp pru ptfa qft qfl qtvi qtod raise rsa rse rshe salt sat sdp sdq sef senco sendco senia sip slt smsc snap spag srp staps stem step swot ta tac taf tlr vle walt wilf art tas dht aht eht smt mlt hlta ep eps cic hpa mpa lpa hap map lap gds exs wts yc sgo bme ewo cp na n/a eyf cpo tbc tba sbm ppa rwi sats ok rag hoy hod ct no yes sa ci cl cal sp spi la uk am';
/** Of two letters, which may be initials as well where initials are listed. */
const ALSO_INITIALS = 'qa tv pc fs gd ma hr ai id pr gp sw hv cc ec hc ad ed us pt fd hd wt ex ea eu nc qr ap ar ud';
/** Words for other things that children are called by as well, mostly forenames. */
const ALSO_FORENAMES =
  'will grace grant hope faith joy mark jack bill rob pat sue drew ray guy dean miles chase hunter archer mason harmony melody dawn eve rose lily daisy poppy ruby amber holly ivy hazel jasmine heather olive pearl jade robin rowan wren ash willow sky star angel summer autumn april may june august precious blessing promise justice honour charity felicity trinity serenity verity unity patience prudence constance florence clarence clement kit terrence laurence lawrence sterling lincoln devon kent india asia london paris carter cooper taylor parker harper piper sage reed river storm prince duke king lucky sunny destiny christian';

/** Whether a word with a capital is a programme, a body, a place, a time or the like, and so nobody. */
export function isProperName(word: string): boolean {
  return KNOWN.has(bare(word));
}

/** Whether a word is a month, a day, a term or a feast. */
export function isTime(word: string): boolean {
  return OF_TIMES.has(word.toLowerCase());
}

/** Whether a word is formed as names of places are, after which schools are called: `Parkfield`. They are surnames as well, hardly first names. */
export function soundsLikePlace(word: string): boolean {
  return PLACE.test(word);
}

/** Whether capitals are short for something and so no initials: `LAC`, `HPAs`. */
export function isAbbreviation(text: string): boolean {
  const capitals = text.trim().replace(/(?<=[A-Z])s$/, '');
  return /^[A-Z/]+$/.test(capitals) && (SHORT.has(capitals.toLowerCase()) || CODE.test(capitals));
}

/** Whether two capitals in running words are as likely short for something as initials: `QR`, `GP`. */
export function isShortToo(capitals: string): boolean {
  return SHORT_TOO.has(capitals.toLowerCase());
}

/** Whether children are called by a word that stands for something else as well: `Grace`, `Summer`. */
export function isForenameToo(word: string): boolean {
  return FORENAMES_TOO.has(word.toLowerCase());
}

const KNOWN = setOf([PROGRAMMES, ASSESSMENTS, SOFTWARE, BODIES, LANGUAGES, PLACES, TIMES, BOOKS, AUTHORS]);
const OF_TIMES = setOf([TIMES]);
const SHORT = setOf([ACRONYMS]);
const SHORT_TOO = setOf([ALSO_INITIALS]);
const FORENAMES_TOO = setOf([ALSO_FORENAMES]);
const CODE = new RegExp(`^(?:${codesOf('needs', 'shortNeeds', 'diagnoses', 'groups', 'stages', 'subjects')})$`);

const PLACE =
  /^\p{Lu}\p{Ll}{2,}(?:field|fields|side|wood|woods|bank|bridge|down|downs|ford|ham|ton|ley|leigh|bury|mead|brook|hurst|dale|gate|well|hill|hills|view|mere|worth|stead|grove|croft|church|park|land|lands|moor|port|mouth|combe|shire|minster|chester|cester|burn|stone|haven|way|cliffe?|borough|burgh|wick|thorpe|marsh|heath|lea)$/u;

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Without what shows that there are several or that something is theirs: `iPads`, `Barnardo’s`. */
function bare(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '');
  const single = small.replace(/s$/, '');
  return KNOWN.has(small) ? small : single;
}
