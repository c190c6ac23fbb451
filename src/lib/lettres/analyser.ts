import { articlesDuCodeDuTravail, decisions, textes, type Source } from '../droit/sources.ts';
import { champsCommuns, type Forme } from './champs-communs.ts';
import { durees } from './durees.ts';
import { blancs } from './segments.ts';
import type { ChampASaisir, ModeleASaisir } from './saisie.ts';
import type { Bloc, Condition, Genre, Origine } from './types.ts';

/** Ce qu’un fichier de `src/content/lettres/` dit d’une lettre, une fois son en-tête contrôlé. */
export interface LettreEcrite {
  readonly id: string;
  readonly forme: Forme;
  readonly objet: string;
  readonly aLAttention?: string | undefined;
  readonly champs: readonly ChampASaisir[];
  /** Le corps du fichier. */
  readonly corps: string;
}

const registre = new Set<string>([
  ...Object.keys(articlesDuCodeDuTravail),
  ...textes,
  ...decisions,
]);
const estSource = (id: string): id is Source => registre.has(id);

const origines: Readonly<Record<string, Origine>> = { 'vos faits': 'faits', usage: 'usage' };
const mention = /(?<!\s)\s*\[(sources|si|vos faits|usage)(?: : ([^\]]*))?\]$/;

/**
 * Le modèle d’une lettre, à partir de son fichier.
 * @throws une phrase qui dit quoi corriger dans ce fichier, si un passage n’a pas d’origine, si une
 * source est inconnue, si un blanc n’est pas déclaré ou si un champ ne sert pas.
 */
export function analyser({
  id,
  forme,
  objet,
  aLAttention,
  champs,
  corps,
}: LettreEcrite): ModeleASaisir {
  const refuser = (faute: string): never => {
    throw new Error(`${faute} Corriger src/content/lettres/${id}.md.`);
  };
  const communs = champsCommuns[forme];
  const tous = [...champs, ...communs];
  const doubles = tous.filter((champ, rang) => tous.findIndex((un) => un.id === champ.id) < rang);
  if (doubles[0]) refuser(`Le champ « ${doubles[0].id} » est déclaré deux fois.`);

  const lus = decouper(corps).map((passage) => lirePassage(passage, refuser));
  const blocs = [...enTete(forme, objet, aLAttention), ...lus, ...fin(forme)].map((bloc) => ({
    ...bloc,
    texte: durees(bloc.texte, refuser),
  }));

  controlerLesChamps(tous, blocs, refuser);
  return { id, champs: tous, blocs };
}

/** Les passages du corps : un par paragraphe, un par ligne de liste, un par titre. */
function decouper(corps: string): readonly string[] {
  return corps
    .trim()
    .split(/\n\s*\n|\n(?=- |#)/)
    .map((passage) =>
      passage
        .trim()
        .split('\n')
        .map((ligne) => ligne.trim())
        .join(' '),
    );
}

function lirePassage(passage: string, refuser: (faute: string) => never): Bloc {
  let texte = passage;
  let origine: Origine | undefined;
  let sources: readonly Source[] = [];
  let si: Condition = {};
  for (let lue = mention.exec(texte); lue !== null; lue = mention.exec(texte)) {
    const [tout, nom = '', valeur = ''] = lue;
    texte = texte.slice(0, -tout.length);
    if (nom === 'si') si = lireCondition(valeur);
    else if (nom === 'sources') {
      origine = 'texte';
      sources = liste(valeur).map((source) =>
        estSource(source)
          ? source
          : refuser(`La source « ${source} » manque au registre src/lib/droit/sources.ts.`),
      );
    } else origine = origines[nom];
  }
  const [, signe = '', reste = ''] = /^(- |## )?(.*)$/s.exec(texte) ?? [];
  const genre: Genre = signe === '- ' ? 'element' : signe === '' ? 'paragraphe' : 'titre';
  if (genre === 'titre') origine ??= 'usage';
  if (origine === undefined)
    refuser(`« ${texte} » ne dit pas d’où il vient : [sources : …], [vos faits] ou [usage].`);
  return { genre, texte: reste, origine: origine ?? 'usage', sources, si };
}

const liste = (valeurs: string) => valeurs.split(',').map((valeur) => valeur.trim());

/** « statut = salarie ; recu = rien, vague » : des champs à choix, et leurs réponses admises. */
function lireCondition(ecrite: string): Condition {
  return Object.fromEntries(
    ecrite.split(';').map((partie) => {
      const [champ = '', admises = ''] = partie.split('=');
      return [champ.trim(), liste(admises)];
    }),
  );
}

const bloc = (genre: Genre, texte: string, origine: Origine = 'faits'): Bloc => ({
  genre,
  texte,
  origine,
  sources: [],
  si: {},
});

function enTete(forme: Forme, objet: string, aLAttention: string | undefined): readonly Bloc[] {
  if (forme === 'note') return [bloc('objet', objet, 'usage'), bloc('date', 'Le {{date}}')];
  return [
    bloc('expediteur', '{{nom}}\n{{adresse}}'),
    bloc('destinataire', [...(aLAttention ? [aLAttention] : []), '{{destinataire}}'].join('\n')),
    bloc('date', 'À {{lieu}}, le {{date}}'),
    bloc('objet', `Objet : ${objet}`, 'usage'),
  ];
}

const fin = (forme: Forme): readonly Bloc[] => [
  ...(forme === 'lettre' ? [bloc('signature', '{{nom}}')] : []),
  bloc('pieces', '{{pieces}}'),
];

function controlerLesChamps(
  champs: readonly ChampASaisir[],
  blocs: readonly Bloc[],
  refuser: (faute: string) => never,
): void {
  const employes = new Set(
    blocs.flatMap(({ texte, si }) => [...blancs(texte), ...Object.keys(si)]),
  );
  const inconnu = [...employes].find((id) => !champs.some((champ) => champ.id === id));
  if (inconnu) refuser(`Le champ « ${inconnu} » n’est pas déclaré.`);
  const inutile = champs.find(({ id }) => !employes.has(id));
  if (inutile) refuser(`Le champ « ${inutile.id} » est déclaré et ne sert nulle part.`);
  for (const { si } of blocs)
    for (const [id, admises] of Object.entries(si)) {
      const options = champs.find((champ) => champ.id === id)?.options ?? [];
      const absente = admises.find((admise) => !options.some((option) => option.id === admise));
      if (absente !== undefined) refuser(`« ${absente} » n’est pas un choix du champ « ${id} ».`);
    }
}
