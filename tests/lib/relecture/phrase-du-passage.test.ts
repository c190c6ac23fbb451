import { expect, test } from 'vitest';
import { decouper } from '../../../src/lib/relecture/jetons.ts';
import {
  annonceUneListe,
  coupe,
  dementi,
  jusque,
  membre,
  oppose,
  PORTEE,
  porteUneAdresse,
  prolonger,
  proposition,
  raconte,
  reserve,
} from '../../../src/lib/relecture/phrase-du-passage.ts';

/** Un texte découpé, et le rang d’un de ses mots. */
function lire(texte: string) {
  const decoupe = decouper(texte);
  const rang = (mot: string) => decoupe.jetons.findIndex(({ forme }) => forme === mot);
  const entre = ([de, a]: readonly [number, number]) =>
    decoupe.jetons
      .slice(Math.max(0, de), a)
      .map(({ forme }) => forme)
      .join(' ');
  return { decoupe, rang, entre };
}

test('ce qui suit de près un passage finit à la virgule, à trois mots, ou avec la phrase', () => {
  const suite = (texte: string) => {
    const { decoupe, rang, entre } = lire(texte);
    const fin = rang('interdit') + 1;
    return entre([fin, jusque(decoupe, fin, 0)]);
  };
  expect(suite('Filmer est interdit sans accord, sauf urgence')).toBe('sans accord');
  expect(suite('Filmer est interdit au bureau du chef de service')).toBe('au bureau du');
  expect(suite('Filmer est interdit ici. Le chef filme')).toBe('ici');
});

test('un passage prolongé ne finit ni sur une ponctuation, ni sur un article', () => {
  const fin = (texte: string, pas: number) => {
    const { decoupe, rang, entre } = lire(texte);
    const depart = rang('interdit') + 1;
    return entre([depart, prolonger(decoupe, depart, depart + pas)]);
  };
  expect(fin('Il est interdit de filmer le salarié', 3)).toBe('de filmer');
  expect(fin('Il est interdit de filmer, même un salarié', 4)).toBe('de filmer');
  expect(fin('Il est interdit de filmer, surtout caché', 4)).toBe('de filmer');
});

test('un passage que rien ne prolonge garde sa fin, même sur un article', () => {
  const { decoupe, rang } = lire('Filmer la porte');
  const fin = rang('la') + 1;
  expect(prolonger(decoupe, fin, fin)).toBe(fin);
});

test('la proposition d’un passage finit au point-virgule et à l’incise, non au nom qui lui ressemble', () => {
  const autour = (texte: string) => {
    const { decoupe, rang, entre } = lire(texte);
    const debut = rang('interdit');
    return entre(proposition(decoupe, debut, debut + 1));
  };
  expect(autour('Le juge rappelle ; filmer est interdit ; le chef filme')).toBe(
    'filmer est interdit',
  );
  expect(autour('Filmer est interdit, martèle la déléguée sauf ici')).toBe('filmer est interdit');
  expect(autour('C’est interdit, s’indigne une élue sauf ici')).toBe('c est interdit');
  expect(autour('Filmer est interdit, note de service ou non')).toMatch(/note de service/);
  expect(autour('Filmer est interdit, précise d’ailleurs le chef')).toBe('filmer est interdit');
  expect(autour('Filmer est interdit rappelle le juge')).toMatch(/rappelle le juge$/);
});

test('la proposition d’un passage va à douze mots, de part et d’autre', () => {
  const loin = Array.from({ length: 20 }, () => 'mot').join(' ');
  const { decoupe, rang } = lire(`${loin} interdit ${loin}`);
  const debut = rang('interdit');
  expect(proposition(decoupe, debut, debut + 1)).toEqual([debut - PORTEE, debut + 1 + PORTEE]);
});

test('le membre d’un passage est ce qu’une ponctuation borne, dans sa phrase', () => {
  const { decoupe, rang, entre } = lire('Il dort. Le jour, filmer est interdit (partout) : voilà.');
  const debut = rang('interdit');
  expect(entre(membre(decoupe, debut, debut + 1, 1))).toBe('filmer est interdit');
});

