import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];
const BESIDE = [
  ['', 'Buy new books for each class', 'PL', '12/11/2026'],
  ['', 'Teachers meet families', 'SENCO', '12/12/2026'],
];

/** What plans say of programmes, bodies, services, assessments, rooms and terms: nobody would ask whose names these are. */
const ORDINARY = [
  'Apply for the Inclusion Quality Mark',
  'Assess all on CAT4 on entry',
  'Assistant SENCO to observe interventions',
  'Attend cluster moderation at Hillcrest',
  'BRP with Year 3 readers',
  'Baseline with Salford reading test',
  'Bid to the Low Incidence Needs fund',
  'Book Elklan training for all support staff',
  'Bring in Place2Be one day a week',
  'Budget to be agreed with Finance Committee',
  'Bursary for Assistant Educational Psychologist',
  'Buy Ed Shed spelling',
  'By July 2027 at least 75% of SEN Support pupils meet their Year 1 phonics target',
  'Careers interviews by Prospects before Year 10',
  'Catch Up Literacy for Year 8',
  'Chromebooks with Read and Write for older pupils',
  'Classrooms follow TEACCH principles',
  'Communication: Blank Level questioning in all lessons',
  'Continue Drawing and Talking with trained TA',
  'Cost met from Pupil Premium',
  'Daily Lexia for the lowest readers',
  'Deputy Head to be SLT link',
  'Doodle Maths subscription for Year 6',
  'Duke of Edinburgh Award opened to all',
  'ELSA sessions to run each afternoon',
  'ELSA to see pupils weekly',
  'EP visits booked by Office',
  'EWO to meet families',
  'Embed Zones of Regulation across KS2',
  'Entry Level Certificate offered in Maths and English',
  'Epilepsy training from Young Epilepsy',
  'Family learning with Newham council',
  'Follow Birth to 5 Matters',
  'Follow the Graduated Approach for all pupils at SEN Support',
  'Form 8 paperwork filed in the Exams Office',
  'Friday afternoon for Life Skills',
  'Governors’ Curriculum Committee to monitor impact',
  'Guide Dogs to give an assembly',
  'Hearing loop in the Main Hall',
  'Hornet and Word Wasp with TAs',
  'Inference training for TAs',
  'Intervention for Y6',
  'Introduce Attention Autism in the resource base',
  'Invite the Early Help team to coffee mornings',
  'JCQ guidance shared with invigilators',
  'Lead practitioner: Quality of Education',
  'Learning walks by SLT each half term',
  'Lego Therapy group to start in spring',
  'Line management moved to Vice Principal',
  'Lunchtime club run by Premier Sports',
  'MITA project with the Teaching School Hub',
  'Makaton Monday each week',
  'Maximising the Impact of TAs training',
  'Moderate work across the Trust',
  'Move intervention records on to Provision Map',
  'NHS speech therapist to visit in November',
  'National Award for SEN Coordination to be completed',
  'OT to assess handwriting',
  'Occupational Therapy drop-in each half term',
  'Ofsted action point: quality of EHCP targets',
  'PP and SEND overlap reviewed with Finance',
  'Parents complete Early Bird Plus',
  'Parents to have termly meetings',
  'Peer review with Fernhill Primary',
  'Pre-school visits to Little Acorns and Busy Bees',
  'Pre-teach vocabulary using Word Aware',
  'Precision Monitoring of phonics using Little Wandle',
  'Prepare for Ofsted',
  'Publish the SEND Policy on the school Website',
  'Pupils trial Reading Pens in GCSE mocks',
  'Purchase Inprint 3 for office PC',
  'Purchase Rosen readers for low attainers',
  'Radio aids checked by Teacher of the Deaf',
  'Ramp at the Main Entrance',
  'Read the EEF guidance on special educational needs',
  'Reading with Beanstalk volunteers',
  'Renew Clicker 8 on the laptops',
  'Report to Governors in March',
  'Residential to Kingswood adapted for wheelchair users',
  'Review TA deployment using the Bosanquet model',
  'Review with Mrs Penrose and the link governor',
  'Roll out Thrive in Reception and Year 1',
  'Rosenshine’s principles shared in staff meeting',
  'Run Decider Skills workshops',
  'Run Forest School for identified groups',
  'SALT to provide targets',
  'SENCO network at County Hall',
  'SENCO to complete NPQ',
  'School dog Biscuit visits the Nurture Room',
  'Sensory Circuits each morning for identified pupils',
  'Sensory Impairment Team to advise on lighting',
  'Share Nasen resources with middle leaders',
  'Share One Page Profiles with supply staff',
  'Signpost families to SENDIASS',
  'Social Stories used by all class teams',
  'Staff know the Five to Thrive steps',
  'Staff to have access to Provision Map',
  'Staff trained in Intensive Interaction',
  'Story mapping with Talk for Writing',
  'Targeted Fresh Start groups in Year 7',
  'Taxis to drop off at Gate B',
  'Teachers to use Dual Coding and Working Walls',
  'Therapeutic Thinking training for all',
  'Third Space Learning for Year 6 maths',
  'Timetable to be shared with staff',
  'Touch typing with Doorway Online',
  'Train staff in Attachment Aware practice',
  'Transition visits to Oakfield Academy',
  'Translate letters into Polish and Romanian',
  'Trust SEND Director to sample EHCPs',
  'Update the Accessibility Plan and publish on the website',
  'Use Communication Friendly Environments checklist from Elklan',
  'Use Insight for assessment data',
  'Use Jigsaw for PSHE',
  'Use Rapid Reading in the Base',
  'Use Smile Therapy for deaf pupils',
  'Use Star Reader data to choose pupils',
  'Use Toe by Toe with Year 5',
  'Use Widgit symbols on all classroom doors',
  'Use Zippy’s Friends in Year 1',
  'Use the Engagement Model for pupils below year group',
  'Whole school INSET with Inclusion Expert',
  'Work with Barnardo’s on young carers',
  'Work with Derbyshire on banding',
  'Work with Dingley’s Promise',
  'Work with Springwell Outreach on behaviour',
  'Work with Whole School SEND on a review',
  'Work with feeder schools in Taunton',
  'Worry boxes and Mindful Mondays',
  'Year 6 to Year 7 transition with Summer School',
];

