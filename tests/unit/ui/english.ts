import english from '../../../src/ui/locales/en.json';
import { speak } from './speak';

export function speakEnglish(): void {
  speak(english);
}
