import { conservationDeReference } from '../droit/surveillance/index.ts';
import type { Dispositif, Dossier, Faits } from '../droit/surveillance/index.ts';
import { affirme, aplatir, UN_MOT } from './ce-qui-est-nie.ts';
import { valeurDe } from './nombres.ts';
import type { Cle } from './notice/cles.ts';
import type { NoticeLue } from './notice/lire-notice.ts';
import type { Passage } from './notice/passages.ts';
import { outilDeLaNotice } from './outil-de-la-notice.ts';

/** Un fait du questionnaire qu’une notice peut éclairer. */
type FaitPropose =
  | 'dispositif'
  | 'information'
  | 'usage-annonce'
  | 'mentions'
  | 'base'
  | 'finalite'
  | 'conservation';

/** Une réponse tirée de la notice, à confirmer par la personne. */
export interface ReponseProposee {
  readonly fait: FaitPropose;
  readonly reponse: string;
  /** Les passages d’où elle vient ; aucun, quand elle vient de ce qui n’a pas été trouvé. */
  readonly passages: readonly Passage[];
}

/** Les mentions que toute notice doit porter, quel que soit l’outil. */
const attendues: readonly Cle[] = [
  'identite',
  'contact',
  'finalites',
  'base_legale',
  'destinataires',
  'conservation',
  'droits',
  'reclamation_cnil',
];

const bases: readonly (readonly [string, RegExp])[] = [
  ['interet-legitime', /interets? legitimes?/],
  ['obligation-legale', /obligations? (?:legales?|reglementaires?)/],
  ['contrat', /execution (?:du|de votre|de son) contrat/],
  ['mission-publique', /mission (?:d.interet|de service) public|interet public/],
  ['consentement', /consent|accord(?! d entreprise| collectif| de branche)|accept/],
];
const buts: readonly (readonly [string, RegExp])[] = [
  ['discipline', /sanction|disciplin|fautes? des salaries/],
  ['temps-de-travail', /temps de travail|horaires?|decompt|pointage|heures de travail|\bpaie\b/],
  ['qualite-formation', /(?<!\b(?:en|sa|leur) )qualite|form(?:er|ation)\b/],
  ['evaluation', /evalu|performance|productivite/],
  [
    'securite',
    /securi|vols?\b|proteg|protection(?! des donnees)|prevenir|accident|surete|intrusion/,
  ],
  ['organisation', /organis|repartir|planifi|optimis|tournee|livraison|regul|gestion|facturer/],
  ['obligation-legale', /obligation legale/],
];
const sanctions = /sanction|disciplin|licenci/;
const sansFin = /sans limite|indefini/;

const enUn = (passages: readonly Passage[]) => passages.map(({ texte }) => texte).join('\n');

/** L’usage pour contrôler ou sanctionner, tel que la notice l’annonce ou l’exclut. */
const usageAnnonce = (passages: readonly Passage[]) =>
  (affirme(enUn(passages), sanctions) ?? affirme(enUn(passages), UN_MOT)) === false ? 'non' : 'oui';

const JOURS: Readonly<Record<string, number>> = { jour: 1, semaine: 7, mois: 30.5, an: 365 };

/** Les durées d’un passage, en jours. */
function dureesEnJours(passage: string): readonly number[] {
  return [
    ...aplatir(passage).matchAll(/\b([a-z]+|\d+)\s+(jour|semaine|mois|an)(?:nee)?s?\b/g),
  ].flatMap(([, nombre = '', unite = '']) => {
    const valeur = valeurDe(nombre);
    return valeur === undefined ? [] : [valeur * (JOURS[unite] ?? 1)];
  });
}

function conservation(outil: Dispositif | undefined, passages: readonly Passage[]) {
  if (affirme(enUn(passages), sansFin) === true) return 'sans-limite';
  const reference = outil === undefined ? [] : conservationDeReference[outil];
  const admises = reference.flatMap(({ duree }) => dureesEnJours(duree));
  const dites = passages.flatMap(({ texte }) => dureesEnJours(texte));
  if (admises.length === 0 || dites.length === 0) return undefined;
  const [laPlusLongue, premiere] = [Math.max(...dites), admises[0] ?? 0];
  if (laPlusLongue <= premiere + 1) return 'dans-la-reference';
  return laPlusLongue > Math.max(...admises) + 1 ? 'au-dela' : undefined;
}

/**
 * Ce qu’une notice permet de proposer au questionnaire. Rien n’est proposé d’un silence, sauf « une partie »
 * des mentions : ne pas trouver n’est pas constater l’absence.
 */
export function reponsesProposees(texte: string, lue: NoticeLue): readonly ReponseProposee[] {
  const passages = (...cles: readonly Cle[]) =>
    cles.flatMap((cle) => (lue[cle].etat === 'trouvee' ? lue[cle].passages.slice(0, 1) : []));
  const proposer = (
    fait: FaitPropose,
    reponse: string | undefined,
    siens: readonly Passage[],
  ): readonly ReponseProposee[] =>
    reponse === undefined ? [] : [{ fait, reponse, passages: siens }];
  const choisir = (choix: readonly (readonly [string, RegExp])[], siens: readonly Passage[]) =>
    siens.length === 0
      ? undefined
      : choix.find(([, forme]) => affirme(enUn(siens), forme) === true)?.[0];

  const outil = outilDeLaNotice(texte, lue.dispositif.passages);
  const precise = passages('dispositif', 'donnees_collectees', 'finalites');
  const dites = attendues.filter((cle) => lue[cle].etat === 'trouvee');
  const sanction = lue.usage_disciplinaire;
  const usage = sanction.etat === 'trouvee' ? usageAnnonce(sanction.passages) : undefined;
  const garde = lue.conservation.passages;
  return [
    ...proposer('dispositif', outil, passages('dispositif')),
    ...proposer(
      'information',
      lue.dispositif.etat === 'non-trouvee'
        ? undefined
        : precise.length === 3
          ? 'ecrite-precise'
          : 'ecrite-vague',
      precise,
    ),
    ...proposer('usage-annonce', usage, sanction.passages),
    ...proposer(
      'mentions',
      dites.length === 0 ? undefined : dites.length === attendues.length ? 'toutes' : 'une-partie',
      passages(...dites),
    ),
    ...proposer('base', choisir(bases, passages('base_legale')), passages('base_legale')),
    ...proposer('finalite', choisir(buts, passages('finalites')), passages('finalites')),
    ...proposer('conservation', conservation(outil, garde), garde),
  ];
}

/**
 * Le dossier du questionnaire, fait des seules réponses confirmées. Sans outil confirmé, les réponses vont à
 * « autre » : la personne choisit ensuite.
 */
export function dossierConfirme(confirmees: readonly ReponseProposee[]): Dossier {
  const outil = confirmees.find(({ fait }) => fait === 'dispositif')?.reponse ?? 'autre';
  const faits = Object.fromEntries(
    confirmees
      .filter(({ fait }) => fait !== 'dispositif')
      .map(({ fait, reponse }) => [fait, reponse]),
  );
  // Frontière : chaque réponse vient de `reponsesProposees`, dont un test compare les mots au vocabulaire.
  return { communs: {}, parDispositif: { [outil]: faits as Faits } };
}
