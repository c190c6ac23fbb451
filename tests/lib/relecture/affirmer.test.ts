import { expect, test } from 'vitest';
import { genres } from '../../../src/lib/relecture/genres.ts';
import { lexique } from '../../../src/lib/relecture/lexique.ts';
import { Relecteur } from '../../../src/lib/relecture/relire.ts';
import type { RegleLue } from '../../../src/lib/relecture/types.ts';
import { decisionsDuDisque } from '../../../src/lib/relecture/decisions-du-disque.ts';
import { lecteurDArticles } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

/* Quand une marque affirme une erreur, quand elle demande, et quand elle se tait. */

const relire = lecteurDArticles();
const forces = (texte: string) => relire(texte).map(({ regle, force }) => [regle, force]);

const modele: RegleLue = {
  id: 'essai',
  genre: 'consentement',
  force: 'faux',
  motifs: ['chose fausse'],
  indices: ['chose douteuse'],
  message: 'C’est faux.',
  plutot: 'autre chose',
  pourquoi: 'Parce que.',
  sources: [],
  page: '/',
};

test('un motif affirme si le texte parle de surveillance ; sinon il demande', () => {
  const seul = new Relecteur([modele], lexique);
  const [hors] = seul.relire('Voilà une chose fausse.');
  expect(hors?.force).toBe('a-preciser');
  expect(hors?.message).toBe('À vérifier\u00a0: C’est faux.');
  expect(seul.relire('La caméra filme. Voilà une chose fausse.')[0]?.force).toBe('faux');
  // Deux phrases plus loin, le sujet n’est plus là.
  expect(seul.relire('La caméra filme. Il pleut. Voilà une chose fausse.')[0]?.force).toBe(
    'a-preciser',
  );
  const libre = new Relecteur([{ ...modele, libre: ['domaine'] }], lexique);
  expect(libre.relire('Voilà une chose fausse.')[0]?.force).toBe('faux');
});

test('une phrase qui cite un arrêt, le raconte ou dit qui parle demande, sauf si l’erreur est de mal dire l’affaire', () => {
  const seul = new Relecteur([modele], lexique);
  const dite = (avant: string, regle = seul) =>
    regle.relire(`La caméra filme. ${avant} voilà une chose fausse.`)[0]?.force;
  expect(dite('Oui,')).toBe('faux');
  for (const avant of [
    'En l’espèce,',
    'Selon lui,',
    'Le juge estime que',
    'Pour la cour d’appel,',
    'Cass. soc. 3 avril 2001,',
    'Le pourvoi disait que',
  ])
    expect(dite(avant), avant).toBe('a-preciser');
  // Dans la phrase d’avant, l’arrêt n’excuse rien.
  expect(dite('L’arrêt parle d’une caméra. Or')).toBe('faux');
  const affirment = Object.keys(genres).filter(
    (genre) => dite('En l’espèce,', new Relecteur([{ ...modele, genre }], lexique)) === 'faux',
  );
  expect(affirment.toSorted()).toEqual([
    'arrets-confondus',
    'chiffre-faux',
    'condamne-pour-surveillance',
    'historique-faux',
    'issue-fausse',
    'juridiction-confondue',
    'motif-invente',
    'portee-excessive',
    'reference-fausse',
    'vocabulaire-penal',
  ]);
});

test('une exception ne passe pas l’incise de celui qui parle ; un nom qui lui ressemble ne la ferme pas', () => {
  const seul = new Relecteur([{ ...modele, sauf: { phrase: ['par exemple'] } }], lexique);
  expect(seul.relire('La caméra est une chose fausse, note le juge par exemple.')).toHaveLength(1);
  for (const nom of ['note de service', 'note d’information', 'relevé d’appels'])
    expect(seul.relire(`La caméra est une chose fausse, ${nom} par exemple.`), nom).toEqual([]);
  expect(
    seul.relire('La caméra est une chose fausse, estime d’ailleurs la cour par exemple.'),
  ).toHaveLength(1);
});

test('un trou ne se pose pas sur le mot qui ouvre une parenthèse', () => {
  const seul = new Relecteur([{ ...modele, motifs: ['doit ..6 avenant'] }], lexique);
  expect(seul.relire('Il doit informer de la caméra par un avenant.')).toHaveLength(1);
  expect(seul.relire('Il doit informer de la caméra (avenant, note).')).toEqual([]);
});

