import type { Dispositif } from '../droit/surveillance/index.ts';
import { formeDuTexte } from './jetons.ts';

/** Les mots qui font reconnaître un outil du questionnaire, du plus précis au plus général. */
const outils: readonly (readonly [Dispositif, RegExp])[] = [
  ['video-public', /videoprotection/],
  ['chronotachygraphe', /tachygraphe/],
  ['biometrie', /biometr|empreinte|reconnaissance faciale|gabarit/],
  ['captures-ecran', /captures? d.?ecran/],
  ['enregistreur-frappe', /keylogger|frappes? (?:clavier|au clavier)|enregistreur de frappe/],
  ['webcam', /webcam/],
  ['client-mystere', /(?:client|visite)s? mystere/],
  [
    'appels',
    /appels?\b.{0,60}(?:enregistr|ecout)|(?:enregistr|ecout)\w*.{0,60}(?:appel|conversation)/,
  ],
  ['geolocalisation', /gps|geolocalis|boitier telematique/],
  ['badge', /badg|pointeuse|controle d.?acces/],
  ['video', /camera|videosurveillance/],
  ['messagerie-web', /messagerie|internet|navigation|courriel|proxy/],
  ['fichiers-journaux', /journaux|journalis|fichiers/],
  ['telephone', /telephon/],
  ['suivi-activite', /logiciel|suivi d.?activite|temps passe/],
];

/** L’outil dont parle une notice, s’il se reconnaît ; à confirmer. */
export function outilDeLaNotice(texte: string): Dispositif | undefined {
  const mots = formeDuTexte(texte.replace(/[’']/g, ' '));
  return outils.find(([, forme]) => forme.test(mots))?.[0];
}
