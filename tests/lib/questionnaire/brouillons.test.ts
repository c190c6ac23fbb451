import { describe, expect, test } from 'vitest';
import { suivreLeDepart } from '../../../src/lib/lettres/suivre.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';
import { Brouillons } from '../../../src/lib/questionnaire/brouillons.ts';

/** Un brouillon sans page : ce qui est tapé, et son départ. */
class Essai {
  depart: Valeurs;
  saisies: Valeurs;

  constructor(depart: Valeurs) {
    this.depart = depart;
    this.saisies = depart;
  }

  suivre(depart: Valeurs): void {
    this.saisies = suivreLeDepart(this.saisies, this.depart, depart);
    this.depart = depart;
  }
}

const ouvrir = (tous: Brouillons<Essai>, nom: string, depart: Valeurs) =>
  tous.ouvrir(nom, depart, () => new Essai(depart));

describe('les documents ouverts dans le résultat', () => {
  test('rouvert, un document garde ce qui est tapé et suit les réponses pour le reste', () => {
    const tous = new Brouillons<Essai>();
    const kit = ouvrir(tous, 'kit video', { base: 'contrat' });
    kit.saisies = { ...kit.saisies, employeur: 'Durand' };
    const rouvert = ouvrir(tous, 'kit video', { base: 'consentement' });
    expect(rouvert.saisies).toEqual({ base: 'consentement', employeur: 'Durand' });
  });

  test('chaque document a le sien', () => {
    const tous = new Brouillons<Essai>();
    ouvrir(tous, 'kit video', {}).saisies = { employeur: 'Durand' };
    expect(ouvrir(tous, 'kit badge', {}).saisies).toEqual({});
  });

  test('« Tout effacer » les jette ; se raviser les rend', () => {
    const tous = new Brouillons<Essai>();
    ouvrir(tous, 'lettre', {}).saisies = { lieu: 'Lyon' };
    const rendre = tous.vider();
    expect(ouvrir(tous, 'lettre', {}).saisies).toEqual({});
    rendre();
    expect(ouvrir(tous, 'lettre', {}).saisies).toEqual({ lieu: 'Lyon' });
  });
});