/** What plans should not say of pupils, and the names that are asked about. */
const OF_PUPILS: [text: string, names: string][] = [
  ['1:1 support for K.T.', 'K.T.'],
  ['Adjust the seating plan for Maisie', 'Maisie'],
  ['Adults use signs with Kiki', 'Kiki'],
  ['Advice for Fatima received from OT', 'Fatima'],
  ['Annual review - Harriet', 'Harriet'],
  ['Aoife attends ELSA', 'Aoife'],
  ['Aoife to transfer to special school', 'Aoife'],
  ['Ask Theo what helps', 'Theo'],
  ['Attendance meeting: Harriet', 'Harriet'],
  ['Ayaan: visual timetable and now/next', 'Ayaan'],
  ['Behaviour has improved since Darius moved class', 'Darius'],
  ['Bilal can use the stairs alone', 'Bilal'],
  ['Boxall completed for Zeph', 'Zeph'],
  ['Buy Clicker for Zeph', 'Zeph'],
  ['Change of toilet routine for Sol', 'Sol'],
  ['Chase LA about Bilal', 'Bilal'],
  ['Class 3: Beau, Skye, Ottilie', 'Beau,Skye,Ottilie'],
  ['Complete EHCNA for Sol by Easter', 'Sol'],
  ['Concern about Saoirse raised with DSL', 'Saoirse'],
  ['Consider reduced homework for Enzo', 'Enzo'],
  ['Contact CAMHS re Jayden', 'Jayden'],
  ['Corey to be reviewed by EP', 'Corey'],
  ['Daily check-in with Tyrell', 'Tyrell'],
  ['Dinner staff look out for Nia', 'Nia'],
  ['Dysregulated pupils such as Torin', 'Torin'],
  ['EHCP application (Kofi)', 'Kofi'],
  ['Ensure everyone knows Esme’s triggers', 'Esme'],
  ['Ensure that Kofi can leave lessons early', 'Kofi'],
  ['Ensure that Zeph Wood can leave early', 'Zeph Wood'],
  ['Enzo gets tired by noon', 'Enzo'],
  ['Esme’s key worker to keep a diary', 'Esme'],
  ['Extra phonics for Ella and Kofi', 'Ella,Kofi'],
  ['Extra time for Dexter in tests', 'Dexter'],
  ['Family support worker to call Zainab’s parents', 'Zainab'],
  ['Fatima Begum’s EHCP reviewed', 'Fatima Begum'],
  ['Fatima has made good progress with signing', 'Fatima'],
  ['Fewer suspensions for Torin', 'Torin'],
  ['Funding secured for Kayden and Ayaan', 'Kayden,Ayaan'],
  ['Gather strategies from Idris', 'Idris'],
  ['Grace to have daily reading', 'Grace'],
  ['Hearing aids for Wren checked daily', 'Wren'],
  ['Idris uses a wheelchair and cannot reach the sink', 'Idris'],
  ['Intervention group is Lina, Jude and Kayden', 'Lina,Jude,Kayden'],
  ['KT to have 1:1 reading', 'KT'],
  ['KT’s mum to be rung each Friday', 'KT'],
  ['Kayden will be able to sit for ten minutes', 'Kayden'],
  ['Kofi and Ella: daily reading', 'Kofi,Ella'],
  ['LINA to sit near the front', 'LINA'],
  ['Laptop for Zeph', 'Zeph'],
  ['Let Tomasz use the side gate', 'Tomasz'],
  ['Lola and Idris now read to an adult each day', 'Lola,Idris'],
  ['Lunchtime buddy for Inaya', 'Inaya'],
  ['MAISIE needs a calm corner', 'MAISIE'],
  ['Mabel will carry a card', 'Mabel'],
  ['Meet with dad of Kayden', 'Kayden'],
  ['Meeting with mum of DP', 'DP'],
  ['Movement breaks help Kiki focus', 'Kiki'],
  ['Nathaniel has a safe place to go', 'Nathaniel'],
  ['Nia no longer needs a TA', 'Nia'],
  ['Nurture for Kayden twice weekly', 'Kayden'],
  ['Ongoing work with Jude on self-regulation', 'Jude'],
  ['Ottilie can now dress herself', 'Ottilie'],
  ['Outreach teacher observed Tomasz in November', 'Tomasz'],
  ['Peer mentor for Saoirse', 'Saoirse'],
  ['Phonics group – Beau, Skye', 'Beau,Skye'],
  ['Pre-teaching for Mohammed before each unit', 'Mohammed'],
  ['Precision Teaching for Rhys and Gwen', 'Rhys,Gwen'],
  ['Precision teaching Beau daily', 'Beau'],
  ['Quiet space for Kiki to eat lunch', 'Kiki'],
  ['Reading every day with Kofi', 'Kofi'],
  ['Reading with J.B. daily', 'J.B.'],
  ['Reintegration plan for Torin shared with staff', 'Torin'],
  ['Rhys and Gwen in Year 5 are a focus', 'Rhys,Gwen'],
  ['Risk assessment for Theo’s trip', 'Theo'],
  ['SB and TW to have Nessy', 'SB,TW'],
  ['Saoirse refuses PE', 'Saoirse'],
  ['Seizure training because of Theo', 'Theo'],
  ['Sensory circuits for Mabel and 3 others', 'Mabel'],
  ['Social story written for Kiki', 'Kiki'],
  ['Speak to Mr Penn about Aoife', 'Aoife'],
  ['Speech therapy targets for LINA', 'LINA'],
  ['Staff know how to lift Fatima safely', 'Fatima'],
  ['Staff to greet Ayaan at the gate', 'Ayaan'],
  ['Successful reintegration of Kayden into class', 'Kayden'],
  ['TA training to support Esme’s diabetes', 'Esme'],
  ['Target pupils: Beau and Skye', 'Beau,Skye'],
  ['Teach Tomasz to ask for help', 'Tomasz'],
  ['Torin had two suspensions in autumn', 'Torin'],
  ['We met Fatima last week', 'Fatima'],
  ['Worked with Amara and Leo on number bonds', 'Amara,Leo'],
];

