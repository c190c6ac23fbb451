import type { Decision } from '../schemas/decision.ts';
import type { Verdict } from '../schemas/idee-recue.ts';
import { issueDe } from '../referencement/issue.ts';
import { typographier } from '../typographie/francais.ts';
import { communes, nomDe, type Ton, type Vignette } from '../vignettes/vignette.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { ideesRecues } from './idees-recues.ts';
import { motDuVerdict } from '../idees-recues/verdicts.ts';
import { lettresDuSite } from './lettres.ts';
import { piecesDuSite } from './pieces.ts';
import { uneFois } from './une-fois.ts';

const sortes = {
  article: 'Article',
  outil: 'Outil de surveillance',
  carte: 'Vrai, faux, ça dépend',
  decision: 'Décision',
  facile: 'Facile à lire',
} as const;

/** Les portes et les listes du site qui ont leur image. */
const entrees: readonly (readonly [adresse: string, sorte: string, titre: string])[] = [
  ['/salarie/', 'Par où commencer', 'Vous êtes salarié'],
  ['/employeur/', 'Par où commencer', 'Vous êtes employeur'],
  ['/journaliste/', 'Par où commencer', 'Vous êtes journaliste'],
  ['/presse/', 'Presse', 'L’affaire MAIF : ce qui est sûr, ce qui ne l’est pas'],
  ['/verifier/', 'Questionnaire', 'Vérifier ma situation : trois réponses, rien n’est envoyé'],
  ['/dispositifs/', 'Outils', 'Ce qu’un employeur peut installer, et ce qu’il doit dire'],
  ['/decisions/', 'Décisions', 'Ce que des juges et des autorités ont décidé'],
  ['/idees-recues/', 'Vrai, faux, ça dépend', 'Ce que l’on entend, et ce que cela vaut'],
  ['/comprendre/', 'Comprendre', 'La surveillance au travail, sujet par sujet'],
  ['/agir/', 'Agir', 'Demander, contester, à temps : lettres, délais, contacts'],
  ['/donnees/', 'Données ouvertes', 'Les décisions codées et les règles, à réutiliser'],
];

const tonDuVerdict: Record<Verdict, Ton> = { vrai: 'ok', faux: 'grave', 'ca-depend': 'alerte' };

function issueDeLaDecision(decision: Decision): { mot: string; ton: Ton } | undefined {
  const mot = issueDe(decision);
  return mot === ''
    ? undefined
    : { mot: typographier(mot.charAt(0).toUpperCase() + mot.slice(1)), ton: 'neutre' };
}

async function issues(): Promise<ReadonlyMap<string, Vignette['issue']>> {
  const [cartes, decisions] = await Promise.all([ideesRecues(), decisionsRecentesDAbord()]);
  return new Map<string, Vignette['issue']>([
    ...cartes.map(
      ({ id, data: { verdict } }) =>
        [
          `/idees-recues/${id}/`,
          { mot: motDuVerdict[verdict], ton: tonDuVerdict[verdict] },
        ] as const,
    ),
    ...decisions.map(({ id, data }) => [`/decisions/${id}/`, issueDeLaDecision(data)] as const),
  ]);
}

async function composer(): Promise<readonly Vignette[]> {
  const [pieces, parAdresse, lettres] = await Promise.all([
    piecesDuSite(),
    issues(),
    lettresDuSite(),
  ]);
  return [
    ...Object.values(communes),
    ...entrees.map(([adresse, sorte, titre]) => ({ nom: nomDe(adresse), sorte, titre })),
    ...pieces.flatMap(({ adresse, sorte, titre }) => {
      if (sorte === 'texte' || sorte === 'lettre' || sorte === 'regles' || sorte === 'contacts')
        return [];
      const issue = parAdresse.get(adresse);
      return [{ nom: nomDe(adresse), sorte: sortes[sorte], titre, ...(issue && { issue }) }];
    }),
    // Comme le titre d’onglet : l’image d’une lettre partagée ne dit pas laquelle.
    ...lettres.map(({ id }, rang) => ({
      nom: nomDe(`/modeles/${id}/`),
      sorte: 'Lettre à remplir',
      titre: `Lettre n° ${rang + 1}`,
    })),
  ].map((une) => ({ ...une, titre: typographier(une.titre) }));
}

/** Les images de partage de tout le site. */
export const vignettesDuSite = uneFois(composer);

/** L’issue ou le verdict de chaque image, par son nom. */
const issuesDesImages = uneFois(
  async (): Promise<ReadonlyMap<string, Vignette['issue']>> =>
    new Map((await vignettesDuSite()).map(({ nom, issue }) => [nom, issue])),
);

/** Ce que l’image d’une page montre, en mots : son titre, puis l’issue ou le verdict qu’elle porte. */
export async function direLImage(chemin: string, titre: string): Promise<string> {
  const issue = (await issuesDesImages()).get(nomDe(chemin));
  return issue === undefined ? titre : `${titre} : ${issue.mot}`;
}

/** Le nom de chaque image qui existe. */
export const nomsDesVignettes = uneFois(
  async (): Promise<ReadonlySet<string>> =>
    new Set((await vignettesDuSite()).map(({ nom }) => nom)),
);