test('un passage qui commence par une négation demande : une absence racontée peut être exacte', () => {
  const force = (texte: string) => relire(texte)[0]?.force;
  expect(force('Les chauffeurs n’avaient jamais consenti à la géolocalisation.')).toBe(
    'a-preciser',
  );
  expect(force('Aucun accord des salariés filmés n’avait été recueilli.')).toBe('a-preciser');
  // « Sans » juge, il ne raconte pas ; « rien n’interdit » est l’erreur elle-même.
  expect(force('Les chauffeurs étaient géolocalisés sans leur consentement.')).toBe('faux');
  expect(force('Rien n’interdit à l’employeur de filmer la salle de pause.')).toBe('faux');
  const nie = new Relecteur([{ ...modele, motifs: ['(aucune|une) chose fausse'] }], lexique);
  expect(nie.relire('La caméra filme une chose fausse.')[0]?.force).toBe('faux');
  expect(nie.relire('La caméra filme aucune chose fausse.')[0]?.force).toBe('a-preciser');
});

test('le droit d’avant, annoncé puis dit à l’imparfait, demande ; au présent, ou sans l’annonce, il affirme', () => {
  const force = (texte: string) => relire(texte)[0]?.force;
  const imparfait = 'La vidéo cachée était écartée d’office.';
  const present = 'La vidéo cachée est écartée d’office.';
  for (const annonce of [
    'Traditionnellement, les prud’hommes étaient stricts.',
    'Pendant des décennies, la loyauté a primé.',
    'L’ancienne jurisprudence était stricte.',
  ]) {
    expect(force(`${annonce} ${imparfait}`), annonce).toBe('a-preciser');
    expect(force(`${annonce} ${present}`), annonce).toBe('faux');
  }
  expect(force(`Les prud’hommes étaient stricts. ${imparfait}`)).toBe('faux');
  // Mal dater un revirement reste une erreur, à l’imparfait aussi.
  expect(force('Jusqu’en 2023, toute preuve illicite était écartée.')).toBe('faux');
});

test('une interdiction que deux-points ouvrent sur une liste demande : la liste dit ce qu’elle vise', () => {
  const force = (texte: string) => relire(texte)[0]?.force;
  expect(force('Il est interdit de filmer les salariés.')).toBe('trop-certain');
  expect(force('Il est interdit de filmer les salariés :\n- aux toilettes\n- au vestiaire')).toBe(
    'a-preciser',
  );
});

test('un mot lu dans une adresse ne dit rien', () => {
  expect(forces('La CNIL interdit de filmer un poste.')).toContainEqual([
    'reco-dite-loi',
    'trop-certain',
  ]);
  expect(forces('Le site (cnil.fr) interdit de filmer un poste.')).toEqual([
    ['interdit-absolu', 'trop-certain'],
  ]);
});

test('un indice demande toujours', () => {
  const [marque] = new Relecteur([modele], lexique).relire('La caméra filme une chose douteuse.');
  expect(marque?.force).toBe('a-preciser');
  expect(marque?.extrait).toBe('chose douteuse');
});

test('ce que la phrase oppose n’est pas repris', () => {
  expect(
    relire('La loi impose d’informer les salariés filmés, non d’obtenir leur accord.'),
  ).toEqual([]);
  expect(relire('Mieux vaut informer plutôt que recueillir un accord pour la caméra.')).toEqual([]);
});

test('une réserve dite après une virgule nuance une permission, une phrase sans réserve non', () => {
  const permis = 'Rien n’interdit à l’employeur d’équiper les véhicules de balises';
  expect(forces(`${permis}.`)).toContainEqual(['permis-absolu', 'faux']);
  expect(relire(`${permis}, si les chauffeurs peuvent les couper.`)).toEqual([]);
});

