import {
  dire,
  estGrave,
  nommerLeControle,
  nommerPartout,
  nomsDesFaits,
  statutsDispositif,
} from '../droit/surveillance/index.ts';
import type {
  Conclusions,
  ConstatObligation,
  Dispositif,
  Fait,
  Faits,
  IdObligation,
  Role,
  Texte,
} from '../droit/surveillance/index.ts';
import { compterLesMots } from '../typographie/mots.ts';
import { constatsEnMots, parDefaut } from './constats-en-mots.ts';
import type { ConstatEnMots } from './constats-en-mots.ts';
import { reponsesDonnees } from './reponses.ts';

/** Au-delà, une réponse ne se lit plus d’un coup. */
export const MOTS_AU_PLUS = 30;

/** Une proposition de la phrase, et ce qui permet de l’écrire. */
interface Proposition {
  readonly texte: string;
  /** La conclusion dont elle vient. */
  readonly conclusion: 'dispositif' | 'preuve' | 'rupture';
  /** L’obligation en cause qu’elle nomme. */
  readonly obligation?: IdObligation;
  /** La réponse décisive qu’elle dit, ou le fait qu’elle demande. */
  readonly fait?: Fait;
}

/** La réponse en clair, d’abord : une à trois propositions, trente mots au plus. */
interface PhraseDeReponse {
  readonly texte: string;
  readonly propositions: readonly Proposition[];
  /** Vrai si l’outil n’est pas encore jugé : il reste à dire la question qui aiderait le plus. */
  readonly encore: boolean;
}

/** De la plus parlante à la moins parlante, à gravité égale. */
const ordreDesObligations: readonly IdObligation[] = [
  'information-individuelle',
  'loyaute',
  'vie-privee',
  'pratique-interdite',
  'finalite',
  'consultation-cse',
  'proportionnalite',
  'evaluation',
  'donnees-sensibles',
  'decision-automatisee',
  'base-legale',
  'autorisation-prefectorale',
  'conservation',
  'mentions-information',
  'droit-acces',
  'analyse-impact',
  'acces-restreint',
];

/** Le constat que les réponses permettent d’écrire, parmi les faits qui ont décidé ; ou aucun. */
function constatDe(
  obligation: IdObligation,
  faits: Faits,
  decisifs: readonly Fait[],
): ConstatEnMots | undefined {
  return constatsEnMots[obligation].find(
    ({ fait, reponse }) =>
      decisifs.includes(fait) && reponsesDonnees(faits, fait).includes(reponse),
  );
}

const pour = (salarie: string, employeur: string, observateur: string): Texte => ({
  salarie,
  employeur,
  observateur,
});

/** L’obligation en cause à dire : l’interdit d’abord, puis celle qui se comprend le mieux. */
function enCause({ dispositif }: Conclusions): ConstatObligation | undefined {
  return dispositif.obligations
    .filter(({ statut }) => estGrave(statut))
    .toSorted(
      (une, autre) =>
        statutsDispositif.indexOf(une.statut) - statutsDispositif.indexOf(autre.statut) ||
        ordreDesObligations.indexOf(une.id) - ordreDesObligations.indexOf(autre.id),
    )[0];
}

function direLEnCause(constat: ConstatObligation, faits: Faits, role: Role | undefined) {
  const trouve = constatDe(constat.id, faits, constat.decisifs);
  const dit = dire(trouve?.dit ?? parDefaut[constat.id], role);
  // Un projet n’a encore rien fait : on dit ce que ce serait.
  const est = faits.etat === 'projet' ? 'ce serait' : 'c’est';
  const suite =
    constat.statut === 'interdit'
      ? `${est} en principe interdit, sauf exception`
      : `${est} probablement irrégulier`;
  return {
    texte: `${dit}\u00a0: ${suite}.`,
    conclusion: 'dispositif',
    obligation: constat.id,
    ...(trouve && { fait: trouve.fait }),
  } as const satisfies Proposition;
}

/** Le nom d’un fait en fin de phrase ; certains sont déjà des questions. */
const enQuestion = (nom: string): string =>
  /-(?:il|on)\b/u.test(nom) ? `${nom}\u202f?` : `${nom}.`;

