import { expect, test } from 'vitest';
import { languageOf } from '../../../src/text/language';

const ENGLISH =
  'The council of the town said on Monday that the dam had been closed for the winter, and that it was not known when the road would be ' +
  'open to visitors. It has been a quiet week at the harbour, where the boats are kept in the old sheds.';
const GERMAN =
  'Der Rat der Stadt sagte am Montag, dass die Mauer für den Winter geschlossen ist und dass noch nicht bekannt sei, wann die Straße ' +
  'für die Besucher wieder offen ist. Es war eine ruhige Woche im Hafen, in dem die Boote auch bei einem Sturm sicher liegen.';
const SPANISH =
  'El consejo de la ciudad dijo el lunes que la presa se ha cerrado para el invierno y que no se sabe cuándo la carretera estará abierta ' +
  'para los visitantes. Fue una semana tranquila en el puerto, donde los barcos se guardan en las casas viejas del muelle.';
const FRENCH =
  'Le conseil de la ville a dit lundi que le barrage est fermé pour la saison et que la date de la réouverture ne peut pas être donnée. ' +
  'Une semaine calme dans le port, avec les bateaux qui sont gardés dans des hangars au bord de la mer, comme par le passé.';
const UKRAINIAN = 'Міська рада повідомила в понеділок, що греблю закрито на зиму і що невідомо, коли дорога знову буде відкрита.';
const RUSSIAN = 'Городской совет сообщил в понедельник, что плотина закрыта на зиму и что дорога пока не будет открыта.';

test.each([
  ['English', ENGLISH, 'en'],
  ['English in capitals', ENGLISH.toUpperCase(), 'en'],
  ['German', GERMAN, 'de'],
  ['Spanish', SPANISH, 'es'],
  ['French', FRENCH, 'fr'],
  ['Ukrainian', UKRAINIAN, 'uk'],
  ['Russian', RUSSIAN, 'ru'],
  ['English that quotes Russian', `${ENGLISH} ${RUSSIAN}`, 'en'],
  ['mostly German with an English sentence', `${GERMAN} ${GERMAN} The dam is closed.`, 'de'],
  ['a short text', 'The dam is closed for the winter.', null],
  ['names alone', 'Halden Borland Ardania '.repeat(30), null],
  ['no text', '', null],
])('%s', (_, text, language) => {
  expect(languageOf(text)).toBe(language);
});
