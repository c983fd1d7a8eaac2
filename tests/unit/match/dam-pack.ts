import { parsePack } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';

const statements = [{ id: 's1', position: 'asserts', gist: 'It was so.', source: 'courier' }];

/** Two invented states, the United States and a dam that was blown up: a claim with frames, one with groups, one without event. */
export function damPack(): ClaimPack {
  const parsed = parsePack({
    format: 'claimpack/1',
    id: 'dam',
    title: 'The Halden dam',
    language: 'en',
    version: '1.0.0',
    published: '2024-03-01',
    sources: [{ id: 'courier', title: 'Dam blown up' }],
    parties: [
      { id: 'ardania', name: 'Ardania', kind: 'state', aliases: ['Ardanian', 'Ardanians'], metonyms: ['Ostrava Hill'] },
      { id: 'borland', name: 'Borland', kind: 'state', aliases: ['Borlandic', 'Borlanders'], metonyms: ['Velm'] },
      { id: 'us', name: 'United States', kind: 'state', aliases: ['US', 'U.S.'] },
      { id: 'voss', name: 'Mira Voss', kind: 'person', role: 'Borlandic spokeswoman', speaksFor: 'borland', aliases: ['Voss', 'Ms Voss'] },
    ],
    events: [
      {
        id: 'dam-blast',
        name: 'Explosion at the Halden dam',
        from: '2024-02-20',
        to: '2024-02-20',
        anchors: [
          ['explosion', 'blast', 'blow up', 'destruction', 'attack', 'sabotage', 'breach', 'flood wave'],
          ['Halden dam', 'Halden'],
        ],
      },
    ],
    claims: [
      {
        id: 'borland-did-it',
        event: 'dam-blast',
        text: 'Borland blew up the Halden dam.',
        for: ['ardania'],
        against: ['borland'],
        frames: [
          { agent: ['borland'], act: ['RESPONSIBLE', 'INVOLVED', 'CULPRIT', 'blow up'], object: '@event' },
          { by: ['ardania'], act: ['ACCUSE'], agent: ['borland'], object: '@event' },
        ],
        statements,
      },
      {
        id: 'us-knew',
        event: 'dam-blast',
        text: 'The United States knew of the plan.',
        for: ['ardania'],
        against: ['us'],
        groups: [
          { all: [['@us'], ['knew', 'was warned'], ['@event']], within: 20 },
          { stance: 'denial', all: [['@us'], ['heard of it afterwards']] },
        ],
        statements,
      },
      {
        id: 'tunnels-unsafe',
        text: 'The Lomar tunnels are unsafe.',
        groups: [{ all: [['Lomar tunnels'], ['unsafe', 'crumbling']], within: 12 }],
        statements,
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.pack;
}
