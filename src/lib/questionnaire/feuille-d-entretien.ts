import { jourEntier } from '../dates/saisie.ts';
import { delaiDe, nommerPartout, remplie } from '../droit/surveillance/index.ts';
import type { Faits, IdDeDelai } from '../droit/surveillance/index.ts';
import { departDe, echeanceDe, entretienPasAvant } from './echeances-du-resultat.ts';
import type { DatesDonnees } from './echeances-du-resultat.ts';
import { blocsDAgent, blocsSansStatut } from './feuille-d-agent.ts';
import { bloc, ligne, suivantes } from './lignes-de-feuille.ts';
import type { BlocDeFeuille, Ligne } from './lignes-de-feuille.ts';

/** Si l’entreprise a des représentants du personnel : cela change qui peut venir. */
export type Elus = 'avec' | 'sans' | 'inconnu';

/** La feuille qui tient sur une page et que l’on emporte à l’entretien. */
export interface FeuilleDEntretien {
  readonly titre: string;
  readonly elus: Elus;
  readonly blocs: readonly BlocDeFeuille[];
}

/** Ce que les réponses disent des élus ; sous onze salariés, le comité n’est pas obligatoire. */
function elusDe(cas: readonly Faits[]): Elus {
  if (cas.some(({ consultation }) => consultation === 'carence')) return 'sans';
  if (cas.some(({ effectif }) => effectif === 'moins-11')) return 'sans';
  return cas.some(({ effectif }) => effectif === '50-et-plus') ? 'avec' : 'inconnu';
}

const collegue = ligne(
  'Une personne de l’entreprise, de mon choix. Un élu ou un délégué peut accepter.',
  ['L1232-4', 'L1332-2'],
);
const conseiller = ligne(
  'Pour un licenciement\u00a0: un conseiller du salarié, gratuit. Liste en mairie et à l’inspection du travail. Je lui donne le jour, l’heure, le lieu\u202f; je préviens l’employeur.',
  ['L1232-4', 'D1232-5', 'R1232-2', 'page-conseiller-du-salarie'],
);

const quiVient: Readonly<Record<Elus, readonly Ligne[]>> = {
  avec: [collegue],
  sans: [collegue, conseiller],
  inconnu: [
    collegue,
    ligne(
      'S’il n’y a pas de représentants du personnel, et pour un licenciement\u00a0: un conseiller du salarié, pris sur la liste tenue en mairie.',
      ['L1232-4', 'D1232-5', 'page-conseiller-du-salarie'],
    ),
  ],
};

/** Ce qui se demande ; chaque ligne ne paraît que si une réponse la rend utile. */
const demandes: readonly Ligne[] = [
  ligne('Quels faits me reprochez-vous, et à quelles dates\u202f?', ['L1232-3', 'L1332-2']),
  ligne(
    'De quel outil viennent ces données\u202f? Puis-je les voir, et en avoir une copie\u202f?',
    ['rgpd-15'],
  ),
  ligne('Quel document m’a annoncé cet outil, et quel jour\u202f?', ['L1222-4'], {
    sauf: { information: 'ecrite-precise' },
  }),
  ligne('Le comité a-t-il été consulté sur cet outil, et quel jour\u202f?', ['L2312-38'], {
    si: [{ effectif: '50-et-plus' }],
  }),
  ligne(
    'Sur quels chiffres, et selon quelle méthode annoncée, m’évaluez-vous\u202f?',
    ['L1222-3'],
    {
      si: [{ motif: 'insuffisance' }],
    },
  ),
];

/** Ce qui peut se dire : seulement ce que les réponses disent. */
const dires: readonly Ligne[] = [
  ligne('Je n’ai reçu aucune information sur cet outil avant.', ['L1222-4'], {
    si: [{ information: 'aucune' }],
  }),
  ligne('Je n’ai été informé de cet outil qu’après coup.', ['L1222-4'], {
    si: [{ information: 'apres-coup' }],
  }),
  ligne('Cet outil ne m’avait pas été annoncé pour cet usage.', ['L1222-4', 'rgpd-5'], {
    si: [{ 'usage-reel': 'detourne' }, { 'usage-annonce': 'non' }],
  }),
  ligne('Ces données touchent à ma vie privée.', ['L1121-1', 'c-civ-9'], {
    si: [
      { zones: ['hors-temps-de-travail', 'domicile', 'contenus-prives'] },
      { personnel: ['identifie-sans-lui', 'compte-personnel'] },
      { motif: ['vie-personnelle', 'intimite'] },
    ],
  }),
  ligne(
    'J’ai un mandat\u00a0: un licenciement demande l’autorisation de l’inspection du travail.',
    ['L2411-1', 'L2421-3'],
    { si: [{ mandat: 'oui' }] },
  ),
  ligne('Ce que je veux ajouter\u00a0:', [], { aRemplir: true }),
];

/** Les jours donnés, et le jour présent « AAAA-MM-JJ ». */
interface JoursDeLaFeuille {
  readonly dates: DatesDonnees;
  readonly aujourdHui: string;
}

const AUCUN_JOUR: JoursDeLaFeuille = { dates: new Map(), aujourdHui: '' };

/** Le jour donné, en toutes lettres. */
function jourDonne(id: IdDeDelai, { dates, aujourdHui }: JoursDeLaFeuille): string | undefined {
  const jour = departDe(delaiDe(id), dates, aujourdHui);
  return jour && jourEntier(jour);
}

/** La phrase, puis les dates que le jour donné permet d’écrire. */
function avecSesDates(
  phrase: string,
  liaison: string,
  id: IdDeDelai,
  { dates, aujourdHui }: JoursDeLaFeuille,
): string {
  const { texte, aDater } = echeanceDe(delaiDe(id), dates, aujourdHui);
  return aDater === undefined ? `${phrase}${liaison}${texte}.` : `${phrase}.`;
}

