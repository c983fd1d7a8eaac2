/** Nouns by which news introduces those who speak and act: general English, no names. Separated by white space, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What people are: offices, occupations, relations. The last word of "foreign minister", "general counsel". */
export const PERSON_NOUNS = words(`
  activist actor adviser advisor advocate aide ally ambassador analyst archbishop artist assistant athlete attorney author baker banker barrister bishop boss
  campaigner candidate captain ceo cfo coo cto chair chairman chairperson chairwoman champion chancellor chef chemist chief clerk coach colonel columnist commander commissioner
  consultant controller coordinator coroner councillor councilman councilwoman counsel counsellor curator defendant delegate deputy designer detective developer diplomat
  director doctor driver economist editor employee engineer envoy executive expert farmer farmhand father fisherman footballer foreman founder general geologist goalkeeper
  governor guard head heir historian holder host hurdler inspector instructor insider investigator investor journalist judge king landlord lawmaker lawyer leader lecturer lieutenant
  magistrate major manager mate teammate marshal mayor mechanic midwife minister monk mother mp mep negotiator neighbour neighbor nurse nutritionist officer official ombudsman operator organiser organizer
  owner paediatrician painter partner pastor pediatrician physician physicist pilot planner player poet police policeman policewoman politician premier presenter president pressman priest
  principal producer professor prosecutor provost psychologist publisher queen rector referee reporter representative researcher resident rider rival runner sailor scientist secretary senator
  sergeant shareholder sheriff shopkeeper singer soldier solicitor specialist spokesman spokesperson spokeswoman statistician strategist striker student superintendent supervisor surgeon
  teacher technician tenant toxicologist trader trainer treasurer trustee vet veterinarian vicar victim volunteer warden whistleblower widow widower witness worker writer
`);

/** Occupations are told by their endings, too: "botanist", "mathematician", "geographer". */
const OCCUPATION = /^\p{Ll}{4,}(?:ist|ician|grapher)$/u;

/** Whether a noun in the singular, in lower case, names what somebody is. */
export const isPersonNoun = (noun: string): boolean => PERSON_NOUNS.has(noun) || OCCUPATION.test(noun);

/** Bodies that act and speak: the last word of "the monitoring mission", "Harbour Police". */
export const BODY_NOUNS = words(`
  academy automaker brewer builder carmaker chipmaker drugmaker grocer housebuilder insurer lender shipbuilder shipyard steelmaker administration agency airline alliance army assembly association authority bank bloc board body brewery broadcaster bureau cabinet camp campaign chain charity church city clinic
  club coalition commission committee company consortium consultancy contractor cooperative corporation council county court dairy delegation department developer directorate district
  embassy establishment factory federation firm force foundation fund government group guard hospital industry inquiry institute institution insurer junta laboratory lab league library maker manufacturer
  media military mill mine ministry mission monitor monitors movement museum navy network newspaper observatory office operator organisation organization outlet panel parliament parish partnership party plant platform police
  presidency producer programme prosecution province publisher railway regime regulator republic retailer school secretariat senate service side site society staff state station store studio supermarket supplier
  team theatre theater town trade tribunal trust union unit university utility village watchdog works zoo
`);

/** Bodies of a state: who speaks for them speaks for it. */
export const STATE_BODIES = words(
  'army administration authorities cabinet embassy government junta military ministry navy parliament presidency regime staff state forces force troops guard',
);

/** Offices of a state: who holds one speaks for it. */
export const STATE_OFFICES = words('minister president premier chancellor ambassador general colonel commander governor king queen envoy');

/** What any enterprise can be called, whatever its trade. */
export const ENTERPRISE_NOUNS = words(
  'automaker brewer carmaker chipmaker drugmaker grocer housebuilder lender shipbuilder steelmaker company firm business group manufacturer maker corporation operator utility supplier owner',
);

/** Forms of address and ranks before a name, without their full stops. */
export const ADDRESS = words(
  'mr mrs ms miss dr prof professor sir dame lord lady maj gen col lt capt sgt adm cmdr rev sen rep gov brig cpl justice judge general colonel major captain',
);

/** People in the plural who speak without being named. */
export const UNNAMED_GROUPS = words(
  'critics opponents supporters officials residents experts analysts observers sources witnesses campaigners activists parents families workers employees staff neighbours neighbors economists scientists researchers lawyers investigators lawmakers many some others people locals villagers farmers tenants patients passengers customers shareholders investors users readers viewers students pupils drivers commuters',
);

/** Occupations whose holders speak for themselves, whoever pays them. */
export const INDEPENDENT = words(
  'researcher professor lecturer scientist analyst expert student doctor physician surgeon nurse teacher candidate technician engineer historian economist employee worker victim witness resident champion holder player author journalist reporter chemist physicist psychologist volunteer member',
);

/** Writings that say something without a speaker. */
export const DOCUMENT_NOUNS = words(
  'record records document documents report reports figure figures data statement statistics file files letter letters email emails memo memos study studies survey audit papers filing filings transcript minutes ruling findings website',
);
