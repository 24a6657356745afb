/** What adults of a school, and who come to it, are called by what they do. */
const JOBS =
  'ewo emhp senco sendco sendcos sencos inco head heads headteacher headteachers ht dht aht eht deputy deputies principal vp slt smt mlt hlta hltas ta tas lsa lsas elsa elsas lead leads leader leaders teacher teachers staff team assistant assistants governor governors govs coordinator co-ordinator manager managers mentor mentors officer officers practitioner practitioners worker workers nurse psychologist psychologists therapist therapists counsellor counsellors advisor adviser bursar sbm dsl ddsl tutor tutors hoy hoys hod hods hof hofs librarian caretaker ect ects';
/** Who else may lead, and what of the school: never a role that stands for somebody by itself. */
const OTHERS =
  "senco's send leadership office admin parents families family ep eps salt ot class all outreach service business pastoral chair trust phase year pupils council everyone ks1 ks2 ks3 ks4 ks5 eyfs";

const ROLE = new RegExp(`\\b(?:${JOBS.replaceAll(' ', '|')})$`, 'i');
const OF_ROLES = new RegExp(`\\b(?:${`${JOBS} ${OTHERS}`.replaceAll(' ', '|')})\\b`, 'i');
const OVER_STAFF = new RegExp(`\\b(?:${JOBS.replaceAll(' ', '|')}|champions?|adults?)\\b`, 'i');

/** Whether a text is a role and nothing else: `SEND governor`, `Educational psychologist`. */
export function isRole(text: string): boolean {
  return ROLE.test(text) && text.split(' ').length < 4;
}

/** Whether a text is a name with its title and nothing else: `Mrs Hill`, `Dr A. Okafor`. */
export function isTitledName(text: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr|sir)\.?\s(?:\p{L}\.?\s)?\p{L}[\p{L}'’-]+$/iu.test(text);
}

/** Whether a text speaks of a role or of whom else may lead: `Class teachers of KS2`. */
export function speaksOfRole(text: string): boolean {
  return OF_ROLES.test(text);
}

/** Whether words stand over adults of the school: `SEND team`, `Need leads`, `Champions`. */
export function isOverStaff(text: string): boolean {
  return OVER_STAFF.test(text.trim().replace(/:$/, ''));
}
