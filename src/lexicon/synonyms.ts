import { stem } from '../text/stem';

/**
 * Words by which news tells the same thing again, one field a line: nearly synonyms, kinds for the thing
 * and the nominalisation of a verb. General English over the fields that news is made of, curated by hand; a word may stand in several
 * lines. Used only to draft rules from an article, where the page's event keeps apart what these words leave together.
 */
const FIELDS = `
child|kid|pupil|youngster|toddler|baby|infant|boy|girl|son|daughter|teenager|minor
parent|mother|father|mum|mom|dad|family
resident|neighbour|neighbor|villager|local|inhabitant|townspeople|household|tenant
worker|employee|staff|workforce|crew|labourer|laborer|colleague
boss|chief|head|executive|manager|director|leader|president|chairman|chairwoman
doctor|physician|medic|clinician|pediatrician|paediatrician|surgeon|nurse
patient|sick
soldier|troop|army|military|force|infantry|uniform|unit|fighter|recruit
police|officer|policeman|constable|detective|force
guard|sentry|border guard|watchman|warden
observer|monitor|inspector|watchdog|mission
minister|ministry|cabinet|government|administration
voter|elector|ballot|election|poll|vote
candidate|contender|challenger|rival|nominee
lawyer|attorney|counsel|barrister|solicitor|brief
judge|court|tribunal|bench|magistrate|hearing
engineer|technician|mechanic|developer|programmer
scientist|researcher|expert|academic|professor|chemist
customer|client|consumer|shopper|buyer|user|subscriber
athlete|runner|player|sportsman|competitor|champion|star
driver|motorist|pilot|captain|skipper|operator
passenger|traveller|traveler|commuter|rider
farmer|grower|rancher|peasant
fisherman|trawler|angler|skipper
journalist|reporter|correspondent|press|media|newspaper
refugee|migrant|asylum seeker|displaced
prisoner|inmate|detainee|captive|convict
victim|casualty|dead|wounded|injured|killed
shell|shelling|bombard|bombardment|artillery|mortar|gun|gunner|round|fire|gunfire|battery|barrage|salvo
fire|shoot|shot|gunfire|open fire|round|shooting
attack|strike|raid|assault|hit|blow|shelling
hit|strike|struck|land|slam|crash|impact
bomb|explosive|blast|explosion|detonate|device
cluster|submunition|munition
munition|ammunition|shell|bomb|explosive|ordnance|crate|weapon|arms
ammunition|munition|arms|weapon|shell|explosive|rocket
missile|rocket|projectile|drone
drone|unmanned|quadcopter|aircraft
mine|landmine|minefield|booby trap
crater|hole|impact|trajectory
kill|death|die|dead|slay|murder|casualty|fatality
wound|injure|injury|hurt|maim|casualty
murder|killing|slaughter|massacre|homicide
destroy|demolish|flatten|wreck|raze|ruin|level
damage|harm|wreck|destruction|hurt
border|frontier|crossing|boundary|checkpoint
crossing|bridge|checkpoint|border
river|stream|water|waterway|lake|creek
bank|shore|side|riverbank
south|southern|north|northern|east|eastern|west|western
truce|ceasefire|armistice|peace
talk|negotiation|summit|dialogue
railway|rail|train|line|track
station|post|base|outpost|checkpoint
territory|soil|land|area
hall|building|house|premises
store|stock|stockpile|storage
quarter|billet|house|sleep|station|lodge
wreck|sink|derail|scupper|torpedo|sabotage|ruin|bury|sabotaging|kill off
astray|miss|fall short|error|mistake|friendly fire
block|obstruct|prevent|stop|bar|keep away|hold up|impede|hinder|turn back|roadblock|obstruction|delay
spy|espionage|intelligence|surveillance|snoop|bug|tap
hack|hacker|cyberattack|breach|malware|intrusion
leak|disclose|reveal|publish|release
arrest|detain|detention|custody|hold|jail
jail|prison|imprison|sentence|cell
torture|beat|abuse|mistreat|ill treatment|beating
abuse|assault|molest|harass|harassment|mistreatment
rape|sexual assault|sexual violence
kidnap|abduct|abduction|seize|hostage
steal|theft|rob|robbery|embezzle|loot|pocket|take
bribe|bribery|kickback|corruption|corrupt|payoff|graft|backhander
fraud|swindle|scam|cheat|deceive|deception|con|fraudulent
cheat|rig|manipulate|fix|doctor|trick|dupe
rig|manipulate|fix|stuff|falsify|tamper|fraud
forge|fake|falsify|doctor|fabricate|counterfeit|forgery|tamper
lie|mislead|deceive|dishonest|untruth
hide|conceal|cover up|cover-up|withhold|keep quiet|keep secret|sit on|suppress|bury|hush up|secret|hold back|undisclosed
withhold|hold back|hide|conceal|keep back|sit on|suppress|bury|disclose|secret
know|aware|knowledge|learn|warn|inform|tell
warn|warning|alert|alarm|caution
ignore|neglect|disregard|overlook|unanswered|answer|dismiss|reply|silence|brush aside|shelve
answer|reply|respond|response|unanswered
complaint|complain|letter|petition|appeal|objection|warning|grievance
wipe|erase|delete|destroy|overwrite|shred|vanish|disappear|lose|get rid of|scrub|clear
recording|video|footage|tape|film
camera|cctv|video|footage|recording|tape
log|record|register|file|entry|list
document|paper|file|memo|page
contract|agreement|deal|signature|accord|treaty
sign|signature|approve|initial|agree|ink|wave through
approve|sign|sign off|authorise|authorize|green light|clear|permit|endorse|wave through|go ahead
sell|sale|sold|trade|market|flog|peddle|hand over|pass on|share|broker
buy|purchase|buyer|acquire|acquisition|bought
broker|dealer|buyer|trader|middleman|agent
share|pass on|hand over|give|provide|transfer|disclose
data|information|history
location|position|movement|whereabouts|track|place|gps|tracking
track|follow|trace|monitor|record|surveil|spy
anonymous|anonymise|anonymize|identify|identity|trace|anonymity|identifiable|name
trace|identify|link|name|track down|figure out
consent|agree|permission|opt in|agreement
switch|turn|flip|disable|deactivate|toggle
app|application|software|program|programme
bug|glitch|fault|error|flaw|defect|software error
version|release|update|edition
privacy|confidential|private
dismiss|sack|fire|let go|lay off|oust|terminate|leave|fired
resign|quit|leave|step down|departure
performance|work
hire|recruit|employ|appoint|engage
strike|walkout|stoppage|industrial action|picket
wage|pay|salary|earnings|overtime
union|labour|labor|workers
close|closure|shut|shut down|shutter|axe|scrap|closing|abolish
hospital|clinic|ward|infirmary
surgery|operation|theatre|operating
bed|ward|capacity|place
ambulance|paramedic|emergency|drive
vaccine|jab|vaccination|shot|immunise|immunize
drug|medicine|medication|pill|substance|pharmaceutical
dope|doping|drug|steroid|banned substance|performance enhancing
test|sample|testing|tester
sample|specimen|test|swab|probe
refuse|decline|turn down|turn away|refusal|say no|dodge|evade|duck|reject
flee|run|escape|slip|slip out|leave|evade
badge|card|identification|credential|pass|accreditation|identify|identity|papers
abnormal|suspicious|irregular|unusual|flag|atypical
normal|unremarkable|ordinary|clean|clear
laboratory|lab|analysis|analyse|analyze
miss|skip|fail|absence|no show
ban|suspend|suspension|bar|exclude|disqualify
title|medal|championship|trophy
sponsor|sponsorship|contract|backer
revenge|retaliate|retaliation|punish|payback|reprisal
motive|reason|purpose|behind
coach|trainer|manager
poison|contaminate|contamination|pollute|pollution|toxic|taint|toxin|dangerous|unsafe
dangerous|unsafe|hazardous|harmful|risk|danger|hazard|unfit|toxic|poison
safe|safety|harmless|fine|clean|sound
lead|metal|heavy metal
water|tap|drinking water|supply|faucet|drink
pipe|main|plumbing|line|duct
flush|rinse|clean|purge
phosphate|additive|treatment|chemical|chemistry
paint|soil|dust|dirt
source|cause|origin|reason|culprit|come from|blame
cause|lead to|reason|responsible|result|blame|due to|trigger|root
worthless|meaningless|useless|flawed|unreliable|nothing
ill|sick|illness|disease|symptom|sicken|unwell|health
disease|illness|infection|virus|outbreak|epidemic
cancer|tumour|tumor|leukaemia|leukemia
smoke|fume|emission|exhaust|gas
spill|leak|discharge|dump|release|slick
dump|discard|discharge|tip|pour|bury
waste|rubbish|garbage|trash|refuse|sewage|effluent
fish|stock|trout|salmon|catch
forest|tree|wood|timber
fire|blaze|burn|flame|arson|ignite
flood|inundate|dam|levee|dike|overflow
dam|reservoir|sluice
earthquake|quake|tremor|seismic
crash|collision|accident|collide|derail|wreck
brake|braking|stop
collapse|fall|cave in|give way|come down
crack|fracture|fissure|defect|flaw
repair|fix|maintenance|mend|patch|overhaul
inspection|inspect|check|audit|examine|survey
recall|withdraw|pull|take off the shelves
product|item|goods|model
food|meat|meal|produce
salmonella|bacteria|listeria|germ|contaminate
label|labelling|packaging|package
battery|cell|charger|power pack
overheat|catch fire|burn|smoke|heat
price|cost|charge|fee|tariff
cost|money|budget|saving|save|expense|cheap|financial|price
save|saving|cut cost|cheap|economise|economize|budget|money
money|cash|fund|funding|payment|sum
pay|payment|fund|transfer|finance|hand
debt|loan|credit|owe|borrow
tax|levy|duty|revenue
profit|earnings|gain|margin|benefit
loss|lose|deficit|shortfall
share|stock|equity|stake
merger|takeover|acquisition|buyout
bankrupt|insolvent|bankruptcy|insolvency|collapse
monopoly|cartel|collude|price fixing|antitrust
increase|rise|grow|more|growth|raise|up
decrease|fall|drop|decline|cut|fewer|less|reduce|lose|disappear|vanish|shrink
disappear|vanish|lose|gone|missing|cut
cut|reduce|slash|trim|axe|reduction
number|figure|total|count|statistic
promise|pledge|vow|commit|guarantee
take over|buy|buyer|acquire|sell|hand over
plan|scheme|proposal|blueprint|project
policy|programme
secret|hidden|covert|confidential|behind closed doors
frighten|scare|alarm|terrify|panic|fear|intimidate
threaten|threat|intimidate|menace|blackmail
neglect|run down|underfund|decay
post|vacancy|job|unfilled
school|pupil|classroom|teacher|college
teacher|tutor|lecturer|instructor|staff
student|pupil|undergraduate
university|college|campus|faculty
study|research|survey
plagiarise|plagiarize|plagiarism|copy|lift
house|home|dwelling|flat|apartment
rent|lease|landlord|tenancy|evict
evict|eviction|remove|turn out|throw out
build|construct|construction|erect|development
road|highway|motorway|route
airport|runway|terminal|airline
aircraft|plane|jet|airliner|helicopter
ship|vessel|boat|ferry|tanker|trawler
port|harbour|harbor|dock|quay
ram|collide|collision|strike|hit
gas|pipeline|lng|methane
electricity|power|grid|blackout|outage
nuclear|reactor|atomic|radiation|radioactive
factory|plant|mill|works
museum|gallery|collection|exhibit
painting|picture|canvas|artwork|work
loot|steal|plunder|take|smuggle
return|give back|restitution|hand back|repatriate
church|parish|diocese|clergy|bishop
game|match|fixture|contest
goal|score|penalty
referee|umpire|official|judge
fix|throw|rig|match fixing|bet
transfer|signing|move|fee
fan|supporter|spectator|crowd
racist|racism|slur|insult|abuse|chant
discriminate|discrimination|bias|prejudice|unequal
dog|animal|livestock|cattle|pet
hunt|poach|shoot|cull
protest|demonstration|march|rally|demonstrate
riot|unrest|clash|violence
crowd|crush|stampede|mob
censor|ban|block|suppress|gag
apology|apologise|apologize|regret|sorry
resignation|resign|step down|quit
investigate|investigation|inquiry|probe|review
evidence|proof|trace|document|back up|substantiate|sign
witness|onlooker|bystander|testimony
charge|indict|prosecute|accuse
fine|penalty|penalise|penalize|sanction
sanction|embargo|restriction|penalty
compensation|damages|payout|settlement|redress
delay|late|postpone|hold up|overdue|put off
night|dark|overnight|midnight
delete|remove|erase|take down
invent|make up|fabricate|concoct|fiction
exaggerate|overstate|inflate|overblown
underestimate|understate|play down|minimise|minimize
order|instruct|command|tell|direct|instruction
crew|team|worker|staff|man
collude|conspire|conspiracy|plot|secretly|arrange
incompetent|negligent|negligence|careless|reckless|failure
fail|failure|neglect|omit
break|breach|violate|violation|flout|infringe
law|rule|regulation|legislation|legal
permit|permission|licence|license|authorisation|approval
illegal|unlawful|illicit|against the law
use|deploy|employ|drop|fire
agent|spy|operative
climate|warming|carbon|emission
`;

let byStem: Map<string, string[][]> | undefined;

/**
 * Words and phrases that may stand for a word, given by its stem; without the word itself. Of a word that stands in several fields, those
 * of the fields that the text has another word of; of all where it has none.
 * @param stems of the text that the word stands in
 */
export function synonymsOf(word: string, stems: ReadonlySet<string>): readonly string[] {
  if (!byStem) {
    byStem = new Map();
    for (const line of FIELDS.trim().split('\n')) {
      const field = line.split('|');
      for (const key of new Set(field.map(stem))) byStem.set(key, [...(byStem.get(key) ?? []), field]);
    }
  }
  const fields = byStem.get(word) ?? [];
  const meant = fields.filter((field) => field.some((other) => stem(other) !== word && stems.has(stem(other))));
  return [...new Set((meant.length > 0 ? meant : fields).flat())].filter((other) => stem(other) !== word);
}