test.each([
  ['L’informer, non obtenir son accord', 'non', true],
  ['L’informer et non obtenir son accord', 'obtenir', true],
  ['Informer plutôt que demander', 'demander', true],
  ['Informer au lieu de demander', 'demander', true],
  ['Un refus non motivé', 'non', false],
  ['Informer puis demander', 'demander', false],
  ['Il faut que demander suffise', 'demander', false],
  ['Il est plutôt bien informé', 'informe', false],
  ['Un lieu privé filmé', 'filme', false],
])('« %s » : « %s » n’est dit que pour l’écarter, %s', (texte, mot, attendu) => {
  const { decoupe, rang } = lire(texte);
  expect(oppose(decoupe, rang(mot))).toBe(attendu);
});

test.each([
  ['Aucun accord n’avait été recueilli', 'aucun', true],
  ['Rien n’interdit de filmer', 'rien', true],
  ['Filmer sans leur accord', 'sans', false],
  ['Un accord était requis', 'accord', false],
])('« %s » : « %s » raconte peut-être une absence, %s', (texte, mot, attendu) => {
  const { decoupe, rang } = lire(texte);
  expect(raconte(decoupe, rang(mot))).toBe(attendu);
});

test.each([
  ['C’est interdit, sauf urgence', true],
  ['C’est interdit, s’il filme', true],
  ['C’est interdit, s’indigne-t-elle', false],
  ['C’est interdit sauf urgence', false],
  ['C’est interdit. Mardi, mais tard', false],
])('« %s » : une réserve après la virgule, %s', (texte, attendu) => {
  const { decoupe, rang } = lire(texte);
  expect(reserve(decoupe, rang('interdit') + 1, 0)).toBe(attendu);
});

test.each([
  ['Elle aurait interdit de filmer. Elle n’a rien interdit', true],
  ['Elle aurait interdit de filmer. Elle n’a rien dit', false],
  [
    'Elle aurait interdit de filmer. Le lendemain matin, à huit heures, elle n’interdit rien',
    false,
  ],
  ['Elle aurait interdit de filmer', false],
  ['Elle aurait interdit de filmer. Elle n’interdisait rien', true],
  ['Elle aurait interdit de filmer. Le lendemain, à midi, elle n’interdit rien', false],
  ['Elle aurait interdit de filmer. Nous interdisons tout', false],
  ['Elle aurait interdit de filmer. L’interdiction n’a surpris personne', false],
])('« %s » : la suite dément, %s', (texte, attendu) => {
  const { decoupe, rang } = lire(texte);
  const debut = rang('interdit');
  expect(dementi(decoupe, debut, debut + 1, 1)).toBe(attendu);
});

test('un mot court du passage, nié ensuite, ne dément rien', () => {
  const { decoupe, rang } = lire('Filmer est interdit. Ce n’est pas demain');
  expect(dementi(decoupe, rang('est'), rang('interdit') + 1, 1)).toBe(false);
});

test.each([
  ['Elle ne suffit, à elle seule, jamais', false],
  ['Elle ne dit pas, jamais', true],
  ['Elle ne dit pas : jamais', true],
  ['Elle ne dit pas jamais', false],
])('« %s » : une ponctuation sépare les deux bouts, %s', (texte, attendu) => {
  const { decoupe, rang } = lire(texte);
  expect(coupe(decoupe, rang('ne'), rang('jamais'))).toBe(attendu);
});

test('une liste s’annonce par deux-points, à la ligne, tout près du passage', () => {
  const annonce = (texte: string) => {
    const { decoupe, rang } = lire(texte);
    return annonceUneListe(decoupe, rang('filmer') + 1, 0);
  };
  expect(annonce('Interdit de filmer :\n- ici')).toBe(true);
  expect(annonce('Interdit de filmer le vestiaire et :\n- ici')).toBe(true);
  expect(annonce('Interdit de filmer : ici')).toBe(false);
  expect(annonce('Interdit de filmer ce que font les salariés :\n- ici')).toBe(false);
  expect(annonce('Interdit de filmer')).toBe(false);
});

test('une adresse colle son mot à sa fin par un point', () => {
  const porte = (texte: string) => porteUneAdresse(decouper(texte), 0, 2);
  expect(porte('Sur cnil.fr')).toBe(true);
  expect(porte('La CNIL. Fr')).toBe(false);
  expect(porte('La CNIL dit')).toBe(false);
});
