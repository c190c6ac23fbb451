import type { Element, Nodes, Root, Text } from 'hast';
import { h } from 'hastscript';
import { nomsEnCapitales } from './noms-en-capitales.ts';

/** Les sigles de droit et de technique du site, et leur nom entier. Un nom propre (MAIF, RATP) n’en est pas un. */
export const sigles: Readonly<Record<string, string>> = {
  AIPD: 'analyse d’impact relative à la protection des données',
  BYOD: 'appareil personnel employé au travail',
  CA: 'cour d’appel',
  CAA: 'cour administrative d’appel',
  CDI: 'contrat à durée indéterminée',
  CEDH: 'Cour européenne des droits de l’homme',
  CEPD: 'Comité européen de la protection des données',
  CGFP: 'Code général de la fonction publique',
  CHSCT: 'comité d’hygiène, de sécurité et des conditions de travail',
  CIL: 'correspondant informatique et libertés',
  CJA: 'Code de justice administrative',
  CJUE: 'Cour de justice de l’Union européenne',
  CNIL: 'Commission nationale de l’informatique et des libertés',
  CPAM: 'caisse primaire d’assurance maladie',
  CPC: 'Code de procédure civile',
  CPH: 'conseil de prud’hommes',
  CPP: 'Code de procédure pénale',
  CRM: 'logiciel de suivi des clients',
  CRPA: 'Code des relations entre le public et l’administration',
  CSE: 'comité social et économique',
  CSI: 'Code de la sécurité intérieure',
  CST: 'comité social territorial',
  CV: 'curriculum vitae',
  DILA: 'direction de l’information légale et administrative',
  DPO: 'délégué à la protection des données',
  ECLI: 'identifiant européen de la jurisprudence',
  EDPB: 'European Data Protection Board',
  EPIC: 'établissement public industriel et commercial',
  FWC: 'Fair Work Commission, juge australien du travail',
  GPS: 'système de localisation par satellite',
  IA: 'intelligence artificielle',
  IP: 'protocole internet',
  IRP: 'institutions représentatives du personnel',
  KPI: 'indicateur de performance',
  MDM: 'gestion à distance des appareils mobiles',
  NAIH: 'autorité hongroise de protection des données',
  PDG: 'président-directeur général',
  PIA: 'analyse d’impact relative à la protection des données',
  PV: 'procès-verbal',
  QPC: 'question prioritaire de constitutionnalité',
  RGPD: 'règlement général sur la protection des données',
  RH: 'ressources humaines',
  STIC: 'système de traitement des infractions constatées',
  TGI: 'tribunal de grande instance',
  TJ: 'tribunal judiciaire',
  TPE: 'très petite entreprise',
  UE: 'Union européenne',
};

/** Là où un sigle n’est pas à ouvrir : code, titres, repères, et ce que Svelte relit. */
export const fermes: ReadonlySet<string> = new Set([
  ...['abbr', 'astro-island', 'button', 'code', 'dfn', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'kbd'],
  ...[
    'nav',
    'noscript',
    'option',
    'pre',
    'samp',
    'script',
    'select',
    'style',
    'svg',
    'template',
    'textarea',
  ],
]);

// « CA » et « CE » nomment une cour devant une ville seulement ; un trait ou deux points font d’un sigle un numéro.
const enMots = Object.keys(sigles)
  .toSorted((a, b) => b.length - a.length)
  .map((sigle) => (sigle === 'CA' ? String.raw`CA(?=\s\p{Lu}\p{Ll})` : sigle))
  .join('|');
const motif = new RegExp(String.raw`(?<![\p{L}\p{N}:/-])(?:${enMots})(?![\p{L}\p{N}:/-])`, 'gu');

/** Un texte comparable : sans casse, sans césure, une espace valant l’autre. */
export const nu = (texte: string): string =>
  texte.toLowerCase().replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ');

interface Suivi {
  readonly ouverts: Set<string>;
  lu: string;
}