function blocDesDates(jours: JoursDeLaFeuille): BlocDeFeuille {
  const convocation = jourDonne('entretien-prealable', jours);
  const entretien = jourDonne('sanction-apres-entretien', jours);
  const tropTot =
    entretienPasAvant(jours.dates, jours.aujourdHui) === undefined
      ? ''
      : ' Le jour fixé vient plus tôt.';
  return bloc('dates', 'Les dates', [
    ligne(
      `Convocation remise ou présentée le\u00a0${convocation === undefined ? ':' : `${convocation}.`}`,
      ['L1232-2', 'R1332-1'],
      { aRemplir: convocation === undefined },
    ),
    ligne(
      entretien === undefined
        ? 'Entretien fixé le, à, lieu\u00a0:'
        : `Entretien fixé le ${entretien}\u202f; heure, lieu\u00a0:`,
      ['R1232-1', 'R1332-1'],
      { aRemplir: true },
    ),
    ligne(
      `${avecSesDates(
        'Licenciement envisagé\u00a0: entretien après cinq jours ouvrables pleins',
        ', ',
        'entretien-prealable',
        jours,
      )}${tropTot}`,
      ['L1232-2', 'R1231-1'],
    ),
    ligne('Le report se demande\u202f; il n’est pas dû. Ne pas venir n’arrête pas la procédure.', [
      'page-report-de-l-entretien',
    ]),
  ]);
}

const signer = bloc('signer', 'Lire avant de signer', [
  ligne('La convocation\u00a0: signer date la remise.', ['L1232-2']),
  ligne(
    'Une rupture conventionnelle ne s’impose pas. On peut s’y faire assister, et se rétracter quinze jours.',
    ['L1237-11', 'L1237-12', 'L1237-13'],
  ),
  ligne('Une démission suppose une volonté libre et claire.', ['page-demission-sous-pression']),
  ligne('Je peux demander un exemplaire, et le temps de lire.', []),
]);

/** Ce qui suit une insuffisance n’est pas une sanction : seule la lettre de licenciement attend. */
const suitesDUneInsuffisance = (jours: JoursDeLaFeuille): readonly Ligne[] => [
  ligne(
    avecSesDates(
      'Rien, ou une lettre de licenciement. Elle ne part pas moins de deux jours ouvrables après le jour fixé',
      '\u00a0: ',
      'licenciement-apres-entretien',
      jours,
    ),
    ['L1232-6'],
  ),
];

const suitesDUneFaute = (jours: JoursDeLaFeuille): readonly Ligne[] => [
  ligne('Rien, ou une sanction écrite et motivée.', ['L1332-1', 'L1332-2']),
  ligne(
    avecSesDates(
      'Une sanction ne vient ni avant deux jours ouvrables, ni plus d’un mois après le jour fixé',
      '\u00a0: ',
      'sanction-apres-entretien',
      jours,
    ),
    ['L1332-2', 'R1332-3'],
  ),
];

const blocDApres = (jours: JoursDeLaFeuille, insuffisance: boolean): BlocDeFeuille =>
  bloc('apres', 'Ce qui peut suivre', [
    ...(insuffisance ? suitesDUneInsuffisance(jours) : suitesDUneFaute(jours)),
    ligne(
      'Un licenciement s’écrit avec ses motifs. Quinze jours pour en demander les précisions.',
      ['L1232-6', 'R1232-13'],
    ),
    ligne('Douze mois pour contester un licenciement.', ['L1471-1'], {}),
  ]);

const notes = bloc('notes', 'Pendant et juste après', [
  ligne('Présents, heure de début et de fin\u00a0:', [], { aRemplir: true }),
  ligne('Motifs donnés\u00a0:', ['L1232-3'], { aRemplir: true }),
  ligne('Données montrées\u00a0:', [], { aRemplir: true }),
  ligne('Ce que j’ai répondu\u00a0:', ['L1235-1'], { aRemplir: true }),
]);

/**
 * La feuille d’entretien tirée des faits d’un ou de plusieurs outils ; sans faits, la feuille en blanc.
 * `elus` l’emporte sur ce que les réponses disent ; les jours donnés s’y écrivent, et ce qu’ils permettent de calculer. Rien pour un employeur, ni pour un candidat : ce n’est
 * pas leur entretien.
 */
export function feuilleDEntretien(
  cas: readonly Faits[],
  elus: Elus = elusDe(cas),
  jours: JoursDeLaFeuille = AUCUN_JOUR,
): FeuilleDEntretien | undefined {
  const role = cas[0]?.role;
  if (role === 'employeur' || role === 'candidat') return undefined;
  const titre = 'Ma feuille d’entretien';
  const outils = cas.map(({ dispositif }) => dispositif);
  if (role === 'agent-public' || cas.some((faits) => remplie({ secteur: 'public' }, faits)))
    return {
      titre,
      elus,
      blocs: nommerPartout(
        role === 'stagiaire-ou-apprenti' ? blocsSansStatut : blocsDAgent,
        outils,
      ),
    };
  const vient = [...quiVient[elus], ligne('Nom, téléphone\u00a0:', [], { aRemplir: true })];
  return {
    titre,
    elus,
    blocs: nommerPartout(
      [
        blocDesDates(jours),
        bloc('assistance', 'Qui vient avec moi', vient),
        bloc('demander', 'Ce que je demande', suivantes(demandes, cas)),
        bloc('dire', 'Ce que je peux dire', suivantes(dires, cas)),
        signer,
        blocDApres(
          jours,
          cas.some(({ motif }) => motif === 'insuffisance'),
        ),
        notes,
      ],
      outils,
    ),
  };
}
