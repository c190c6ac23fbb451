import { describe, expect, it } from 'vitest';
import { lireRequete } from '../../../../src/lib/recherche/requete/lire.ts';

const mots = (requete: string) => lireRequete(requete).mots.map(({ mot }) => mot);

describe('lireRequete', () => {
  it.each([
    ['Bonjour, mon employeur a-t-il le droit de me filmer ?', ['employeur', 'filmer']],
    ['est-ce légal d’être géolocalisé', ['geolocalise']],
    ['l’œil du CŒUR', ['oeil', 'coeur']],
    ['télé\u00adtravail', ['teletravail']],
    ['article L. 1222-4', ['article', 'l12224']],
    ['l 1222 4', ['l12224']],
    ['n° 22-15.793', ['2215793']],
    ['SAN-2024-021', ['san2024021']],
    ['C-34/21', ['c3421']],
    ['les prud’hommes, les prudhommes, les prud hommes', ['prudhomme']],
    ['on ne m’a rien dit', ['information', 'prealable']],
    ['filmés sans qu’on nous prévienne', ['filmes', 'information', 'prealable']],
    ['on m’a mis à la porte', ['licencie']],
    ['combien de temps garder', ['duree', 'delai', 'garder']],
    ['   ', []],
  ])('« %s »', (requete, attendus) => {
    expect(mots(requete)).toEqual(attendus);
  });
  it('garde les mots vides quand il n’y a qu’eux', () => {
    expect(mots('où et quand')).not.toEqual([]);
  });
  it.each([
    ['c’est quoi le CSE', ['cse']],
    ['CSE c quoi', ['cse']],
    ['que veut dire pourvoi', ['pourvoi']],
    ['définition de profilage', ['profilage']],
    ['qu’est-ce qu’une donnée sensible ?', ['donnee', 'sensible']],
  ])('« %s » demande le sens d’un mot', (requete, attendus) => {
    expect(lireRequete(requete).definition).toBe(true);
    expect(mots(requete)).toEqual(attendus);
  });
  it('« qu’est-ce que je peux faire » ne demande pas le sens d’un mot', () => {
    expect(lireRequete('qu’est-ce que je peux faire').definition).toBe(false);
  });
  it('le dernier mot est en cours tant qu’aucune espace ne le suit', () => {
    const enCours = (requete: string) => lireRequete(requete).mots.map((mot) => mot.enCours);
    expect(enCours('badge vidéosurv')).toEqual([false, true]);
    expect(enCours('badge vidéosurv ')).toEqual([false, false]);
  });
});
