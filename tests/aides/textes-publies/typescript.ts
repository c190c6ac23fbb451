import ts from 'typescript';
import { blanchir, estDeLaProse, etenduesNonBlanches } from './passage.ts';
import type { Etendue, Passage, Releve } from './passage.ts';

/** Attributs dont la valeur n’est pas lue par un visiteur. */
const attributsTechniques =
  /^(?:class|id|href|src|srcset|sizes|style|d|points|transform|viewBox|type|name|role|rel|for|media|data-(?!titre).*|aria-(?!label$|description$|valuetext$|roledescription$).*|http-equiv|autocomplete|pattern|accept|xmlns.*|on.*|client:.*|class:.*|define:.*|set:.*|is:.*)$/;

/** Appels qui ne reçoivent pas de prose. */
const appelsTechniques =
  /(?:querySelector(?:All)?|closest|matches|matchMedia|addEventListener|glob|getCollection|getEntry|require|RegExp|setHeader|hasHeader)$/;

/** Chaînes qui ont des espaces sans être de la prose : HTML, feuille de style, famille de polices, type MIME, tracé. */
const chaineTechnique =
  /<\/?[a-z!]|\bserif\b|\{.*:.*\}|^\w+\/[\w+]+;|^(?:translate|matrix)\b|^[Mm][\d.-]/;

/** Éléments dont le contenu n’est pas de la prose. */
const elementsTechniques = /^(?:code|kbd|pre|script|style)$/;

/** Les chaînes d’un fichier TypeScript, et les textes de son JSX s’il en a. */
export function releverTypeScript(source: string, jsx = false): Releve {
  const nom = jsx ? 'fichier.tsx' : 'fichier.ts';
  const arbre = ts.createSourceFile(nom, source, ts.ScriptTarget.ESNext, true);
  const passages: Passage[] = [];
  const etendues: Etendue[] = [];

  function parcourir(noeud: ts.Node, dansUnBloc: boolean): void {
    if (ts.isImportDeclaration(noeud) || ts.isExportDeclaration(noeud)) return;
    if (ts.isElementAccessExpression(noeud) || ts.isLiteralTypeNode(noeud)) return;
    if (ts.isNewExpression(noeud) && /Error$/.test(noeud.expression.getText())) return;
    if (ts.isCallExpression(noeud) && appelsTechniques.test(noeud.expression.getText())) return;
    if (ts.isJsxAttribute(noeud) && attributsTechniques.test(noeud.name.getText())) return;
    if (ts.isJsxElement(noeud) && elementsTechniques.test(nomDe(noeud))) return;
    if (ts.isStringLiteralLike(noeud)) {
      retenir(noeud.text, noeud);
    } else if (ts.isTemplateExpression(noeud)) {
      retenir(texteDuGabarit(noeud), noeud, [
        noeud.head,
        ...noeud.templateSpans.map((s) => s.literal),
      ]);
    } else if (ts.isJsxText(noeud)) {
      const blanchi = blanchir(noeud.text, /&[#\w]+;/g);
      const debut = noeud.getFullStart();
      for (const e of etenduesNonBlanches(blanchi, 0))
        etendues.push({ debut: debut + e.debut, fin: debut + e.fin });
    } else if (ts.isJsxElement(noeud) || ts.isJsxFragment(noeud)) {
      const bloc =
        !dansUnBloc && noeud.children.some((e) => ts.isJsxText(e) && /\p{L}/u.test(e.text));
      if (bloc)
        passages.push({
          texte: decoder(noeud.children.map(texteDe).join('')),
          debut: noeud.getStart(),
        });
      noeud.forEachChild((enfant) => {
        parcourir(enfant, dansUnBloc || bloc);
      });
      return;
    }
    noeud.forEachChild((enfant) => {
      parcourir(enfant, dansUnBloc);
    });
  }

  function retenir(texte: string, noeud: ts.Node, morceaux: readonly ts.Node[] = [noeud]): void {
    if (!estDeLaProse(texte) || chaineTechnique.test(texte)) return;
    passages.push({ texte, debut: noeud.getStart() });
    etendues.push(
      ...morceaux.map((m): Etendue => ({
        debut: m.getStart() + 1,
        fin: m.getEnd() - fermeture(m),
      })),
    );
  }

  parcourir(arbre, false);
  return { passages, etendues };
}

/** Ce qui clôt un morceau de chaîne : le guillemet, ou « ${ ». */
const fermeture = (morceau: ts.Node) =>
  ts.isTemplateHead(morceau) || ts.isTemplateMiddle(morceau) ? 2 : 1;

const nomDe = (element: ts.JsxElement) => element.openingElement.tagName.getText();

const texteDuGabarit = (gabarit: ts.TemplateExpression) =>
  [gabarit.head.text, ...gabarit.templateSpans.map(({ literal }) => literal.text)].join('x');

/** Ce qu’on lit d’un nœud JSX ; une valeur calculée est lue « x ». */
function texteDe(noeud: ts.JsxChild): string {
  if (ts.isJsxText(noeud)) return noeud.text;
  if (ts.isJsxElement(noeud) && elementsTechniques.test(nomDe(noeud))) return 'x';
  if (ts.isJsxElement(noeud) || ts.isJsxFragment(noeud))
    return noeud.children.map(texteDe).join('');
  if (ts.isJsxSelfClosingElement(noeud)) return ' ';
  const { expression } = noeud;
  if (!expression) return '';
  return ts.isStringLiteralLike(expression) ? expression.text : 'x';
}

const decoder = (texte: string) =>
  texte
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/&(?:thinsp|#8239|#x202f);/gi, '\u202f')
    .replace(/&(?:amp|lt|gt);/g, 'x')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