/** Ce que l’on dit tant que l’outil n’est pas jugé. */
const ENCORE = 'On ne peut pas encore dire';

/** Vrai si un fait manque à une obligation ; l’état de l’outil se présume, et la suite se demande avec la preuve. */
const attendUneReponse = ({ dispositif }: Conclusions): boolean =>
  dispositif.obligations.some(({ enAttente }) =>
    enAttente.some((fait) => fait !== 'etat' && fait !== 'suite'),
  );

/** La question qui aiderait le plus, dite en une proposition. */
export const direADemander = (fait: Fait, outil?: Dispositif): string =>
  `À savoir d’abord\u00a0: ${enQuestion(nommerLeControle(nomsDesFaits[fait], [outil]))}`;

/** Ce que l’on dit de l’outil quand rien n’est en cause. */
function direSansGrief(
  conclusions: Conclusions,
  faits: Faits,
  aDemander: Fait | undefined,
): readonly Proposition[] {
  const simple = (texte: string): readonly Proposition[] => [{ texte, conclusion: 'dispositif' }];
  switch (conclusions.dispositif.statut) {
    case 'respectee':
      return simple(
        'Rien, dans ces réponses, ne signale de manquement. Ce n’est pas une garantie.',
      );
    case 'en-regle-sur-l-essentiel':
      return simple(
        'L’essentiel paraît en règle. Des points qui l’accompagnent restent à vérifier.',
      );
    case 'sans-objet':
      return simple('Aucune des obligations examinées ne paraît s’appliquer ici.');
    default: {
      if (faits.etat === 'projet')
        return [
          {
            texte:
              'L’outil n’est qu’un projet\u00a0: des points sont à régler avant sa mise en service.',
            conclusion: 'dispositif',
            fait: 'etat',
          },
        ];
      if (!attendUneReponse(conclusions))
        return simple('Des points restent à vérifier, que nos règles ne tranchent pas.');
      return [
        ...simple(`${ENCORE} si l’outil est régulier.`),
        ...(aDemander === undefined
          ? []
          : [
              {
                texte: direADemander(aDemander),
                conclusion: 'dispositif',
                fait: aDemander,
              } as const,
            ]),
      ];
    }
  }
}

/** Un lieu où même une preuve unique a pu être écartée : rien n’y penche vers l’admission. */
const lieuxIntimes: readonly string[] = [
  'pauses-sanitaires-vestiaires',
  'local-syndical',
  'domicile',
];

/** Ce que l’on dit de la preuve, si les données ont servi. */
function direLaPreuve(
  { preuve, dispositif }: Conclusions,
  { secteur, suite, zones = [] }: Faits,
  role: Role | undefined,
): readonly Proposition[] {
  const simple = (texte: string): readonly Proposition[] => [{ texte, conclusion: 'preuve' }];
  if (suite === undefined || suite === 'inconnu')
    return estGrave(dispositif.statut)
      ? [
          {
            texte: dire(
              pour(
                'Reste à savoir si ces données ont servi contre vous.',
                'Reste à savoir si ces données ont servi contre quelqu’un.',
                'Reste à savoir si ces données ont servi contre le salarié.',
              ),
              role,
            ),
            conclusion: 'preuve',
            fait: 'suite',
          },
        ]
      : [];
  switch (preuve.statut) {
    case 'sans-objet':
      return [];
    case 'probablement-ecartee':
      return simple('Un juge pourrait écarter la preuve.');
    case 'probablement-admise':
      return simple('Un juge pourrait pourtant admettre la preuve.');
    case 'non-contestable-ici':
      return simple('Ces réponses ne donnent pas de prise contre la preuve.');
    case 'incertaine':
      if (secteur === 'public')
        return simple('Ce qu’un juge administratif ferait de la preuve reste incertain.');
      return estGrave(dispositif.statut) && !zones.some((une) => lieuxIntimes.includes(une))
        ? simple('La preuve n’est pas écartée d’office.')
        : simple('Ce que vaut la preuve reste incertain.');
  }
}

