import type { Valeurs } from '../lettres/types.ts';
import { bloc } from './blocs.ts';
import { champDuCritere, criteres, raisonDuCritere, reponsesAuCritere } from './criteres.ts';
import { filtrer } from './filtrer.ts';
import { libellesDesBases } from './champs.ts';
import { modele } from './modele.ts';
import { remplirModele } from '../lettres/saisie.ts';
import type { Bloc } from '../lettres/types.ts';
import { partiesDeNotice } from './mentions.ts';

/** Une réponse du fichier : le numéro de la question dans l’outil, et son texte en HTML. */
interface ReponsePia {
  readonly id: number;
  readonly pia_id: number;
  readonly reference_to: number;
  readonly data: { readonly text: string; readonly gauge: null; readonly list: readonly string[] };
  readonly created_at: string;
}

/** Une mesure de sécurité du fichier. */
interface MesurePia {
  readonly id: number;
  readonly pia_id: number;
  readonly title: string;
  readonly content: string;
  readonly placeholder: string;
  readonly created_at: string;
}

/** Le fichier que l’outil PIA de la CNIL importe, dans la forme de ses propres exports. */
interface FichierPia {
  readonly pia: {
    readonly id: number;
    readonly name: string;
    readonly category: string;
    readonly author_name: string;
    readonly evaluator_name: string;
    readonly validator_name: string;
    readonly status: 0;
    readonly is_example: 0;
    readonly is_archive: 0;
    readonly progress: 0;
    readonly structure_id: '';
    readonly created_at: string;
    readonly updated_at: string;
  };
  readonly answers: readonly ReponsePia[];
  readonly measures: readonly MesurePia[];
  readonly evaluations: readonly never[];
  readonly comments: readonly never[];
}

const ligne = (texte: string, si: Bloc['si'] = {}): Bloc => bloc('paragraphe', texte, [], si);
const mention = (id: string): readonly Bloc[] =>
  partiesDeNotice
    .flatMap(({ mentions }) => mentions)
    .filter((une) => une.id === id)
    .flatMap(({ blocs }) => blocs);

/**
 * Ce que la saisie répond à chaque question de l’outil. Les numéros sont les siens (dépôt
 * LINCnil/pia, `pia_architecture.json`) ; une question absente reste à remplir dans l’outil.
 */
const reponsesParQuestion: Readonly<Record<number, readonly Bloc[]>> = {
  111: [
    ligne('{{nom}}'),
    ligne('But : {{but}}'),
    ligne('{{description}}'),
    ligne('Problème constaté : {{constat}}'),
  ],
  112: [
    ligne('Responsable du traitement : {{employeur}}'),
    ligne('Adresse : {{adresse}}'),
    ligne('Responsable conjoint : {{conjoint}}'),
    ligne('Représentant : {{representant}}'),
    ligne('Délégué à la protection des données : {{dpo}}', { delegue: ['oui'] }),
    ligne('Prestataires : {{prestataires}}'),
  ],
  121: [
    ligne('Personnes concernées : {{personnes}}'),
    ligne('Données : {{donnees}}'),
    ligne('Données sensibles : {{quelles-sensibles}}', { sensibles: ['oui'] }),
    ligne('Durée : {{duree}}'),
    ligne('Destinataires : {{destinataires}}'),
  ],
  211: [
    ligne('{{but}}'),
    ligne('Buts secondaires : {{sous-buts}}'),
    ligne('L’outil ne sert pas à : {{exclu}}'),
    ...mention('sanction'),
  ],
  212: [
    ...libellesDesBases.map(({ id, libelle }) => ligne(libelle, { base: [id] })),
    ligne('Intérêt poursuivi : {{interet}}', { base: ['interet-legitime'] }),
    ligne('Texte : {{obligation}}', { base: ['obligation-legale'] }),
  ],
  213: [
    ligne('Autres moyens étudiés : {{moyens}}'),
    ligne('Pourquoi ils ne suffisent pas : {{insuffisants}}'),
    ligne('Réglages et limites : {{reglages}}'),
  ],
  215: [ligne('{{duree}}'), ligne('Point de départ : {{depart}}'), ligne('À la fin : {{fin}}')],
  221: [
    ligne('Une notice est remise à chacun avant la mise en service, le {{service}}'),
    ligne('Notice entière : {{suite}}'),
  ],
  223: [ligne('Demandes à adresser à : {{contact}}')],
  224: [ligne('Demandes à adresser à : {{contact}}')],
  225: [ligne('Demandes à adresser à : {{contact}}')],
  226: [ligne('Prestataires : {{prestataires}}')],
  227: [
    ligne('{{garanties-transferts}}', { transferts: ['oui'] }),
    ligne('Aucune donnée ne sort de l’Union européenne.', { transferts: ['non'] }),
  ],
};

const enHtml = (texte: string): string =>
  `<p>${texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`;

