import { describe, expect, test } from 'vitest';
import {
  lecteurDArticles,
  lecteurDeNotices,
} from '../../../src/lib/relecture/lecteurs-du-disque.ts';

/* Ce que des fiches officielles et des pages de presse, lues puis redites, ont fait signaler à tort. */

const relire = lecteurDArticles();
const regles = (texte: string) => relire(texte).map(({ regle }) => regle);

const autreSujet = [
  'La personne qui veut changer de carte grise remplit une demande en ligne, puis joint ses pièces.',
  'Le centre lui remet un récépissé, valable un mois, et un numéro de suivi.',
  'Le dossier part ensuite à la préfecture, qui vérifie les titres et fabrique le document.',
  'Le facteur le remet en main propre, contre une signature, dans la semaine.',
];

/** Plus de cent cinquante mots : un texte qui a la place de dire de quoi il parle. */
const loinDuSujet = [...autreSujet, ...autreSujet, ...autreSujet, ...autreSujet];

describe('un texte qui parle d’autre chose que de surveillance n’est pas jugé', () => {
  const faute = 'La loi fixe à un mois la durée maximale de conservation des images.';

  test('une phrase de droit, loin de tout outil, reste sans marque', () => {
    const texte = [
      ...loinDuSujet,
      'L’auteur de l’infraction peut contester devant le juge ; l’acquittement de la taxe clôt le dossier.',
      'La déclaration préalable d’activité est obligatoire, et son absence est punie de deux ans de prison.',
      ...loinDuSujet,
    ].join(' ');
    expect(regles(texte)).toEqual([]);
  });

  test('la même longueur de texte, sur le sujet, est jugée', () => {
    expect(regles([...loinDuSujet, faute, ...loinDuSujet].join(' '))).toContain('duree-dite-loi');
  });

  test('le sujet se lit à trois phrases, pas au-delà', () => {
    const loin = 'Le conseil de prud’hommes a relaxé le gérant.';
    const sujet = 'Les caméras filment les caisses.';
    const entre = (nombre: number) => Array.from({ length: nombre }, () => autreSujet[1]);
    expect(regles([...loinDuSujet, sujet, ...entre(2), loin].join(' '))).toContain(
      'relaxe-aux-prudhommes',
    );
    expect(regles([...loinDuSujet, sujet, ...entre(3), loin].join(' '))).toEqual([]);
  });

  test('un texte court est présumé sur le sujet', () => {
    expect(regles('Le conseil de prud’hommes a relaxé le gérant.')).toEqual([
      'relaxe-aux-prudhommes',
    ]);
  });
});

describe('des phrases justes, qui ressemblent à des erreurs', () => {
  const justes = [
    'Jusqu’alors, le juge ne pouvait jamais tenir compte d’une preuve déloyale.',
    'Les salariés peuvent s’opposer à la géolocalisation dès lors que l’outil ne respecte pas la loi.',
    'Un enregistrement clandestin est, aux prud’hommes, une preuve illicite.',
    'L’employeur aura à s’acquitter de l’amende infligée par la CNIL pour ses caméras.',
    'À défaut d’accord, le CSE est consulté sur l’outil de surveillance dans un délai d’un mois.',
    'En l’absence de délégué syndical, un accord entre l’employeur et le CSE règle ces consultations.',
    'L’accès au vote électronique n’est pas de nature à garantir la confidentialité des données.',
    'Un agent de police municipale peut être autorisé à porter une caméra mobile.',
    'Après autorisation du préfet et information du maire, un commerçant peut installer des caméras.',
    'Le contrôle par balise ne peut pas être permanent, ni servir à relever la position hors du travail.',
    'L’entreprise utilisatrice est subrogée dans tous les droits des salariés filmés.',
  ];
  test.each(justes)('%s', (texte) => {
    expect(regles(texte)).toEqual([]);
  });
});

test('un signe d’égalité se lit comme un mot', () => {
  const [marque] = relire(
    'Vidéosurveillance illicite = licenciement sans cause réelle et sérieuse.',
  );
  expect(marque?.regle).toBe('licenciement-automatiquement-injustifie');
  expect(marque?.extrait).toContain('=');
});

test('informer les salariés n’excuse pas la déclaration à la CNIL', () => {
  expect(
    regles('L’employeur doit déclarer ses caméras à la CNIL et informer les salariés.'),
  ).toContain('declaration-cnil');
});

describe('un long texte qui ne parle presque pas de données n’est lu que là où il en parle', () => {
  const lire = (...phrases: readonly string[]) => lecteurDeNotices().lire(phrases.join(' '));
  const transmis = 'Les bulletins sont transmis au service de la paie.';
  const clause = 'Les données du badge sont transmises au service de la paie.';

  test('loin de toute donnée, rien n’est trouvé', () => {
    expect(lire(...loinDuSujet, transmis, ...loinDuSujet).destinataires.etat).toBe('non-trouvee');
  });

  test('la clause qui en parle est lue', () => {
    expect(lire(...loinDuSujet, clause, ...loinDuSujet).destinataires.etat).toBe('trouvee');
  });

  test('dans un texte court, la même phrase est lue', () => {
    expect(lire(transmis).destinataires.etat).toBe('trouvee');
  });
});
