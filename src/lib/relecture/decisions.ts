/** Ce que la relecture sait d’une décision de notre répertoire. */
export interface DecisionConnue {
  readonly id: string;
  /** Comment la nommer : « Cass. soc., 14 février 2024, n° 22-23.073 ». */
  readonly libelle: string;
  readonly juridiction: string;
  /** Jour de la décision : AAAA-MM-JJ. */
  readonly date: string;
  readonly numero?: string | undefined;
  /** Le nom sous lequel on la connaît, sans accent. */
  readonly noms: readonly string[];
  readonly preuve?: 'admise' | 'ecartee' | undefined;
  readonly rupture?: 'maintenue' | 'sans-cause' | 'nulle' | undefined;
  /** Vrai si l’arrêt casse et renvoie : il n’admet ni n’écarte la preuve. */
  readonly cassation: boolean;
}

/** Ce qu’une décision a jugé, en quelques mots ; sa page dit le reste. Vide si elle ne tranche rien de cela. */
export function issueDe({ preuve, rupture, cassation }: DecisionConnue): string {
  const dites = [
    cassation ? 'cassation' : '',
    preuve === undefined ? '' : { admise: 'preuve admise', ecartee: 'preuve écartée' }[preuve],
    rupture === undefined
      ? ''
      : {
          maintenue: 'licenciement maintenu',
          'sans-cause': 'licenciement sans cause réelle et sérieuse',
          nulle: 'licenciement jugé nul',
        }[rupture],
  ];
  return dites.filter(Boolean).join(', ');
}

/** Un numéro de décision lu dans le texte, et ce que nous en savons. */
export interface Repere {
  readonly debut: number;
  readonly fin: number;
  readonly extrait: string;
  /** Absente : le numéro n’est pas dans notre répertoire, ce qui ne dit rien de son existence. */
  readonly decision?: DecisionConnue | undefined;
}

/** « 15-20 000 euros » n’est pas un numéro : une espace ne s’y admet qu’après « n° ». */
const numeros =
  /\b\d{2}[-‑–]\d{2}\.?\d{3}\b|(?<=n[°º]\s?)\d{2}[-‑–]\d{2}\s\d{3}\b|\bSAN[-‑–]\d{4}[-‑–]\d{3}\b|\bC[-‑–]\d{1,4}\/\d{2}\b|\b\d{2}\/\d{5}\b|\b\d{2}(?:BX|MA)\d{5}\b|(?<=n[°º]\s?)\d{6}\b/gi;

const enCle = (numero: string) => numero.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Ce que l’on dit d’un numéro absent de notre répertoire. */
export const ABSENTE = 'absente de notre répertoire. Cela ne dit pas qu’elle n’existe pas.';

/** Les numéros de décision d’un texte, dans l’ordre. */
export function reperer(texte: string, connues: readonly DecisionConnue[]): readonly Repere[] {
  const parNumero = new Map(
    connues.flatMap((une) => (une.numero === undefined ? [] : [[enCle(une.numero), une] as const])),
  );
  return [...texte.matchAll(numeros)].map(({ 0: extrait, index }) => ({
    debut: index,
    fin: index + extrait.length,
    extrait,
    decision: parNumero.get(enCle(extrait)),
  }));
}
