import { mesures, nommerLeControle } from '../droit/surveillance/index.ts';
import type { Fait, Faits, IdDeDocumentDuKit, Variante } from '../droit/surveillance/index.ts';

/** Ce qu’un employeur peut changer, dit comme une action : jamais une question collée à sa réponse. */
export const mesuresEnActions: Readonly<Partial<Record<Fait, string>>> = {
  information: 'Remettre à chacun un écrit précis',
  mentions: 'Donner toutes les mentions',
  'usage-annonce': 'Annoncer le contrôle, s’il y en a un',
  'usage-reel': 'S’en tenir à l’usage annoncé',
  consultation: 'Consulter le comité avant de décider',
  base: 'Écrire la base légale d’après le but, avant de collecter',
  alternative: 'Écrire pourquoi un moyen moins intrusif ne suffit pas',
  permanence: 'Cesser le suivi continu',
  zones: 'Retirer ce qui touche à la vie privée',
  dissimulation: 'Ne rien cacher de l’outil',
  donnees: 'S’en tenir à des données ordinaires',
  conservation: 'Fixer une durée, et la tenir',
  'acces-restreint': 'Limiter qui voit les données',
  'analyse-impact': 'Faire l’analyse d’impact',
  autorisation: 'Obtenir l’autorisation du préfet',
  'acces-demande': 'Répondre à la demande de copie',
  decision: 'Confier la décision à une personne',
};

/** Le document du kit qui sert à prendre une mesure, quand il y en a un. */
const documentsDesMesures: Readonly<Partial<Record<Fait, IdDeDocumentDuKit>>> = {
  information: 'note',
  mentions: 'notice',
  'usage-annonce': 'note',
  consultation: 'note-cse',
  base: 'interet-legitime',
  alternative: 'interet-legitime',
  zones: 'notice',
  donnees: 'registre',
  conservation: 'conservation',
  'acces-restreint': 'registre',
  'analyse-impact': 'analyse-d-impact',
};

/** Une mesure à montrer : ce qu’elle est, ce qu’elle réparerait, et de quoi la prendre. */
interface MesureMontree {
  readonly fait: Fait;
  readonly action: string;
  /** La réponse qu’elle donnerait. */
  readonly apres: readonly string[];
  /** Combien d’obligations elle réparerait. */
  readonly repare: number;
  readonly document?: IdDeDocumentDuKit;
}

/** Au-delà, l’effet est mince et la liste lasse. */
const AU_PLUS = 5;

/**
 * Les mesures qu’un employeur peut prendre, la plus réparatrice d’abord : cinq au plus. Le comité ne se consulte que
 * dès cinquante salariés : tant que l’on ne sait pas leur nombre, la mesure le dit.
 */
export function mesuresMontrees(
  variantes: readonly Variante[],
  { dispositif, effectif }: Faits,
): readonly MesureMontree[] {
  const cinquante = effectif === '50-et-plus';
  return mesures(variantes)
    .filter(
      ({ fait }) =>
        fait !== 'consultation' || cinquante || effectif === undefined || effectif === 'inconnu',
    )
    .slice(0, AU_PLUS)
    .map(({ fait, apres, repare }) => {
      const document = documentsDesMesures[fait];
      const action = nommerLeControle(mesuresEnActions[fait] ?? '', [dispositif]);
      const sousCondition = fait === 'consultation' && !cinquante;
      return {
        fait,
        action: sousCondition ? 'Consulter le comité avant de décider, dès 50 salariés' : action,
        apres,
        repare: repare.length,
        ...(document !== undefined && !sousCondition && { document }),
      };
    });
}
