import { expect, test } from 'vitest';
import { decouper } from '../../../../src/lib/relecture/jetons.ts';
import type { Cle } from '../../../../src/lib/relecture/notice/cles.ts';
import { lecturesPropres } from '../../../../src/lib/relecture/notice/lectures-propres.ts';
import { phrasesDe } from '../../../../src/lib/relecture/notice/passages.ts';

/** Les passages lus, sans la fin de ligne qu’ils gardent. */
const lire = (cle: Cle, texte: string) => {
  const decoupe = decouper(texte);
  return lecturesPropres(cle, texte, decoupe, phrasesDe(texte, decoupe)).map((un) =>
    un.texte.trimEnd(),
  );
};

test.each<readonly [cle: Cle, texte: string, lu: readonly string[]]>([
  ['identite', 'La société Ardoise Bleue répond de ces données.', ['société Ardoise Bleue']],
  [
    'contact',
    'Écrivez à rh@exemple.fr. Notre délégué à la protection des données : dpo@exemple.fr.',
    ['Écrivez à rh@exemple.fr.'],
  ],
  ['contact', 'La CNIL, 3 place de Fontenoy, 75007 Paris, reçoit les plaintes.', []],
  [
    'contact',
    'Service RH, rh@exemple.fr ; délégué à la protection des données, dpo@exemple.fr.',
    ['Service RH, rh@exemple.fr ; délégué à la protection des données, dpo@exemple.fr.'],
  ],
  [
    'dpo',
    'Délégué à la protection des données : dpo@exemple.fr.',
    ['Délégué à la protection des données : dpo@exemple.fr.'],
  ],
  ['dpo', 'Le délégué du personnel : cse@exemple.fr.', []],
  [
    'dpo',
    'Délégué à la protection des données\nCourriel : donnees@exemple.fr',
    ['Délégué à la protection des données'],
  ],
  ['dpo', 'Délégué à la protection des données\nResponsable : rh@exemple.fr', []],
  [
    'interet_legitime_nomme',
    'Intérêt légitime (article 6, 1, f) : disposer d’un accueil fiable.',
    ['Intérêt légitime (article 6, 1, f) : disposer d’un accueil fiable.'],
  ],
  [
    'interet_legitime_nomme',
    'Intérêt légitime de la société (article 6, 1, f) à protéger ses clients.',
    ['Intérêt légitime de la société (article 6, 1, f) à protéger ses clients.'],
  ],
  ['interet_legitime_nomme', 'Base légale : l’intérêt légitime de l’entreprise.', []],
  [
    'donnees_collectees',
    'Nous enregistrons : nom, heure et lieu du badge.',
    ['Nous enregistrons : nom, heure et lieu du badge.'],
  ],
  ['donnees_collectees', 'Nous enregistrons : le nom.', []],
  ['donnees_collectees', 'Nous protégeons : nom, heure et lieu du badge.', []],
  [
    'droits',
    'Vous avez un droit d’accès, de rectification et d’effacement.',
    ['Vous avez un droit d’accès, de rectification et d’effacement.'],
  ],
  ['droits', 'Vous avez un droit d’accès et de rectification.', []],
  [
    'droits',
    '3.1 Droit d’accès (article 15)\nVous obtenez tout.\n3.2 Droit de rectification\nVous faites corriger.\n3.3 Droit d’opposition\nVous dites non.',
    ['3.1 Droit d’accès (article 15)', '3.2 Droit de rectification', '3.3 Droit d’opposition'],
  ],
  ['droits', '3.1 Droit d’accès\nVous obtenez tout.\n3.2 Droit de rectification', []],
  [
    'droits',
    'Vos droits sont aux articles 15 à 22 du RGPD.',
    ['Vos droits sont aux articles 15 à 22 du RGPD.'],
  ],
  ['conservation', 'Un mois, rh@exemple.fr.', []],
])('%s : « %s »', (cle, texte, lu) => {
  expect(lire(cle, texte)).toEqual(lu);
});

test('une liste de droits peut tenir sur plusieurs lignes courtes : chacune de ses premières la dit', () => {
  const [premiere] = lire('droits', 'Accès\nRectification\nEffacement');
  expect(premiere).toBe('Accès');
});
