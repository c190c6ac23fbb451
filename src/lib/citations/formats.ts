import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { NoticeCsl } from './csl.ts';

// Les accents restent des lettres : tout lecteur de BibTeX d’aujourd’hui lit l’UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

/** Le style APA sans ses appels dans le texte ni son tri, que la référence d’une seule notice n’a pas à calculer. */
const APA = 'apa-une-notice';
const { styles } = plugins.config.get('@csl');
styles.add(
  APA,
  styles
    .get('apa')
    .replace(
      /<citation\b.*<\/citation>/su,
      '<citation><layout><text value="" /></layout></citation>',
    )
    .replace(/<sort>.*?<\/sort>/gsu, ''),
);

const deux = (nombre: number) => String(nombre).padStart(2, '0');

/** La référence au format APA (7e édition), en français. Un numéro que le titre porte ne s’y répète pas. */
export function enApa({ number, ...notice }: NoticeCsl): string {
  const numero = number === undefined || notice.title.includes(number) ? {} : { number };
  return new Cite([{ ...notice, ...numero }])
    .format('bibliography', { template: APA, lang: 'fr-FR', format: 'text' })
    .trim();
}

/**
 * La notice en BibLaTeX. La bibliothèque y perd la juridiction et le numéro d’une décision : ils sont
 * ajoutés, et la clé est l’identifiant de la page.
 */
export function enBibtex(notice: NoticeCsl): string {
  const { id, authority, number } = notice;
  const ajouts = [
    authority !== undefined && `\tinstitution = {${authority}},`,
    authority !== undefined && number !== undefined && `\tnumber = {${number}},`,
  ].filter((ligne) => ligne !== false);
  const brut = new Cite([notice]).format('biblatex').trim();
  return `${brut
    .replace(/^(@\w+)\{[^,]*,/u, `$1{${id},`)
    .replace(/\n\}$/u, () => `\n${[...ajouts, '}'].join('\n')}`)}\n`;
}

/**
 * La notice en RIS. La bibliothèque écrit des dates sans zéro, perd le numéro et l’ECLI d’une décision, et coupe une
 * longue adresse au milieu d’un mot : les unes sont récrites, les autres ajoutés, la dernière recousue.
 */
export function enRis(notice: NoticeCsl): string {
  const { issued, type, number, note } = notice;
  const [annee, mois, jour] = issued?.['date-parts'][0] ?? [];
  const garde = new Cite([notice])
    .format('ris')
    .trim()
    .replace(/\r?\n(?![A-Z][A-Z\d] {2}-)/gu, '')
    .split('\n')
    .filter((ligne) => !/^(?:DA|PY|ID|SN|ER) {2}-/u.test(ligne));
  const ajouts = [
    ...(annee !== undefined && mois !== undefined && jour !== undefined
      ? ['PY', 'DA'].map((balise) => `${balise}  - ${annee}/${deux(mois)}/${deux(jour)}/`)
      : []),
    number !== undefined && `IS  - ${number}`,
    type === 'legal_case' && note !== undefined && `AN  - ${note}`,
  ].filter((ligne) => ligne !== false);
  return `${[...garde, ...ajouts, 'ER  - '].join('\r\n')}\r\n`;
}

/** La notice en CSL-JSON. */
export function enCslJson(notice: NoticeCsl): string {
  return `${JSON.stringify([notice], null, 2)}\n`;
}

/** Les fichiers de citation : l’extension, le nom du format, comment l’écrire. */
export const formats = [
  { extension: 'bib', nom: 'BibTeX', type: 'application/x-bibtex', ecrire: enBibtex },
  {
    extension: 'ris',
    nom: 'RIS',
    type: 'application/x-research-info-systems',
    ecrire: enRis,
  },
  {
    extension: 'json',
    nom: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    ecrire: enCslJson,
  },
] as const;
