import { describe, expect, test } from 'vitest';
import { attributions } from '../../../src/model/attributions';

/** Each attribution as "source | cue | content", direct ones with the content in “”. */
function said(text: string): string[] {
  return attributions(text).map(({ content, source, cue, direct }) => {
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    return `${words(source)} | ${words(cue)} | ${direct ? `“${words(content)}”` : words(content)}`;
  });
}

describe('indirect speech', () => {
  test.each([
    ['The minister said that the bridge was safe.', ['The minister | said | the bridge was safe']],
    ['On Monday Ada Marr, the mayor of Sellin, said the bridge was safe.', ['Ada Marr, the mayor of Sellin | said | the bridge was safe']],
    ['Marr, who leads the council, insisted on Monday that it was safe.', ['Marr | insisted | it was safe']],
    ['The bridge was safe, Marr said on Monday.', ['Marr | said | The bridge was safe']],
    ['The bridge, Marr said, was safe.', ['Marr | said | The bridge', 'Marr | said | was safe']],
    ['According to Marr, the bridge was safe.', ['Marr | According to | the bridge was safe']],
    ['The bridge was safe, according to council records.', ['council records | according to | The bridge was safe']],
    ['Marr told reporters in Sellin that the bridge was safe.', ['Marr | told | the bridge was safe']],
    [
      'Borland denied the charge and said Ardanian boats had come first.',
      ['Borland | denied | the charge', 'Borland | said | Ardanian boats had come first'],
    ],
    ['Ardania accused Borland of shelling the port.', ['Ardania | accused | Borland of shelling the port']],
    ['Borland was accused by Ardania of shelling the port.', ['Ardania | accused | Borland', 'Ardania | accused | of shelling the port']],
    ['Borland was accused of shelling the port by Ardania.', ['Ardania | accused | Borland', 'Ardania | accused | of shelling the port']],
    ['Marr was blamed by Tarn for the leak.', ['Tarn | blamed | Marr', 'Tarn | blamed | for the leak']],
    ['Ardania charged Borland with staging the raid.', ['Ardania | charged | Borland with staging the raid']],
    ['The bank charged Borland a fee.', []],
    ['Voss said Borland was behind it, without giving any evidence.', ['Voss | said | Borland was behind it']],
    [
      'The bridge fell, Tarn said, a charge that the board of the company rejected within hours.',
      ['Tarn | said | The bridge fell', 'the board of the company | rejected | that'],
    ],
    ['The claim that it fell was dismissed by the ministry.', ['the ministry | dismissed | The claim that it fell']],
    ['Marr spoke in a hall that the board rejected.', []],
    ['The plan, Marr said, was dismissed for want of money.', ['Marr | said | The plan', 'Marr | said | was dismissed for want of money']],
    ['The bridge fell, the works department confirmed.', ['the works department | confirmed | The bridge fell']],
    ['Marr called the report a lie.', ['Marr | called | the report a lie']],
    ['Marr disputed that.', ['Marr | disputed | that']],
    ['The U.S. has rejected such charges.', ['The U.S. | rejected | such charges']],
    ['However, many contend that it was safe.', ['many | contend | it was safe']],
    ['It was described as a “ludicrous tale” by Ada Marr.', ['Ada Marr | described | a “ludicrous tale”']],
    [
      'Marr dismissed the report, adding that nobody had been hurt.',
      ['Marr | dismissed | the report', 'Marr | adding | nobody had been hurt'],
    ],
    ['The bridge is safe and, according to two engineers, was tested.', ['two engineers | according to | was tested']],
    ['Marr denied that it fell; it had sunk, she said.', ['Marr | denied | it fell', 'she | said | it had sunk']],
    ['When Marr said that it fell, nobody believed her.', ['Marr | said | it fell']],
    ['Having told the council that it fell, Marr left.', ['Marr | told | it fell']],
    ['A doctor who speaks for the families said it was unsafe.', ['A doctor | said | it was unsafe']],
    ['Nobody shared Marr’s claim that the bridge was safe.', ['Marr | claim | the bridge was safe']],
    ['The report was rejected on Monday by the ministry.', []],
    ['Marr did not say that the bridge was safe.', []],
    ['A town called Halden lies on the river.', []],
    ['Figures from the port show a fall of a third.', ['Figures from the port | show | a fall of a third']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('direct speech', () => {
  test.each([
    ['“The bridge is safe,” Marr said.', ['Marr | said | “The bridge is safe”']],
    ['"The bridge is safe," said Ada Marr, the mayor.', ['Ada Marr, the mayor | said | “The bridge is safe”']],
    ['‘The bridge is safe,’ Marr said.', ['Marr | said | “The bridge is safe”']],
    ["''The bridge is safe,'' Marr said.", ['Marr | said | “The bridge is safe”']],
    ['Marr said: “The bridge is safe.”', ['Marr | said | “The bridge is safe”']],
    ['“We did not,” Marr said, “and nobody asked us to.”', ['Marr | said | “We did not”', 'Marr | said | “and nobody asked us to”']],
    ['“We did not,” Marr said. “Ask anyone.”', ['Marr | said | “We did not”', 'Marr | said | “Ask anyone”']],
    ['Marr denied that anyone was hurt: “The road was shut.”', ['Marr | denied | anyone was hurt', 'Marr | denied | “The road was shut”']],
    ['“Is it safe?” Marr asked.', ['Marr | asked | “Is it safe?”']],
    ['“They told us ‘go home’ and we went,” Marr said.', ['Marr | said | “They told us ‘go home’ and we went”']],
    [
      '“We left,” said the ministers’ spokesman, Tom Marr, “and nobody came.”',
      ['the ministers’ spokesman, Tom Marr | said | “We left”', 'the ministers’ spokesman, Tom Marr | said | “and nobody came”'],
    ],
    [
      '“We left,” Marr said. “Nobody asked us.\n\n“We came back.”',
      ['Marr | said | “We left”', 'Marr | said | “Nobody asked us”', 'Marr | said | “We came back”'],
    ],
    ['Marr was in the “old town” that day.', []],
    ['Marr said the claim was “absurd” and “an insult”.', ['Marr | said | the claim was “absurd” and “an insult”']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('finds nobody speaking where nobody speaks', () => {
  expect(said('The bridge, built in 1974, carries 600 lorries a day. It was closed on Monday.')).toEqual([]);
});
