export const SINGULAR_PERSON = new Set('he him his himself she her hers herself'.split(' '));
export const GROUP = new Set('they them their theirs themselves'.split(' '));
export const FIRST_PERSON = new Set('we us our ours ourselves i my me'.split(' '));

/** Every pronoun that may stand for a party. */
export const PARTY_PRONOUNS = new Set([...SINGULAR_PERSON, ...GROUP, ...FIRST_PERSON, 'it', 'its', 'itself']);
