import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ANNUAIRE } from '../../../src/lib/recherche/fichiers.ts';
import type { Chercher } from '../../../src/lib/recherche/moteur/servir.ts';
import { dossier } from './pages.ts';

/** Une question, et les pages dont une au moins doit être trouvée. */
interface QuestionPosee {
  readonly question: string;
  readonly attendues: readonly string[];
}

/** Ce que valent des réponses : combien de questions, combien répondues d’abord, et dans les trois premières. */
interface Mesure {
  readonly total: number;
  readonly dabord: number;
  readonly dansTrois: number;
}

/** La recherche telle que le site bâti la sert : le fichier même que le navigateur demande. */
export async function rechercheBatie(): Promise<Chercher> {
  const module: { readonly chercher: Chercher } = await import(
    pathToFileURL(join(dossier, ANNUAIRE)).href
  );
  return module.chercher;
}

/** Une adresse attendue sans ancre accepte n’importe quelle ancre de sa page. */
const convient = (trouvee: string, attendue: string) =>
  trouvee === attendue || trouvee.split('#')[0] === attendue;

/** Le rang de la première page attendue, à partir de 1 ; 0 si aucune n’est trouvée. */
export function rangDe(chercher: Chercher, { question, attendues }: QuestionPosee): number {
  const trouvees = chercher(question);
  return trouvees.findIndex(({ adresse }) => attendues.some((une) => convient(adresse, une))) + 1;
}

/** Mesure une liste de questions. */
export function mesurer(chercher: Chercher, questions: readonly QuestionPosee[]): Mesure {
  const rangs = questions.map((question) => rangDe(chercher, question));
  return {
    total: rangs.length,
    dabord: rangs.filter((rang) => rang === 1).length,
    dansTrois: rangs.filter((rang) => rang >= 1 && rang <= 3).length,
  };
}

/** Une mesure en une ligne : « vidéo : 12 sur 14 dans les trois premières (86 %), 10 d’abord (71 %) ». */
export function direMesure(nom: string, { total, dabord, dansTrois }: Mesure): string {
  const part = (nombre: number) => `${Math.round((1000 * nombre) / Math.max(1, total)) / 10} %`;
  return `${nom} : ${dansTrois} sur ${total} dans les trois premières (${part(dansTrois)}), ${dabord} d’abord (${part(dabord)})`;
}