test('ce qui découle d’une erreur déjà affirmée se dit aussi, mais demande', () => {
  const suite =
    'Le RGPD fixe à un mois la durée des images ; tout dépassement de cette durée constitue un délit.';
  expect(forces(suite)).toEqual([
    ['duree-dite-loi', 'faux'],
    ['penal-automatique', 'a-preciser'],
  ]);
  expect(relire(suite)[1]?.message).toMatch(/^À vérifier/);
  expect(forces('Filmer ainsi constitue un délit.')).toEqual([
    ['penal-automatique', 'trop-certain'],
  ]);
});

test('une suite demande dans la phrase de l’erreur et dans la suivante, pas plus loin ni avant', () => {
  const erreur = { ...modele, id: 'erreur', motifs: ['erreur dite'] };
  const jeu = new Relecteur([erreur, { ...modele, id: 'suite', suite: true }], lexique);
  const lues = (texte: string) => jeu.relire(texte).map(({ regle, force }) => [regle, force]);
  const [dite, demandee] = [
    ['erreur', 'faux'],
    ['suite', 'a-preciser'],
  ];
  expect(lues('Sous la caméra, erreur dite, chose fausse.')).toEqual([dite, demandee]);
  expect(lues('Sous la caméra, erreur dite. La caméra, chose fausse.')).toEqual([dite, demandee]);
  const loin = 'Sous la caméra, erreur dite. Il pleut. La caméra, chose fausse.';
  expect(lues(loin)).toEqual([dite, ['suite', 'faux']]);
  expect(lues('Sous la caméra, chose fausse, erreur dite.')).toEqual([['suite', 'faux'], dite]);
  // Une erreur qui ne fait que demander n’entraîne rien.
  expect(lues('Erreur dite. La caméra. La caméra, chose fausse.')).toContainEqual([
    'suite',
    'faux',
  ]);
});

test('« sans risque » s’efface devant un reproche plus précis de la même proposition', () => {
  const regles = (texte: string) => relire(texte).map(({ regle }) => regle);
  expect(regles('L’employeur peut installer ce boîtier sans risque.')).toEqual(['permis-absolu']);
  expect(regles('Son boîtier est agréé par la CNIL, donc sans risque.')).toEqual([
    'autorisation-cnil',
  ]);
});

test.each([
  ['une question, sans point d’interrogation', 'Le conseil dira si la vidéo doit être écartée.'],
  ['une question, sans point d’interrogation', 'Reste à savoir si la caméra exige leur accord.'],
  ['ce qu’une négation gouverne', 'Aucune loi ne dit qu’une preuve obtenue par ruse est nulle.'],
  ['ce qu’une négation gouverne', 'Rien dans l’arrêt n’écrit que la preuve cachée est recevable.'],
  ['ce qu’une négation gouverne', 'La Cour n’a jamais jugé que toute caméra était interdite.'],
  ['une croyance', 'Un salarié sur trois pense que le consentement est obligatoire.'],
  ['le droit d’un autre pays', 'En Allemagne, le comité doit approuver la caméra.'],
  ['une loi à venir', 'La proposition de loi exige le consentement des salariés filmés.'],
])('n’est pas repris : %s (%s)', (_, texte) => {
  expect(relire(texte)).toEqual([]);
});

test.each([
  'Une preuve obtenue par ruse est nulle.',
  'La loi exige le consentement des salariés filmés.',
  'Le comité doit approuver la caméra.',
])('la même affirmation, dite seule, est reprise : %s', (texte) => {
  expect(relire(texte).map(({ force }) => force)).toEqual(['faux']);
});

test('une exception ne se lit ni après un point-virgule, ni dans l’incise de celui qui parle', () => {
  const phrase = 'On n’a pas le droit de géolocaliser un salarié';
  const regles = (texte: string) => relire(texte).map(({ regle }) => regle);
  expect(regles(`${phrase} pendant son mandat.`)).toEqual([]);
  expect(regles(`${phrase}, martèle la déléguée.`)).toEqual(['interdit-absolu']);
  expect(regles(`${phrase} ; la déléguée insiste.`)).toEqual(['interdit-absolu']);
});

test('« , s’indigne » n’est pas « , s’il » : la première n’ajoute aucune réserve', () => {
  const phrase = 'Cette forme de contrôle est bannie';
  expect(relire(`${phrase}, s’il ne repose sur rien.`)).toEqual([]);
  expect(forces(`${phrase}, s’indigne une élue.`)).toEqual([['interdit-absolu', 'trop-certain']]);
});

