import {
  constatBref,
  donneeAvant,
  enregistrentParNature,
  intrusifs,
  ouvertureIsolee,
  ouvrentDesContenus,
  rolesHorsCandidature,
  surveillentSansRelache,
} from '../../vocabulaire/groupes.ts';
import type { Dispositif, Reponse } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Une position a ses lignes propres, plus fines que la ligne commune aux outils intrusifs. */
const intrusifsSansPosition: readonly Dispositif[] = intrusifs.filter(
  (un) => un !== 'geolocalisation',
);

/** Les buts qu’une position peut servir sans compter les heures. */
const butsAutresQueLesHeures = [
  'securite',
  'qualite-formation',
  'organisation',
  'evaluation',
  'obligation-legale',
  'discipline',
  'aucune-annoncee',
] as const satisfies readonly Reponse<'finalite'>[];

const DEJA_ECARTE = 'un moyen moins intrusif a déjà été étudié, et écarté par écrit';

/** Pas plus que ce que le but demande. */
export const proportionnalite: Obligation = {
  id: 'proportionnalite',
  titre: 'Ne pas surveiller plus que nécessaire',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['L1121-1', 'rgpd-5'],
  ordinaires: {
    role: rolesHorsCandidature,
    secteur: ['prive'],
    etat: ['en-service', 'retire'],
    permanence: ['reguliere'],
    autonomie: ['non'],
    soupcon: ['non'],
    base: ['consentement', 'interet-legitime', 'contrat', 'mission-publique', 'aucune'],
    finalite: [
      'securite',
      'qualite-formation',
      'organisation',
      'evaluation',
      'discipline',
      'aucune-annoncee',
    ],
    information: ['sans-preuve', 'apres-coup', 'aucune', 'avant-les-faits'],
    mentions: ['une-partie', 'aucune'],
    donnees: ['ordinaires', 'biometrie', 'sante', 'infractions'],
    dissimulation: ['cache', 'ruse'],
    personnel: ['identifie-sans-lui', 'identifie-en-sa-presence', 'sans-objet', 'compte-personnel'],
    zones: ['pauses-sanitaires-vestiaires', 'local-syndical', 'son'],
    dispositif: ['alerte', 'ia-rh', 'client-mystere', 'reseaux-sociaux', 'enregistrement', 'autre'],
  },
  lignes: [
    {
      si: constatBref,
      alors: 'respectee',
      motif:
        'Un constat bref, en lieu public, mené sur un soupçon, a été admis par le juge administratif.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { dispositif: 'filature', secteur: 'public' },
      alors: 'a-verifier',
      motif:
        'Le juge administratif a déjà admis une filature limitée à des lieux ouverts au public.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval', 'rgpd-5'],
    },
    {
      si: { dispositif: 'controle-humain', zones: ['hors-temps-de-travail', 'domicile'] },
      alors: 'a-verifier',
      motif:
        'Ce contrôle déborde du temps ou du lieu de travail. Il lui faut une raison particulière, et rien de plus qu’il ne faut.',
      sources: ['L1121-1', 'c-civ-9'],
    },
    {
      si: { dispositif: 'controle-humain', permanence: ['ponctuelle', 'reguliere'] },
      alors: 'respectee',
      motif:
        'Contrôler le travail au temps et au lieu du travail fait partie du rôle de l’employeur.',
      sources: ['L1121-1', 'cass-soc-2014-13-18427-sqybus'],
    },
    {
      si: { dispositif: 'controle-humain', permanence: 'constante' },
      alors: 'a-verifier',
      motif: 'Suivre une même personne sans relâche peut devenir excessif, même sans outil.',
      sources: ['L1121-1', 'L1152-1'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'respectee',
      motif:
        'Un fichier ou un message que rien ne disait personnel est présumé professionnel. L’ouvrir une fois, sans cachette, est admis.',
      sources: ['cass-soc-2006-04-48025-cryptage', 'L1121-1'],
    },
    {
      si: { dispositif: 'fouille', alternative: 'existe' },
      alors: 'manquement',
      motif:
        'Un contrôle moins intrusif qu’une fouille était possible. Elle doit être justifiée par la tâche et proportionnée.',
      sources: ['L1121-1', 'L1321-3'],
    },
    {
      si: { dispositif: 'fouille', permanence: 'ponctuelle', soupcon: 'oui' },
      alors: 'respectee',
      motif:
        'Une fouille se justifie par la tâche et le but. Après des menaces, des sacs ont pu être ouverts, pour un temps.',
      sources: ['L1121-1', 'L1321-3', 'cass-soc-2001-98-45818-alerte-a-la-bombe'],
    },
    {
      si: {
        dispositif: 'fouille',
        permanence: 'reguliere',
        soupcon: 'oui',
        finalite: 'securite',
        dissimulation: 'non',
      },
      alors: 'respectee',
      motif:
        'Devant des menaces d’attentat, ouvrir les sacs à chaque entrée a été admis, pour un temps.',
      sources: ['cass-soc-2001-98-45818-alerte-a-la-bombe', 'L1121-1', 'L1321-3'],
    },
    {
      si: { dispositif: 'fouille' },
      alors: 'a-verifier',
      motif:
        'Une fouille doit être justifiée par la nature de la tâche et proportionnée au but. Il faut regarder sa raison et sa fréquence.',
      sources: ['L1121-1', 'L1321-3', 'cass-soc-2001-98-45818-alerte-a-la-bombe'],
    },
    {
      si: { dispositif: 'depistage', cible: 'non' },
      alors: 'manquement',
      motif:
        'Le test vise les seuls postes où l’ivresse ou la drogue met en danger des personnes ou des biens. Il ne peut pas viser tout le monde.',
      sources: ['ce-2016-394178-test-salivaire', 'cass-soc-2015-13-25436-aprr', 'L1121-1'],
    },
    {
      si: { dispositif: 'depistage', permanence: 'constante', finalite: 'obligation-legale' },
      exception: { faits: ['finalite'], saufSi: 'un texte précis impose ce test' },
      alors: 'a-verifier',
      motif:
        'Aucune décision relevée n’admet de tester sans cesse. Il faut un texte précis qui l’impose.',
      sources: ['L1121-1', 'ce-2016-394178-test-salivaire'],
    },
    {
      si: { dispositif: 'depistage', permanence: 'constante' },
      alors: 'manquement',
      motif: 'Tester sans cesse dépasse ce que les juges ont admis.',
      sources: ['ce-2016-394178-test-salivaire', 'L1121-1'],
    },
    {
      si: { dispositif: 'depistage', cible: 'oui', finalite: 'securite' },
      alors: 'respectee',
      motif:
        'Le test était réservé à des postes à risque, pour la sécurité. Il doit pouvoir être contesté.',
      sources: ['ce-2016-394178-test-salivaire', 'cass-soc-2015-13-25436-aprr'],
    },
    {
      si: { dispositif: 'depistage' },
      alors: 'a-verifier',
      motif:
        'Le test vise les seuls postes où l’ivresse ou la drogue met en danger des personnes ou des biens. Il faut voir lesquels étaient désignés.',
      sources: ['ce-2016-394178-test-salivaire', 'cass-soc-2015-13-25436-aprr', 'L1321-3'],
    },
    {
      si: { dispositif: 'chronotachygraphe', 'usage-reel': 'conforme' },
      alors: 'respectee',
      motif: 'Un règlement impose cet appareil et l’usage s’y tient.',
      sources: ['reglement-165-2014', 'L1121-1'],
    },
    {
      si: { dispositif: 'chronotachygraphe', 'usage-reel': 'detourne' },
      alors: 'a-verifier',
      motif: 'L’appareil est obligatoire, mais un autre usage que le sien doit être justifié.',
      sources: ['reglement-165-2014', 'L1121-1'],
    },
    {
      si: { dispositif: 'filature' },
      alors: 'manquement',
      motif:
        'Suivre un salarié a été jugé disproportionné en 2002. La portée de cet arrêt est discutée depuis 2023.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2002-00-42401-filature', 'ca-dijon-2024-22-00145'],
    },
    {
      si: { dispositif: 'geolocalisation', finalite: 'temps-de-travail', autonomie: 'oui' },
      alors: 'manquement',
      motif:
        'Un salarié libre d’organiser ses journées ne peut pas être géolocalisé pour compter ses heures.',
      sources: ['L1121-1', 'cass-soc-2011-10-18036-geoloc', 'cass-soc-2014-13-23645-geoloc'],
    },
    {
      si: { dispositif: 'geolocalisation', finalite: 'temps-de-travail', alternative: 'existe' },
      alors: 'manquement',
      motif:
        'La géolocalisation ne peut compter les heures que si aucun autre moyen n’existe, même moins efficace.',
      sources: [
        'L1121-1',
        'cass-soc-2018-17-14631-mediapost',
        'ce-2017-403776-odeolis',
        'cass-soc-2023-21-22852-smv',
      ],
    },
    {
      si: {
        etat: 'projet',
        dispositif: 'geolocalisation',
        finalite: butsAutresQueLesHeures,
        autonomie: 'non',
        alternative: 'ecartee-par-ecrit',
      },
      exception: { faits: ['alternative'], saufSi: DEJA_ECARTE },
      alors: 'respectee',
      motif: 'Un moyen moins intrusif a été étudié et écarté par écrit.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-geolocalisation'],
    },
    {
      si: { etat: 'projet', dispositif: 'geolocalisation' },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : chercher un moyen moins intrusif et écrire pourquoi il ne suffit pas.',
      sources: ['L1121-1', 'cnil-geolocalisation'],
    },
    {
      si: { dispositif: 'geolocalisation', 'usage-reel': 'detourne', autonomie: 'oui' },
      alors: 'manquement',
      motif: 'La géolocalisation a changé d’usage, pour un salarié libre d’organiser son travail.',
      sources: ['L1121-1', 'cass-soc-2011-10-18036-geoloc'],
    },
    {
      si: { dispositif: 'geolocalisation', 'usage-reel': 'detourne', alternative: 'existe' },
      alors: 'manquement',
      motif: 'La géolocalisation a changé d’usage alors qu’un autre moyen existait.',
      sources: ['L1121-1', 'ce-2017-403776-odeolis', 'cass-soc-2024-21-19802-routier'],
    },
    {
      si: {
        dispositif: surveillentSansRelache,
        permanence: 'constante',
        alternative: 'existe',
      },
      alors: 'manquement',
      motif: 'La surveillance est constante, alors qu’un moyen moins intrusif suffirait.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-2024-021-time-doctor'],
    },
    {
      si: {
        dispositif: surveillentSansRelache,
        permanence: 'constante',
        finalite: 'obligation-legale',
      },
      exception: { faits: ['finalite'], saufSi: 'un texte précis impose cette surveillance' },
      alors: 'a-verifier',
      motif: 'Une surveillance constante est exceptionnelle. Il faut un texte précis qui l’impose.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: {
        dispositif: surveillentSansRelache,
        permanence: 'constante',
        base: 'obligation-legale',
        information: donneeAvant,
        mentions: 'toutes',
      },
      exception: {
        faits: ['base', 'information', 'mentions'],
        saufSi: 'un texte précis impose cette surveillance',
      },
      alors: 'a-verifier',
      motif: 'Une surveillance constante est exceptionnelle. Le texte invoqué doit l’imposer.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: {
        dispositif: surveillentSansRelache,
        permanence: 'constante',
        alternative: 'ecartee-par-ecrit',
        information: donneeAvant,
        mentions: 'toutes',
      },
      exception: {
        faits: ['alternative', 'information', 'mentions'],
        saufSi: 'la nécessité en est écrite, et l’information complète',
      },
      alors: 'a-verifier',
      motif:
        'Une surveillance constante est exceptionnelle. La nécessité, écrite et annoncée, reste à démontrer.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'mesure-inactivite', permanence: 'constante' },
      alors: 'manquement',
      motif:
        'La CNIL a sanctionné une mesure continue de l’inactivité. Le Conseil d’État en a admis une, liée à une tâche.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-2024-021-time-doctor', 'ce-2025-492830-amazon'],
    },
    {
      si: { dispositif: surveillentSansRelache, permanence: 'constante' },
      alors: 'manquement',
      motif:
        'Une surveillance constante d’une personne ou d’un poste est jugée excessive, sauf nécessité particulière et démontrée.',
      sources: [
        'L1121-1',
        'rgpd-5',
        'cass-soc-2021-19-13856-cuisinier',
        'cnil-2019-006-uniontrad',
        'cnil-2024-021-time-doctor',
      ],
    },
    {
      si: { donnees: 'syndicales-ou-opinions', alternative: 'existe' },
      alors: 'manquement',
      motif:
        'Un autre moyen suffisait, sans ces données sur la grève, le syndicat ou les opinions.',
      sources: ['rgpd-5', 'cnil-2021-019-ratp'],
    },
    {
      si: { dispositif: 'appels', permanence: 'constante', finalite: 'obligation-legale' },
      exception: { faits: ['finalite'], saufSi: 'un texte précis impose cet enregistrement' },
      alors: 'a-verifier',
      motif: 'La CNIL n’admet de tout enregistrer que si un texte précis l’impose.',
      sources: ['cnil-appels', 'rgpd-5'],
    },
    {
      si: { dispositif: 'appels', permanence: 'constante', base: 'obligation-legale' },
      exception: { faits: ['base'], saufSi: 'un texte précis impose cet enregistrement' },
      alors: 'a-verifier',
      motif: 'La CNIL n’admet de tout enregistrer que si un texte précis l’impose.',
      sources: ['cnil-appels', 'rgpd-5'],
    },
    {
      si: { dispositif: 'appels', permanence: 'constante', alternative: 'existe' },
      alors: 'manquement',
      motif:
        'La CNIL juge excessif d’écouter ou d’enregistrer tous les appels quand un moyen plus léger suffit.',
      sources: ['rgpd-5', 'L1121-1', 'cnil-2023-kg-com', 'cnil-appels'],
    },
    {
      si: { dispositif: 'appels', permanence: 'constante' },
      alors: 'manquement',
      motif:
        'La CNIL juge excessif d’écouter ou d’enregistrer tous les appels sans texte qui l’impose.',
      sources: ['rgpd-5', 'L1121-1', 'cnil-appels', 'cnil-2023-kg-com'],
    },
    {
      si: {
        dispositif: ouvrentDesContenus,
        permanence: 'constante',
        zones: 'contenus-prives',
      },
      alors: 'manquement',
      motif:
        'Lire en continu des échanges privés paraît aller au-delà de ce qu’un contrôle demande.',
      sources: ['cedh-2017-barbulescu', 'L1121-1'],
    },
    {
      // Une candidature se déclare : tant que le rôle n’est pas dit, on lit les lignes générales.
      si: { role: 'candidat', dispositif: 'reseaux-sociaux' },
      exception: { faits: ['role'], saufSi: 'la personne est candidate à un emploi' },
      alors: 'a-verifier',
      motif:
        'Selon la CNIL, un recruteur peut lire un réseau professionnel. Chercher sur les réseaux personnels d’un candidat revient à une enquête de moralité.',
      sources: ['cnil-recrutement', 'L1221-6', 'L1121-1'],
    },
    {
      si: { alternative: 'existe', dispositif: intrusifsSansPosition },
      alors: 'manquement',
      motif: 'Un moyen moins intrusif suffirait, pour un outil qui l’est beaucoup.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-2024-021-time-doctor'],
    },
    {
      si: {
        etat: 'projet',
        permanence: ['ponctuelle', 'reguliere'],
        alternative: 'ecartee-par-ecrit',
      },
      exception: { faits: ['alternative'], saufSi: DEJA_ECARTE },
      alors: 'respectee',
      motif: 'Un moyen moins intrusif a été étudié et écarté par écrit.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : chercher un moyen moins intrusif et écrire pourquoi il ne suffit pas.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'geolocalisation', finalite: 'temps-de-travail' },
      alors: 'a-verifier',
      motif:
        'Pour compter les heures, l’employeur doit montrer qu’aucun autre moyen n’était possible.',
      sources: ['L1121-1', 'rgpd-5', 'cass-soc-2018-17-14631-mediapost', 'cnil-geolocalisation'],
    },
    {
      si: { dispositif: 'geolocalisation', autonomie: 'oui' },
      alors: 'a-verifier',
      motif:
        'Géolocaliser un salarié libre d’organiser son travail demande une raison particulière.',
      sources: ['L1121-1', 'cnil-geolocalisation'],
    },
    {
      si: { dispositif: 'geolocalisation', alternative: 'ecartee-par-ecrit' },
      alors: 'respectee',
      motif: 'Un moyen moins intrusif a été étudié et écarté par écrit.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-geolocalisation'],
    },
    {
      si: { dispositif: 'geolocalisation' },
      alors: 'a-verifier',
      motif:
        'Suivre une position pendant le travail peut se justifier. L’employeur doit montrer pourquoi.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-geolocalisation'],
    },
    {
      si: { dispositif: 'badge', finalite: 'temps-de-travail', 'usage-reel': 'conforme' },
      alors: 'respectee',
      motif:
        'Hors horaire collectif, l’employeur doit décompter les heures, et un badge qui s’en tient là y répond. La CNIL juge excessive une photo à chaque pointage.',
      sources: ['L3171-2', 'D3171-8', 'L1121-1', 'cnil-badge'],
    },
    {
      si: { alternative: 'existe' },
      alors: 'a-verifier',
      motif: 'Un moyen moins intrusif aurait peut-être suffi. L’employeur doit s’en expliquer.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: enregistrentParNature, permanence: 'constante' },
      alors: 'a-verifier',
      motif:
        'Cet outil enregistre par nature et n’est pas interdit pour autant. Ses seuils, ses pauses et ses durées comptent.',
      sources: ['L1121-1', 'rgpd-5', 'ce-2025-492830-amazon', 'rgpd-35'],
    },
    {
      si: { permanence: 'constante' },
      alors: 'a-verifier',
      motif:
        'Un suivi constant demande une nécessité particulière. L’écrire ne suffit pas : l’employeur doit la démontrer.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { alternative: 'ecartee-par-ecrit' },
      alors: 'respectee',
      motif: 'Un moyen moins intrusif a été étudié et écarté par écrit.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { alternative: 'non-etudiee' },
      alors: 'a-verifier',
      motif:
        'Personne n’a cherché un moyen moins intrusif. L’employeur doit pouvoir justifier son choix.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir jusqu’où va l’outil, et si un moyen moins intrusif a été étudié.',
      sources: ['L1121-1', 'rgpd-5'],
    },
  ],
};
