import type { Dossier } from '../pack/dossier';
import type { PageDossier, Place } from './page-dossier';

/** Every place of a page, marked or possible, in the reading order of each frame. */
export function placesOf({ all }: PageDossier): { readonly place: Place; readonly dossier: Dossier }[] {
  return all
    .flatMap(({ claims }) => claims.flatMap(({ dossier, places }) => places.map((place) => ({ place, dossier }))))
    .sort((a, b) => a.place.frameId - b.place.frameId || a.place.mark - b.place.mark);
}