const read = (text: string) => readRows([HEAD, ['Read', text, 'TA', '12/11/2026'], ...BESIDE]);
const namesAsked = (reading: ReturnType<typeof read>) =>
  reading.questions.flatMap(({ reason, said }) => (reason === 'nameInWords' ? said.split(', ') : []));

test.each(ORDINARY)('“%s” asks about no name', (text) => {
  const reading = read(text);
  expect([reading.actions[0]?.text, namesAsked(reading)]).toEqual([text, []]);
});

test.each(OF_PUPILS)('of “%s” what may be a name is asked about', (text, names) => {
  const reading = read(text);
  expect(namesAsked(reading).sort()).toEqual(names.split(',').sort());
  const { namesKeptOut: _, questions: __, ...shown } = reading;
  for (const name of names.split(',')) expect(JSON.stringify(shown)).not.toMatch(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`));
});

test('a word with a capital of which nothing is said that is said of people may be a programme: nothing is proposed', () => {
  const asked = (text: string) => read(text).questions.find(({ reason }) => reason === 'nameInWords');
  expect(asked('Rota so that someone is always with Zeph')?.proposed).toBe(0);
  expect(asked('Calm starts through the day and Zeph')).toMatchObject({ said: 'Zeph' });
  expect(asked('Calm starts through the day and Zeph')?.proposed).toBeUndefined();
});

test.each([
  ['the file writes it small elsewhere', 'Time to zapp about'],
  ['it is the name of a thing elsewhere', 'Renew Zapp licences'],
  ['it is the school’s', 'Visit Zapp Primary School'],
])('a word is nobody’s where %s', (_, other) => {
  const beside = (words: string) => readRows([HEAD, ['Read', 'Support with Zapp', 'TA', 'Dec'], ['', words, 'TA', 'Dec']]);
  expect(namesAsked(beside('Buy books'))).toEqual(['Zapp']);
  expect(namesAsked(beside(other))).toEqual([]);
});

test('a word that is a term as well is a name where it is said of somebody, and nowhere else', () => {
  const rows = [HEAD, ['Read', 'Ring Summer’s mum before the Summer term', 'TA', 'Dec'], ['', 'Review in Summer', 'TA', 'Dec']];
  const reading = readRows(rows);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Ring …’s mum before the Summer term', 'Review in Summer']);
  const [asked] = reading.questions.filter(({ reason }) => reason === 'nameInWords');
  const kept = answer(reading, { [asked!.id]: { kind: 'names', said: ['Summer'], words: 'a pupil' } }, context);
  expect(kept.actions[0]?.text).toBe('Ring a pupil’s mum before the Summer term');
});

test('whoever leads is nobody to ask about, by first name or initials', () => {
  const rows = [HEAD, ['Read', 'Support for Ann in lessons', 'Ann Lowe', 'Dec'], ['', 'Time for KT to plan', 'KT', 'Dec']];
  expect(namesAsked(readRows(rows))).toEqual([]);
});

test('what is bought and read is asked about only where it is for somebody', () => {
  const rows = [
    [...HEAD, 'Resources', 'Evidence base', 'Notes'],
    ['Read', 'Buy books', 'TA', 'Dec', 'Pads and Zapp', 'As Quigwell says', 'Books are with Yara'],
    ['', 'Buy pens', 'TA', 'Dec', 'A laptop for Zeph', 'Tried with Ilse', ''],
  ];
  const reading = readRows(rows);
  expect(namesAsked(reading)).toEqual(['Yara', 'Zeph', 'Ilse']);
  expect(reading.actions[0]?.resources).toBe('Pads and Zapp');
});

test('names in capitals are not told in a line of capitals', () => {
  expect(namesAsked(read('SUPPORT FOR READING AND ZEPPING'))).toEqual([]);
});
