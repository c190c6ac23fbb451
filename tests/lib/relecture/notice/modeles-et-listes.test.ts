import { expect, test } from 'vitest';
import type { Cle } from '../../../../src/lib/relecture/notice/cles.ts';
import type { EtatLu } from '../../../../src/lib/relecture/notice/lire-notice.ts';
import { lecteurDeNotices } from '../../../../src/lib/relecture/lecteurs-du-disque.ts';

/* Ce que de vraies notices ont montré, en phrases inventées : des modèles à remplir, des listes, des rappels de la loi. */

const lecteur = lecteurDeNotices();
const lire = (cle: Cle, texte: string) => lecteur.lire(texte)[cle].etat;

test.each<readonly [cle: Cle, texte: string, etat: EtatLu]>([
  [
    'reclamation_cnil',
    'Vous pouvez écrire au délégué ([courriel]) et introduire une réclamation auprès de la CNIL.',
    'trouvee',
  ],
  [
    'decision_automatisee',
    'Aucune décision n’est prise par le seul logiciel ; [nom du chef] relit chaque alerte.',
    'trouvee',
  ],
  ['usage_disciplinaire', 'Les relevés de {{OUTIL}} pourront fonder une sanction.', 'trouvee'],
  ['conservation', 'Les images sont effacées au bout de [30 jours].', 'trouvee'],
  ['conservation', 'Les images sont effacées au bout de [durée à fixer].', 'vague'],
  ['conservation', 'Les images sont effacées au bout de {duree}.', 'vague'],
  ['finalites', 'À compter du [DATE], la balise sert à retrouver les bennes volées.', 'trouvee'],
  ['finalites', 'À compter du {{DATE_DEBUT}}, la balise sert à [finalité].', 'vague'],
  [
    'destinataires',
    'Les trajets de [nom de l’entreprise] sont transmis au service de la paie.',
    'trouvee',
  ],
  ['destinataires', 'Les trajets de la flotte sont transmis à [services].', 'vague'],
  ['consultation_cse', 'Le CSE a été consulté le [date] sur ces caméras.', 'vague'],
])(
  'Ce qu’un modèle laisse à remplir ne vide que la mention où cela se remplit — %s : « %s » est %s',
  (cle, texte, etat) => {
    expect(lire(cle, texte)).toBe(etat);
  },
);

test.each<readonly [cle: Cle, texte: string, etat: EtatLu]>([
  [
    'destinataires',
    'Seules les personnes habilitées voient les images : la gérante et le chef de dépôt.',
    'trouvee',
  ],
  [
    'destinataires',
    'Les trajets sont transmis aux services concernés (paie, exploitation).',
    'trouvee',
  ],
  [
    'destinataires',
    'Seules les personnes habilitées voient les images : nous y veillons.',
    'vague',
  ],
  ['conservation', 'Conserver les passages 60 jours minimum.', 'vague'],
  ['conservation', 'Conserver les passages 60 jours maximum.', 'trouvee'],
  [
    'conservation',
    'Je connais mes droits sur ces images (accès, rectification, effacement) et leur conservation, 20 jours.',
    'trouvee',
  ],
  ['interet_legitime_nomme', 'Base légale : intérêt légitime — sécurité des caristes.', 'trouvee'],
  [
    'interet_legitime_nomme',
    'Base légale : intérêt légitime – article 6.1.f du RGPD.',
    'non-trouvee',
  ],
  ['finalites', 'Finalités : pilotage des tournées, accompagnement des apprentis.', 'trouvee'],
  [
    'finalites',
    'Une réunion accompagne la pose des lecteurs de badge pour répondre à chacun.',
    'non-trouvee',
  ],
  [
    'finalites',
    'Dans le cadre de notre obligation légale de décompte des heures, un lecteur de badge est posé.',
    'trouvee',
  ],
  [
    'finalites',
    'Le registre des données tient, pour chacune :\n- Finalité du traitement\n- Nature de la donnée\n- Date de création',
    'vague',
  ],
  ['dpo', 'La mairie a désigné un correspondant à la protection des données.', 'vague'],
  ['dpo', 'Correspondant à la protection des données : dpo@velmont.example', 'trouvee'],
  ['dispositif', 'Nous utilisons Relais IA pour répartir les tournées.', 'trouvee'],
  ['dispositif', 'La boutique met en service un outil interne de pilotage des ventes.', 'trouvee'],
  ['donnees_collectees', 'Le boîtier traite les notes de tournée et les tâches.', 'trouvee'],
  ['base_legale', 'Les images sont floutées, si activé par consentement.', 'non-trouvee'],
  ['base_legale', 'La voix n’est enregistrée que si vous consentez.', 'trouvee'],
])('Ce qui est vague, et ce qui le précise — %s : « %s » est %s', (cle, texte, etat) => {
  expect(lire(cle, texte)).toBe(etat);
});

test.each<readonly [cle: Cle, texte: string, etat: EtatLu]>([
  [
    'consultation_cse',
    'Dans les entreprises d’au moins cinquante salariés, le CSE est consulté avant toute caméra.',
    'vague',
  ],
  [
    'consultation_cse',
    'Les représentants du personnel doivent être informés avant la pose des caméras.',
    'non-trouvee',
  ],
  [
    'consultation_cse',
    'Ces caméras ont été posées après avis du comité consultatif paritaire.',
    'trouvee',
  ],
  [
    'destinataires',
    'Les infirmiers sont conduits à accéder aux moyens de communication du site.',
    'non-trouvee',
  ],
  [
    'destinataires',
    'La loi ouvre aux personnes concernées par les traitements des droits, comme aux tiers.',
    'non-trouvee',
  ],
])(
  'La règle que pose la loi n’est pas ce qui a été fait ; qui se sert d’un outil ne lit pas les données — %s : « %s » est %s',
  (cle, texte, etat) => {
    expect(lire(cle, texte)).toBe(etat);
  },
);

test.each<readonly [cle: Cle, texte: string, etat: EtatLu]>([
  ['identite', 'Le module d’IA utilisé note les appels.', 'non-trouvee'],
  ['identite', 'Le journal est sur URL_INTERNE. Fait à Lorville.', 'non-trouvee'],
  ['identite', 'Choisissez Mode Équipe dans le menu.', 'non-trouvee'],
  ['identite', 'Hélio Pistes agit comme sous-traitant de votre employeur.', 'non-trouvee'],
  ['identite', 'Hélio Pistes agit comme responsable du traitement.', 'trouvee'],
  ['identite', 'Niveau de batterie | Surveillance du terminal mobile', 'non-trouvee'],
])('Ce qui n’est pas le nom du responsable — %s : « %s » est %s', (cle, texte, etat) => {
  expect(lire(cle, texte)).toBe(etat);
});