/**
 * Ouvre chaque sigle à sa première apparition dans le contenu d’une page : `<abbr>` porte son nom entier. Celui
 * que la phrase vient d’écrire en entier, ou écrit aussitôt, est déjà ouvert. Un sigle que rien n’ouvre arrête la
 * construction.
 */
export function ouvrirLesSigles(arbre: Root): void {
  const contenu = trouver(arbre);
  if (!contenu) return;
  parcourir(contenu, { ouverts: new Set(), lu: '' });
  const restes = siglesFermes(contenu);
  if (restes.length > 0)
    throw new Error(
      `Sigle que rien n’ouvre : ${restes.join(', ')}. Donner son nom entier dans src/lib/typographie/sigles.ts ; un nom propre s’inscrit dans noms-en-capitales.ts, à côté.`,
    );
}

const CAPITALES = /(?<![\p{L}\p{N}:/.’-])\p{Lu}{2,}(?![\p{L}\p{N}:/-])/gu;
const CHIFFRE_ROMAIN = /^[IVXLC]+$/u;

/** Les suites de capitales d’un contenu que n’ouvre ni `<abbr>`, ni leur nom entier, et qui ne sont pas des noms. */
function siglesFermes(contenu: Element): readonly string[] {
  const textes: string[] = [];
  const ouverts = new Set<string>();
  const lire = (noeud: Nodes): void => {
    if (noeud.type === 'text') textes.push(noeud.value);
    if (!('children' in noeud)) return;
    if (noeud.type === 'element' && noeud.tagName === 'abbr')
      noeud.children.forEach((mot) => mot.type === 'text' && ouverts.add(mot.value));
    if (noeud.type !== 'element' || !fermes.has(noeud.tagName)) noeud.children.forEach(lire);
  };
  lire(contenu);
  const texte = textes.join(' ');
  const restes = [...new Set(texte.match(CAPITALES) ?? [])].filter(
    (mot) => !ouverts.has(mot) && !nomsEnCapitales.has(mot) && !CHIFFRE_ROMAIN.test(mot),
  );
  if (restes.length === 0) return [];
  const entier = nu(texte);
  return restes.filter((mot) => !(mot in sigles && entier.includes(nu(sigles[mot] ?? ''))));
}

function trouver(noeud: Nodes): Element | undefined {
  if (noeud.type === 'element' && noeud.tagName === 'main') return noeud;
  if (!('children' in noeud)) return undefined;
  for (const enfant of noeud.children) {
    const contenu = trouver(enfant);
    if (contenu) return contenu;
  }
  return undefined;
}

function parcourir(parent: Element, suivi: Suivi): void {
  parent.children = parent.children.flatMap((enfant): Element['children'] => {
    if (enfant.type === 'text') return decouper(enfant, suivi);
    if (enfant.type === 'element' && !fermes.has(enfant.tagName)) parcourir(enfant, suivi);
    return [enfant];
  });
}

function decouper(texte: Text, suivi: Suivi): (Element | Text)[] {
  const morceaux: (Element | Text)[] = [];
  let debut = 0;
  for (const trouve of texte.value.matchAll(motif)) {
    const [sigle] = trouve;
    const entier = sigles[sigle];
    if (entier === undefined || suivi.ouverts.has(sigle)) continue;
    suivi.ouverts.add(sigle);
    const autour =
      suivi.lu + nu(texte.value.slice(0, trouve.index + sigle.length + entier.length + 8));
    if (autour.includes(nu(entier))) continue;
    if (trouve.index > debut)
      morceaux.push({ type: 'text', value: texte.value.slice(debut, trouve.index) });
    morceaux.push(h('abbr', { title: entier }, sigle));
    debut = trouve.index + sigle.length;
  }
  suivi.lu += nu(texte.value);
  if (debut === 0) return [texte];
  if (debut < texte.value.length) morceaux.push({ type: 'text', value: texte.value.slice(debut) });
  return morceaux;
}