/** Les lignes entièrement remplies : ce qui manque se complète dans l’outil. */
function remplies(blocs: readonly Bloc[], valeurs: Valeurs): readonly string[] {
  return remplirModele(modele('pia', blocs), valeurs)
    .passages.filter(({ lignes }) => !lignes.flat().some(({ manque }) => manque))
    .map(({ lignes }) => lignes.map((l) => l.map(({ texte }) => texte).join('')).join('\n'));
}

/** Un texte que l’outil affiche comme du HTML : sans chevrons, il n’a pas de balise. */
const sansBalise = (texte: string): string => texte.replaceAll(/[<>]/gu, '');

/** Ce que l’outil demande, question par question, dans nos mots. Les risques se jugent dans l’outil. */
const sujets: Readonly<Record<number, string>> = {
  111: 'le traitement étudié',
  112: 'qui en est responsable',
  113: 'les référentiels suivis',
  121: 'les données traitées',
  122: 'leur cycle de vie',
  123: 'leurs supports',
  211: 'les finalités',
  212: 'la base légale',
  213: 'le tri des données',
  214: 'leur exactitude',
  215: 'la durée de conservation',
  221: 'l’information des personnes',
  222: 'le consentement',
  223: 'l’accès et la portabilité',
  224: 'la rectification et l’effacement',
  225: 'la limitation et l’opposition',
  226: 'la sous-traitance',
  227: 'les transferts hors de l’Union',
};

/** Ce que le fichier porte, et ce qu’il laisse à remplir. */
interface BilanPia {
  readonly questions: number;
  readonly remplies: number;
  readonly mesures: number;
  /** Les questions sans réponse que le kit sait remplir, une fois ses autres documents remplis. */
  readonly parLeKit: readonly string[];
  /** Celles qui ne se remplissent que dans l’outil. */
  readonly dansLOutil: readonly string[];
}

/** Le bilan du fichier, pour le dire à côté de son bouton. */
export function bilanPia(valeurs: Valeurs): BilanPia {
  const { answers, measures } = fichierPia(valeurs, '');
  const remplies = new Set(answers.map(({ reference_to }) => reference_to));
  const vides = Object.keys(sujets)
    .map(Number)
    .filter((question) => !remplies.has(question));
  const dire = (questions: readonly number[]) => questions.map((une) => sujets[une] ?? '');
  return {
    questions: Object.keys(sujets).length,
    remplies: remplies.size,
    mesures: measures.length,
    parLeKit: dire(vides.filter((question) => question in reponsesParQuestion)),
    dansLOutil: dire(vides.filter((question) => !(question in reponsesParQuestion))),
  };
}

/** Le filtrage, en texte : il ouvre la réponse à la première question. */
function direLeFiltrage(valeurs: Valeurs): readonly string[] {
  const { phrase, raisons } = filtrer(valeurs);
  const reponses = criteres.flatMap(({ id, question }) => {
    const reponse = reponsesAuCritere.find((une) => une.id === valeurs[champDuCritere(id)]);
    const raison = (valeurs[raisonDuCritere(id)] ?? '').trim();
    return reponse ? [`${question} ${reponse.libelle}. ${raison}`.trim()] : [];
  });
  return reponses.length === 0 ? [] : [`Filtrage\u00a0: ${phrase}`, ...raisons, ...reponses];
}

/** Le fichier d’analyse d’impact, daté de `maintenant` (ISO 8601). */
export function fichierPia(valeurs: Valeurs, maintenant: string): FichierPia {
  const lire = (id: string) => (valeurs[id] ?? '').trim();
  const textes = Object.entries(reponsesParQuestion).flatMap(([question, blocs]) => {
    const lignes = remplies(blocs, valeurs);
    const toutes = question === '111' ? [...lignes, ...direLeFiltrage(valeurs)] : lignes;
    return toutes.length === 0
      ? []
      : [{ question: Number(question), texte: toutes.map(enHtml).join('') }];
  });
  const mesures = lire('securite')
    .split('\n')
    .map((mesure) => sansBalise(mesure).trim())
    .filter(Boolean);
  return {
    pia: {
      id: 1,
      name: sansBalise(lire('nom')) || 'Sans nom',
      category: 'Surveillance au travail',
      author_name: sansBalise(lire('auteur')),
      evaluator_name: '',
      validator_name: '',
      status: 0,
      is_example: 0,
      is_archive: 0,
      progress: 0,
      structure_id: '',
      created_at: maintenant,
      updated_at: maintenant,
    },
    answers: textes.map(({ question, texte }, rang) => ({
      id: rang + 1,
      pia_id: 1,
      reference_to: question,
      data: { text: texte, gauge: null, list: [] },
      created_at: maintenant,
    })),
    measures: mesures.map((title, rang) => ({
      id: rang + 1,
      pia_id: 1,
      title,
      content: enHtml(title),
      placeholder: '',
      created_at: maintenant,
    })),
    evaluations: [],
    comments: [],
  };
}
