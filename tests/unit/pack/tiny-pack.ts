/** The smallest pack that is valid with every kind of part once; a fresh copy each time, to be broken by tests. */
// biome-ignore lint/suspicious/noExplicitAny: tests put wrong values into it
export function tinyPack(): any {
  return {
    format: 'claimpack/1',
    id: 'tiny',
    title: 'A bridge at Nordhaven',
    language: 'en',
    version: '1.0.0',
    published: '2024-03-01',
    homepage: 'https://pack.example/',
    sources: [
      { id: 'courier', title: 'Bridge falls', publisher: 'Nordhaven Courier', url: 'https://courier.example/1', date: '2024-02-28' },
    ],
    parties: [
      { id: 'northland', name: 'Northland', kind: 'state' },
      { id: 'moreau', name: 'Ada Moreau', kind: 'person', role: 'spokeswoman', speaksFor: 'northland' },
    ],
    events: [{ id: 'bridge-collapse', name: 'Collapse of the Nordhaven bridge', anchors: [['collapse', 'fall'], ['Nordhaven bridge']] }],
    claims: [
      {
        id: 'northland-did-it',
        event: 'bridge-collapse',
        text: 'Northland brought the Nordhaven bridge down.',
        for: [],
        against: ['northland'],
        frames: [{ by: ['moreau'], agent: ['northland'], act: ['RESPONSIBLE'], object: '@event' }],
        groups: [{ all: [['@northland'], ['brought down']], none: ['@moreau'] }],
        paraphrases: { claim: ['Northland destroyed the bridge.'], denial: [] },
        examples: { claim: ['Northland destroyed the Nordhaven bridge.'], denial: ['Northland denied bringing down the bridge.'] },
        counterExamples: ['The bridge at Nordhaven fell.'],
        statements: [
          { id: 's1', position: 'asserts', gist: 'Northland did it.', source: 'courier' },
          { id: 's2', position: 'denies', party: 'moreau', gist: 'It did not.', source: 'courier', replyTo: 's1' },
        ],
      },
    ],
  };
}
