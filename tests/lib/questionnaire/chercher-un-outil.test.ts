import { describe, expect, test } from 'vitest';
import {
  annoncerLaListe,
  chercherUnOutil,
} from '../../../src/lib/questionnaire/chercher-un-outil.ts';
import { grouper } from '../../../src/lib/questionnaire/groupes.ts';
import { motsDesOutils } from '../../../src/lib/questionnaire/mots-des-outils.ts';
import { optionsDe } from '../../../src/lib/questionnaire/reponses.ts';

const options = optionsDe('dispositif', 'salarie');
const groupes = grouper('dispositif', options);
const trouver = (requete: string) => chercherUnOutil(groupes, requete);
const noms = (requete: string) =>
  trouver(requete).groupes.flatMap((groupe) => groupe.options.map(({ reponse }) => reponse));

describe('les mots que l’on emploie mènent à l’outil', () => {
  test.each([
    ['e-mails', ['messagerie-web', 'fichiers']],
    ['mail', ['messagerie-web', 'fichiers']],
    ['caméra', ['video', 'video-public', 'webcam', 'camera-embarquee']],
    ['CAMERAS', ['video', 'video-public', 'webcam', 'camera-embarquee']],
    ['pointage', ['badge', 'biometrie']],
    ['application de pointage sur téléphone', ['badge']],
    ['GPS', ['geolocalisation']],
    ['mouchard', ['captures-ecran', 'mesure-inactivite', 'enregistreur-frappe']],
    ['éthylotest', ['depistage']],
    ['les réseaux sociaux', ['reseaux-sociaux']],
  ])('« %s »', (requete, attendus) => {
    expect(noms(requete).toSorted()).toEqual(attendus.toSorted());
    expect(trouver(requete).trouves).toBe(attendus.length);
  });
});

test('le titre d’une famille montre toute la famille', () => {
  const famille = groupes.find(({ titre }) => titre === 'L’ordinateur')?.options ?? [];
  expect(famille.length).toBeGreaterThan(3);
  expect(noms('ordinateur')).toEqual(expect.arrayContaining(famille.map(({ reponse }) => reponse)));
});

test.each(['', '   ', '…'])('rien d’écrit (« %s ») : la liste entière, sans compte', (requete) => {
  expect(trouver(requete)).toEqual({ groupes, trouves: undefined });
  expect(annoncerLaListe(trouver(requete))).toBe('');
});

test('un mot que rien ne porte laisse la liste entière, et le dit', () => {
  expect(trouver('trottinette')).toEqual({ groupes, trouves: 0 });
  expect(annoncerLaListe(trouver('trottinette'))).toMatch(/^Aucun outil/);
});

test('le compte s’accorde', () => {
  expect(annoncerLaListe(trouver('GPS'))).toBe('1\u00a0outil');
  expect(annoncerLaListe(trouver('pointage'))).toBe('2\u00a0outils');
});

test('les autres mots ne nomment que des outils de la liste', () => {
  const connus = options.map(({ reponse }) => reponse);
  expect(Object.keys(motsDesOutils).filter((outil) => !connus.includes(outil))).toEqual([]);
});

test('la pointeuse du téléphone se trouve sous le téléphone et sous les heures', () => {
  const telephone = groupes.find(({ titre }) => titre === 'Le téléphone');
  expect(telephone?.renvoi).toContain('pointage sur téléphone');
  const heures = groupes.find(({ titre }) => titre === 'Les entrées et les heures');
  expect(telephone?.renvoi).toContain(heures?.titre ?? '?');
  expect(heures?.options.find(({ reponse }) => reponse === 'badge')?.precision).toContain(
    'pointage sur téléphone',
  );
});

test('une seule famille se montre dépliée d’emblée, la première : qui ne cherche rien voit de quoi choisir', () => {
  expect(groupes.filter(({ deplie }) => deplie === true)).toEqual([groupes[0]]);
  expect(groupes[0]?.options.length).toBeGreaterThan(1);
});
