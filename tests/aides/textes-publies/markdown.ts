import { isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { notes, prose } from '../articles.ts';
import { blanchir, estDeLaProse, etenduesNonBlanches } from './passage.ts';
import type { Etendue, Passage, Releve } from './passage.ts';

/** L’origine et la condition d’un passage de lettre : « [sources : …] », « [si : …] ». */
const mentions = /\s*\[(?:sources|si|vos faits|usage)(?: : [^\]]*)?\]/g;

/** Dans le corps, ce qui n’est pas de la prose : code, commentaires, balises, adresses. */
const horsProse =
  /```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\]\([^)]*\)|https?:\/\/\S+/g;

/** Un titre, un élément de liste, une cellule, un paragraphe commencent une phrase. */
const coupures = /\n{2,}|\n(?=\s*(?:[-*>]|\d+\.|\|)\s)|\|/;

/** Champs d’en-tête dont chaque valeur est un mot, même sans espace ni accent. */
const champsDeMots = ['motsCles', 'formes', 'terme', 'juridiction', 'nom', 'surnom'];

/** Les valeurs d’en-tête et le corps d’un fichier Markdown ou MDX. */
export function releverMarkdown(source: string): Releve {
  const [entete = ''] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? [];
  const corps = source.slice(entete.length);
  const valeurs = releverEnTete(entete);
  const passages = [...corps.split(coupures), ...notes(corps).split('\n')].map((bloc) => ({
    texte: enClair(bloc),
    debut: source.indexOf(bloc.trim(), entete.length),
  }));
  return {
    passages: [...valeurs.passages, ...passages.filter(({ texte }) => /\p{L}/u.test(texte))],
    etendues: [
      ...valeurs.etendues,
      ...etenduesNonBlanches(blanchir(blanchir(source, mentions), horsProse), entete.length),
    ],
  };
}

/** Un bloc sans balises, sans notes de marge et sans signes de mise en forme. */
function enClair(bloc: string): string {
  return prose(bloc.replace(/```[\s\S]*?```|\{\/\*[\s\S]*?\*\/\}/g, ''))
    .replace(mentions, '')
    .replace(/\{\{[^}]*\}\}/g, 'x')
    .replace(/`[^`\n]*`/g, 'x')
    .replace(/\]\([^)]*\)|\[|https?:\/\/\S+/g, '')
    .replace(/^\s*[->]|\s+/gm, ' ')
    .trim();
}

/** Les valeurs de l’en-tête qui sont de la prose ; un identifiant, une date, une adresse n’en sont pas. */
function releverEnTete(entete: string): Releve {
  const passages: Passage[] = [];
  const etendues: Etendue[] = [];
  const { contents } = parseDocument(blanchir(entete, /^---$/gm));
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const champ = isScalar(key) ? String(key.value) : '';
    if (!isNode(value)) continue;
    visit(value, {
      Scalar(role, { value: texte, range }) {
        if (role === 'key' || typeof texte !== 'string' || !range) return;
        if (!estDeLaProse(texte) && !champsDeMots.includes(champ)) return;
        if (/^https?:/.test(texte)) return;
        passages.push({ texte, debut: range[0], champ });
        etendues.push({ debut: range[0], fin: range[1], champ });
      },
    });
  }
  return { passages, etendues };
}
