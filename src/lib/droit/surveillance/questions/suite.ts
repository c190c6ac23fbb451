import { EMPLOYEUR_OU_DPO, EMPLOYEUR_OU_REPRESENTANT, JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/**
 * Les données ont-elles servi contre le salarié ? Propre à chaque dispositif : les données de l’un
 * peuvent avoir servi sans celles de l’autre.
 */
export const suite: Question<'suite'> = {
  section: 'essentiel',
  commune: false,
  nature: 'fait',
  sansRetour: 'aucune',
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: [],
  intitule: {
    salarie: 'Les données de cet outil ont-elles servi contre vous ?',
    employeur: 'Avez-vous utilisé les données de cet outil contre un salarié ?',
    observateur: 'Les données de cet outil ont-elles servi contre le salarié ?',
  },
  aide: 'Retenez la suite la plus lourde, et dites s’il y a un procès.',
  pourquoi:
    'Trois questions sont distinctes : l’outil, la preuve, la sanction. Les deux dernières se posent si les données ont servi.',
  sources: ['L1222-4', 'L1235-1', 'L1333-1'],
  ouTrouver:
    'Lettre de convocation, de sanction ou de licenciement, bulletin de paie, compte rendu d’évaluation.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie:
        'Les données de cet outil ont-elles été utilisées pour une décision qui me concerne ?',
      employeur:
        'Les données de cet outil ont-elles servi à une retenue, une évaluation ou une sanction ?',
      observateur:
        'Les données de cet outil ont-elles été utilisées pour une décision concernant le salarié ?',
    },
  },
  choix: {
    aucune: {
      libelle: {
        salarie: 'Non, pas contre vous',
        employeur: 'Non, pas contre un salarié',
        observateur: 'Non, pas contre le salarié',
      },
      precision: 'Ou l’outil est en projet.',
    },
    'autre-usage': {
      libelle: 'Oui, pour la paie, une retenue, une astreinte ou une évaluation',
      sauf: { role: 'candidat' },
    },
    'procedure-en-cours': {
      libelle: 'Une procédure est en cours, rien n’est décidé',
      precision: 'Convocation, entretien préalable, mise à pied conservatoire.',
      sauf: { role: 'candidat' },
    },
    sanction: {
      libelle: 'Oui, pour une sanction autre que le licenciement',
      precision: 'Exemples : avertissement, mise à pied.',
      sauf: { role: 'candidat' },
    },
    licenciement: { libelle: 'Oui, pour un licenciement', sauf: { role: 'candidat' } },
    'candidature-ecartee': {
      libelle: 'Oui, pour écarter une candidature',
      sauf: { role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'agent-public'] },
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Ce qu’on reproche. Commune : c’est le reproche d’une affaire, quel que soit l’outil qui l’appuie. */
export const motif: Question<'motif'> = {
  section: 'essentiel',
  commune: true,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['intimite', 'vie-personnelle', 'insuffisance', 'professionnel'],
  intitule: {
    salarie: 'Que vous reproche-t-on ?',
    employeur: 'Que reprochez-vous au salarié ?',
    observateur: 'Que reproche-t-on au salarié ?',
  },
  aide: 'Vie personnelle : ce qui se passe hors du travail. Intimité : ce que l’on confie à des proches, comme des messages privés.',
  pourquoi:
    'Un fait de la vie personnelle ou de l’intimité ne justifie pas, en principe, un licenciement disciplinaire, même si la preuve est admise.',
  sources: ['L1121-1', 'c-civ-9', 'ass-plen-2023-21-11330-rexel'],
  ouTrouver: 'Lettre de convocation, de sanction ou de licenciement : elle énonce les reproches.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Pouvez-vous préciser par écrit les faits qui me sont reprochés ?',
      employeur: 'Quels faits précis reprochons-nous au salarié, et où ont-ils été commis ?',
      observateur: 'Quels faits précis sont reprochés au salarié ?',
    },
  },
  choix: {
    professionnel: { libelle: 'Une faute dans le travail' },
    insuffisance: {
      libelle: 'Des résultats insuffisants',
      precision: 'L’insuffisance n’est pas, à elle seule, une faute.',
    },
    'vie-personnelle': { libelle: 'Un fait de la vie personnelle' },
    intimite: { libelle: 'Des propos ou des faits intimes' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Le droit d’accès. Commune : une même demande vise d’ordinaire toutes les données détenues. */
export const accesDemande: Question<'acces-demande'> = {
  section: 'garanties',
  commune: true,
  nature: 'mesure',
  sansRetour: 'pas-demande',
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['refuse', 'sans-reponse', 'obtenu'],
  intitule: {
    salarie: 'Avez-vous demandé une copie de vos données, et avec quel résultat ?',
    employeur: 'Un salarié vous a-t-il demandé ses données, et qu’avez-vous répondu ?',
    observateur: 'Le salarié a-t-il demandé ses données, et avec quel résultat ?',
  },
  aide: 'C’est le droit d’accès du RGPD : gratuit, réponse sous un mois.',
  pourquoi:
    'L’employeur répond sous un mois à une demande d’accès. Ce délai peut être prolongé de deux mois s’il l’annonce.',
  sources: ['rgpd-15', 'rgpd-12'],
  ouTrouver: 'Courriel ou lettre de demande, accusé de réception, réponse reçue.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'En application de l’article 15 du RGPD, pouvez-vous m’envoyer une copie des données de cet outil qui me concernent ?',
      employeur:
        'Avons-nous reçu une demande d’accès pour cet outil, et à quelle date avons-nous répondu ?',
      observateur: 'Le salarié a-t-il demandé ses données, à quelle date, et qu’a-t-il reçu ?',
    },
  },
  choix: {
    obtenu: { libelle: 'Demande faite, copie obtenue' },
    'sans-reponse': { libelle: 'Demande faite, sans réponse depuis plus d’un mois' },
    refuse: { libelle: 'Demande faite, refusée' },
    'pas-demande': {
      libelle: 'Pas de demande, ou réponse pas encore due',
      precision: 'La réponse est due un mois après la réception de la demande.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};
