import { ABSENTE, issueDe } from './decisions.ts';
import type { Repere } from './decisions.ts';
import { forcesEnClair, resumer } from './resume.ts';
import type { Marque } from './types.ts';

/** Une décision citée, en une ligne de texte brut. */
const direRepere = ({ extrait, decision }: Repere): string =>
  decision === undefined
    ? `- ${extrait} : ${ABSENTE}`
    : `- ${extrait} : ${[decision.libelle, issueDe(decision)].filter(Boolean).join(' : ')}.`;

/** Comment se dit ce qu’une marque cite. */
interface Diction {
  readonly source: (source: string) => string;
  /** L’adresse entière d’une page. */
  readonly page: (adresse: string) => string;
  readonly autorite: (autorite: string | undefined) => string | undefined;
}

/** La relecture en texte brut, à garder ou à envoyer : tout ce que la page en montre, sauf le texte relu. */
export function enTexteBrut(
  marques: readonly Marque[],
  reperes: readonly Repere[],
  { source, page, autorite }: Diction,
): string {
  const points = marques.map((marque, rang) => {
    const niveau = autorite(marque.autorite);
    return [
      `${String(rang + 1)}. « ${marque.extrait.replace(/[ \r\n]+/g, ' ')} » (${forcesEnClair[marque.force]})`,
      marque.message,
      `Plutôt : ${marque.plutot}`,
      `Pourquoi : ${marque.pourquoi}`,
      `Sources : ${marque.sources.map(source).join(' ; ')}${niveau === undefined ? '' : ` (${niveau})`}`,
      `La page qui explique : ${page(marque.page)}`,
    ].join('\n   ');
  });
  return [
    `Relecture par « À ma connaissance ». ${resumer(marques)}`,
    ...points,
    ...(reperes.length === 0
      ? []
      : [['Les décisions citées', ...reperes.map(direRepere)].join('\n')]),
    'Nous informons, nous ne conseillons pas. Une règle peut se tromper ; un silence ne vaut pas accord.',
  ].join('\n\n');
}