test('ce qui suit une virgule ne fait pas taire le passage', () => {
  expect(relire('La société filmait sans l’accord du préfet.')).toEqual([]);
  expect(
    relire('Le salarié doit être d’accord, sinon l’employeur renonce.').map(({ regle }) => regle),
  ).toContain('consentement-exige');
});

test('« non ouvert au public » n’est pas « ouvert au public »', () => {
  const texte = 'Le RGPD fixe à un mois la durée des images des locaux';
  expect(forces(`${texte} non ouverts au public.`)).toContainEqual(['duree-dite-loi', 'faux']);
  expect(forces(`${texte} ouverts au public.`)).toEqual([]);
});

test('un arrêt du Conseil d’État cité comme tel n’est pas repris', () => {
  const citee = decisionsDuDisque().find(({ juridiction }) => juridiction === 'Conseil d’État');
  expect(citee?.numero).toBeDefined();
  expect(relire(`Le Conseil d’État l’a jugé (n° ${citee?.numero ?? ''}).`)).toEqual([]);
});

test('une incise entre deux virgules n’arrête pas la négation qui gouverne la suite', () => {
  expect(
    relire('L’absence d’information ne suffit pas, à elle seule, à faire tomber le licenciement.'),
  ).toEqual([]);
  expect(
    relire('L’absence d’information a suffi, à elle seule, à faire tomber le licenciement.'),
  ).toHaveLength(1);
});

test('ce que la phrase suivante nie d’abord n’est pas repris', () => {
  const titre = 'La CNIL interdit ce logiciel espion.';
  expect(relire(titre)).toHaveLength(1);
  expect(relire(`${titre} La commission n’a rien interdit du tout.`)).toEqual([]);
  // Une négation qui parle d’autre chose, ou qui vient trop tard, ne dément rien.
  expect(relire(`${titre} Elle n’a pas répondu à nos questions.`)).toHaveLength(1);
  expect(
    relire(`${titre} Les salariés du site de Lille le savent bien, et rien n’y est interdit.`),
  ).toHaveLength(1);
});

test('« celle-ci » vaut le dernier mot de la phrase d’avant', () => {
  expect(forces('Ils ont saisi la CNIL. Celle-ci va condamner l’entreprise.')).toEqual([
    ['cnil-condamne', 'faux'],
  ]);
  expect(relire('Ils ont saisi la cour. Celle-ci va condamner l’entreprise à payer.')).toEqual([]);
});

test('une marque vague n’affirme que si son membre de phrase parle de surveillance', () => {
  const seul = new Relecteur([{ ...modele, genre: 'absolu' }], lexique);
  expect(seul.relire('Hier, la caméra est une chose fausse.')[0]?.force).toBe('faux');
  expect(seul.relire('Pour la caméra, voilà une chose fausse.')[0]?.force).toBe('a-preciser');
  const precis = new Relecteur([modele], lexique);
  expect(precis.relire('Pour la caméra, voilà une chose fausse.')[0]?.force).toBe('faux');
});

test('un doute et une affirmation voisins de la même règle n’en font qu’une, qui affirme', () => {
  const [une, ...reste] = new Relecteur([modele], lexique).relire(
    'La caméra filme une chose douteuse, une chose fausse.',
  );
  expect(reste).toEqual([]);
  expect(une).toMatchObject({
    force: 'faux',
    message: 'C’est faux.',
    extrait: 'chose douteuse, une chose fausse',
  });
});

test('devant un juge pénal, le consentement est le mot exact', () => {
  const filmees = 'il filmait ses employées sans leur consentement.';
  expect(relire(`Devant le tribunal correctionnel, ${filmees}`)).toEqual([]);
  expect(forces(`Dans sa boutique, ${filmees}`)).toEqual([['consentement-absent', 'faux']]);
});

test('« sans » nuance une interdiction, quoi qu’il annonce', () => {
  expect(relire('Un patron ne peut pas filmer un vendeur sans que celui-ci le sache.')).toEqual([]);
  expect(relire('Un patron ne peut pas filmer un vendeur.')).toHaveLength(1);
});