/** Ce que l’on dit de la sanction, quand les réponses la décident. */
function direLaSanction(
  { rupture }: Conclusions,
  { suite, mandat, motif }: Faits,
): readonly Proposition[] {
  const dite = (texte: string, fait?: Fait): readonly Proposition[] => [
    { texte, conclusion: 'rupture', ...(fait && { fait }) },
  ];
  if (rupture.statut === 'sans-objet') return [];
  const decide = (fait: Fait) => rupture.decisifs.includes(fait);
  if (mandat === 'oui' && decide('mandat'))
    return dite('L’inspection du travail doit d’abord autoriser un licenciement.', 'mandat');
  if (rupture.statut !== 'fragilisee') return [];
  const quoi = suite === 'licenciement' ? 'Le licenciement' : 'La sanction';
  if ((motif === 'intimite' || motif === 'vie-personnelle') && decide('motif'))
    return dite(`${quoi} paraît fragile\u00a0: le reproche touche à la vie privée.`, 'motif');
  if (suite === 'procedure-en-cours') return dite('Une sanction paraîtrait fragile.');
  return dite(`${quoi} paraît fragile.`);
}

/**
 * La réponse en une phrase, tirée des constats qui ont décidé. Elle ne dit que ce qu’un statut ou une
 * réponse décisive porte, et se tait sur le reste. `aDemander` : la question qui aiderait le plus, une fois
 * calculée (`questionUtile`) ; sans elle, la phrase ne dit pas ce qui manque.
 */
export function phraseDeReponse(
  conclusions: Conclusions,
  faits: Faits,
  role: Role | undefined,
  aDemander?: Fait,
): PhraseDeReponse {
  const grief = enCause(conclusions);
  const preuve = direLaPreuve(conclusions, faits, role);
  const sanction = direLaSanction(conclusions, faits);
  // Sans grief contre l’outil, ce qui se dit déjà de la sanction passe devant le doute sur la preuve.
  const toutes: readonly Proposition[] = nommerPartout(
    grief === undefined
      ? [...direSansGrief(conclusions, faits, aDemander), ...sanction, ...preuve]
      : [direLEnCause(grief, faits, role), ...preuve, ...sanction],
    [faits.dispositif],
  );
  // Ce qui dépasse se lit plus bas : on coupe entre deux propositions, jamais dedans.
  const propositions = toutes.filter(
    (_, rang) =>
      rang === 0 ||
      compterLesMots(
        toutes
          .slice(0, rang + 1)
          .map(({ texte }) => texte)
          .join(' '),
      ) <= MOTS_AU_PLUS,
  );
  return {
    texte: propositions.map(({ texte }) => texte).join(' '),
    propositions,
    encore: propositions.some(({ texte }) => texte.startsWith(ENCORE)),
  };
}

/** Ce que l’on sait d’un outil, et ce que les règles en concluent. */
interface Examine {
  readonly faits: Faits;
  readonly conclusions: Conclusions;
}

/** L’outil le plus en cause, quand il y en a plusieurs ; le premier, à gravité égale. */
export function lePlusEnCause<E extends Examine>(cas: readonly E[]): E | undefined {
  const rang = ({ conclusions }: E) => statutsDispositif.indexOf(conclusions.dispositif.statut);
  return cas.toSorted((un, autre) => rang(un) - rang(autre))[0];
}

/**
 * La phrase de l’outil le plus en cause ; aucune, sans outil. `aDemander` : sa question la plus utile. Elle se tait sur
 * la preuve qu’il donne quand celle d’un autre paraît devoir être écartée : la table, dessous, dit les deux.
 */
export function phraseDesOutils(
  cas: readonly Examine[],
  role: Role | undefined,
  aDemander?: Fait,
): PhraseDeReponse | undefined {
  const pire = lePlusEnCause(cas);
  if (pire === undefined) return undefined;
  const phrase = phraseDeReponse(pire.conclusions, pire.faits, role, aDemander);
  const ecartee = ({ conclusions }: Examine): boolean =>
    conclusions.preuve.statut === 'probablement-ecartee';
  if (ecartee(pire) || !cas.some(ecartee)) return phrase;
  const propositions = phrase.propositions.filter(({ conclusion }) => conclusion !== 'preuve');
  return { ...phrase, propositions, texte: propositions.map(({ texte }) => texte).join(' ') };
}
