import { expect, test } from 'vitest';
import type { Cle } from '../../../../src/lib/relecture/notice/cles.ts';
import type { EtatLu } from '../../../../src/lib/relecture/notice/lire-notice.ts';
import { lecteurDeNotices } from '../../../../src/lib/relecture/lecteurs-du-disque.ts';

/* Des sortes de phrases vues sur de vraies notices, récrites : ce qu’elles disent d’une mention, et ce qu’elles n’en disent pas. */

const lecteur = lecteurDeNotices();

test.each<readonly [cle: Cle, texte: string, etat: EtatLu]>([
  [
    'transferts',
    'Les données de votre empreinte ne quittent jamais votre téléphone.',
    'non-trouvee',
  ],
  ['transferts', 'Les données de votre badge ne quittent jamais la France.', 'trouvee'],
  [
    'destinataires',
    'Vos données sont traitées par la direction en sa qualité de responsable de traitement.',
    'non-trouvee',
  ],
  [
    'destinataires',
    'Vos données sont traitées par la direction des ressources humaines.',
    'trouvee',
  ],
  ['decision_automatisee', 'Le responsable du site décide d’activer ce suivi.', 'non-trouvee'],
  ['decision_automatisee', 'Le responsable du site décide des primes, après lecture.', 'trouvee'],
  ['caractere_obligatoire', 'Vidéosurveillance obligatoire jour et nuit.', 'non-trouvee'],
  ['caractere_obligatoire', 'Le badgeage est obligatoire à chaque entrée.', 'trouvee'],
  ['retrait_consentement', 'Droit de retrait du consentement à tout moment.', 'trouvee'],
  ['retrait_consentement', 'Le droit de retrait en cas de danger reste entier.', 'non-trouvee'],
  [
    'conservation',
    'Les données de pointage sont conservées 5 ans, comme les registres du temps de travail.',
    'trouvee',
  ],
  ['conservation', 'La durée du travail est fixée à 35 heures.', 'non-trouvee'],
  [
    'base_legale',
    'Les données du badge sont conservées un an, sauf obligation légale plus longue.',
    'non-trouvee',
  ],
  [
    'consultation_cse',
    'Ce suivi est mis en service sous réserve de la consultation du CSE.',
    'non-trouvee',
  ],
  ['consultation_cse', 'Le CSE a été consulté le 3 mars sur ce suivi.', 'trouvee'],
])('%s : « %s » est %s', (cle, texte, etat) => {
  expect(lecteur.lire(texte)[cle].etat).toBe(etat);
});
