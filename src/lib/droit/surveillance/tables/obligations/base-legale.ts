import { constatBref, intrusifs, ouvertureIsolee, testReserve } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** L’une des six bases de l’article 6 du RGPD doit porter le traitement. */
export const baseLegale: Obligation = {
  id: 'base-legale',
  titre: 'Avoir une base légale solide',
  collecte: 'pivot-de-regularite',
  partie: 'dire',
  textes: ['rgpd-6', 'rgpd-7'],
  ordinaires: {
    cible: ['non'],
    soupcon: ['non'],
    secteur: ['prive'],
    effectif: ['moins-11', '11-49'],
    etat: ['en-service', 'retire'],
    finalite: [
      'securite',
      'qualite-formation',
      'organisation',
      'evaluation',
      'discipline',
      'aucune-annoncee',
    ],
    alternative: ['non-etudiee'],
    dispositif: [
      'suivi-activite',
      'video',
      'video-public',
      'journaux',
      'alerte',
      'ia-rh',
      'client-mystere',
      'filature',
      'reseaux-sociaux',
      'enregistrement',
      'autre',
    ],
    permanence: ['reguliere', 'constante'],
    dissimulation: ['cache', 'ruse'],
    personnel: ['identifie-sans-lui', 'identifie-en-sa-presence', 'sans-objet', 'compte-personnel'],
    zones: [
      'pauses-sanitaires-vestiaires',
      'local-syndical',
      'son',
      'hors-temps-de-travail',
      'domicile',
      'aucune',
    ],
  },
  lignes: [
    {
      si: { dispositif: 'controle-humain' },
      alors: 'sans-objet',
      motif:
        'Un simple regard humain n’est pas un fichier. Des notes classées pourraient en former un.',
      sources: ['rgpd-4', 'rgpd-6'],
    },
    {
      si: constatBref,
      alors: 'sans-objet',
      motif:
        'Pour un constat bref, en lieu public et sur un soupçon, le juge administratif n’a pas discuté la base légale. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { dispositif: 'fouille' },
      alors: 'sans-objet',
      motif:
        'Ouvrir un sac ou un casier n’est pas, à soi seul, un traitement de données. Un fichier des contrôles en serait un.',
      sources: ['rgpd-4'],
    },
    {
      si: testReserve,
      alors: 'sans-objet',
      motif:
        'Lire un test sur place n’est pas, à soi seul, un traitement de données ; un fichier des résultats en serait un. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['rgpd-4'],
    },
    {
      si: { dispositif: 'depistage', base: ['interet-legitime', 'obligation-legale'] },
      alors: 'a-verifier',
      motif:
        'L’employeur doit protéger la santé et la sécurité. Hors de métiers particuliers, nous n’avons pas trouvé de texte qui impose ce test.',
      sources: ['L4121-1', 'R4228-21', 'rgpd-6'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'L’arrêt relevé admet d’ouvrir une fois ce que rien ne disait personnel, sans parler de base légale. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['cass-soc-2006-04-48025-cryptage'],
    },
    {
      si: { base: 'obligation-legale', dispositif: 'chronotachygraphe' },
      alors: 'respectee',
      motif: 'Un règlement européen impose cet appareil.',
      sources: ['rgpd-6', 'reglement-165-2014'],
    },
    {
      si: { base: 'obligation-legale', dispositif: 'badge', finalite: 'temps-de-travail' },
      alors: 'respectee',
      motif:
        'Hors horaire collectif, l’employeur doit décompter les heures. Un badge simple peut y servir.',
      sources: ['rgpd-6', 'L3171-2', 'D3171-8'],
    },
    {
      si: { base: 'obligation-legale', dispositif: 'appels', finalite: 'obligation-legale' },
      alors: 'respectee',
      motif: 'Certains textes imposent d’enregistrer des appels, par exemple des ordres de bourse.',
      sources: ['rgpd-6', 'cnil-appels'],
    },
    {
      si: {
        base: 'obligation-legale',
        dispositif: 'alerte',
        finalite: 'obligation-legale',
        effectif: '50-et-plus',
      },
      alors: 'respectee',
      motif:
        'À partir de cinquante salariés, une procédure interne d’alerte est obligatoire, selon des commentaires concordants du décret.',
      sources: ['rgpd-6', 'decret-2022-1284'],
    },
    {
      si: { base: 'obligation-legale' },
      alors: 'a-verifier',
      motif:
        'Il faut un texte précis qui impose cette collecte. Une obligation générale y suffit rarement.',
      sources: ['rgpd-6'],
    },
    {
      si: { base: 'mission-publique', secteur: 'public' },
      alors: 'respectee',
      motif:
        'Un employeur public peut s’appuyer sur sa mission, si un texte la fonde et si c’est nécessaire.',
      sources: ['rgpd-6'],
    },
    {
      si: { base: 'mission-publique' },
      alors: 'a-verifier',
      motif:
        'Cette base est faite pour un service public. Un employeur privé peut rarement s’en servir.',
      sources: ['rgpd-6'],
    },
    {
      si: { base: 'interet-legitime', secteur: 'public' },
      alors: 'a-verifier',
      motif: 'Une autorité publique ne peut pas invoquer cette base pour ses missions.',
      sources: ['rgpd-6'],
    },
    {
      si: { base: 'interet-legitime', alternative: 'ecartee-par-ecrit' },
      alors: 'respectee',
      motif:
        'L’intérêt légitime paraît défendable, car un moyen moins intrusif a été écarté par écrit.',
      sources: ['rgpd-6', 'cepd-interet-legitime-2024', 'ce-2025-492830-amazon'],
    },
    {
      si: { base: 'contrat' },
      alors: 'a-verifier',
      motif:
        'Le contrat ne couvre que ce qui lui est nécessaire, comme les heures à payer. Surveiller l’est rarement.',
      sources: ['rgpd-6'],
    },
    {
      si: { base: 'consentement' },
      alors: 'manquement',
      motif:
        'Un salarié est rarement libre de refuser. Son accord ne vaut que pour un usage facultatif.',
      sources: ['rgpd-7', 'rgpd-6', 'g29-travail-2017'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : choisir une base solide et l’écrire.',
      sources: ['rgpd-6', 'cepd-interet-legitime-2024'],
    },
    {
      si: { base: 'aucune' },
      alors: 'manquement',
      motif: 'Aucune base légale n’est indiquée. Il en faut une, choisie avant, et la dire.',
      sources: ['rgpd-6', 'rgpd-13'],
    },
    {
      si: { base: 'interet-legitime', dispositif: intrusifs, alternative: 'existe' },
      alors: 'manquement',
      motif: 'L’intérêt légitime cède quand un outil aussi intrusif pouvait être évité.',
      sources: ['rgpd-6', 'cnil-2024-021-time-doctor', 'cepd-interet-legitime-2024'],
    },
    {
      si: { base: 'interet-legitime' },
      alors: 'a-verifier',
      motif:
        'L’intérêt légitime suppose de peser l’intérêt, les autres moyens et l’effet sur les personnes. Le Comité européen demande de l’écrire avant.',
      sources: ['rgpd-6', 'cepd-interet-legitime-2024', 'ce-2025-492830-amazon'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir sur quelle base légale l’employeur s’appuie.',
      sources: ['rgpd-6'],
    },
  ],
};
