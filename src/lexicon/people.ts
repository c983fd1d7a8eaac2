/** Words that tell who acts and who speaks. Phrases are separated by "|" and compared by stem. */
export const PEOPLE = {
  /** Heads that make "Ardanian …", "Ardania's …" people or bodies that act and speak for it. */
  ACTOR: `official|spokesman|spokeswoman|spokesperson|spokespeople|government|military|army|force|troop|soldier|unit|side|presidency|ministry|minister|authority|leader|leadership|president|premier|prime minister|chancellor|aide|adviser|advisor|ambassador|envoy|diplomat
    |intelligence|agency|agent|service|secret service|security service|secretary|administration|regime|parliament|lawmaker|senator|deputy|general|commander|commanders|officer|police|prosecutor|judge|magistrate|court|state media|television|media|navy|air force|defence ministry|defense ministry|foreign ministry|source|insider|people|voter
    |lawyer|attorney|counsel|chief|head|director|chairman|chairwoman|chair|manager|boss|executive|board|company|firm|club|federation|agency|union|staff|employee|worker|team|coach|press secretary|press service|press office|office|mouthpiece|spin doctor|toady|general staff|border guard|guard|pilot|sniper|host|pundit
    |campaign|camp|capital|state|nation|country|delegation|negotiator|representative|counterpart|propagandist|hawk|opposition|critic|analyst|expert|mayor|governor|council|newspaper|paper|outlet|operator|gunner|brass|spy|partisan|separatist|militant|saboteur|strategist`,
  /** "Both governments", "each other": the two sides last named. */
  BOTH: 'both|both side|both government|both capital|both country|each other|one another|neither',
  /** Definite descriptions of what happened: they point back to the event last named. */
  EVENT_NOUN:
    'attack|strike|incident|event|episode|affair|operation|raid|blast|explosion|assault|plot|attempt|matter|thing|case|act|shelling|bombing|blitz|killing|fire|crash|leak|closure|decision|deal|sabotage|it|this|stunt|business|accident|crime|ruse|provocation|that|deed',
} as const;
