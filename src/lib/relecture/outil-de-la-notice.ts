import type { Dispositif } from '../droit/surveillance/index.ts';
import { affirme } from './ce-qui-est-nie.ts';
import type { Passage } from './notice/passages.ts';

type Outils = readonly (readonly [Dispositif, RegExp])[];
/** L’outil qui s’ajoute à un autre : une empreinte ouvre ce qu’un badge ouvrait. */
const ajoute: Outils = [
  [
    'biometrie',
    /biometr|empreintes?(?! (?:carbone|ecolog|environ))|reconnaissance faciale|gabarits? d/,
  ],
];
/** Les mots qui font reconnaître un outil du questionnaire, du plus précis au plus général. */
const precis: Outils = [
  ['video-public', /videoprotection/],
  ['chronotachygraphe', /tachygraphe/],
  ['captures-ecran', /captures? d.?ecran/],
  ['enregistreur-frappe', /keylogger|frappes? (?:clavier|au clavier)|enregistreur de frappe/],
  ['webcam', /webcam/],
  ['client-mystere', /(?:client|visite)s? mystere/],
  [
    'appels',
    /appels?\b(?! d offre).{0,60}(?:enregistr|ecout)|(?:enregistr|ecout)\w*.{0,60}(?:appel|conversation)/,
  ],
  ['geolocalisation', /gps|geolocalis|boitier telematique/],
  ['badge', /badg|pointeuse|controle d.?acces/],
  ['video', /camera|videosurveillance/],
];
/** Ceux dont les mots se lisent aussi dans la notice d’un autre outil. */
const generaux: Outils = [
  ['messagerie-web', /messagerie|internet|navigation|courriel|proxy/],
  ['fichiers-journaux', /journaux|journalis|fichiers/],
  ['telephone', /telephon/],
  ['suivi-activite', /logiciel|suivi d.?activite|temps passe/],
];

/**
 * L’outil dont parle une notice, s’il se reconnaît ; à confirmer. Le passage qui décrit l’outil passe avant le reste du
 * texte, et un outil que la notice exclut ne compte pas.
 */
export function outilDeLaNotice(
  texte: string,
  decrits: readonly Passage[],
): Dispositif | undefined {
  const trouver = (lu: string, outils: Outils) =>
    outils.find(([, forme]) => affirme(lu, forme) === true)?.[0];
  const decrit = decrits.map((passage) => trouver(passage.texte, precis)).find(Boolean);
  return trouver(texte, ajoute) ?? decrit ?? trouver(texte, [...precis, ...generaux]);
}
