import type { Faits } from '../droit/surveillance/index.ts';
import { bascules, faitsDe, tousLesEtats } from './bascules.ts';
import { ecrireRang } from './rejouer.ts';
import type { Reponse, Table } from './rejouer.ts';
import { verdictDe } from './verdict.ts';

/** Range une valeur dans une liste sans doublon, et rend son rang. */
function ranger<T>(liste: T[], valeur: T): number {
  const cle = JSON.stringify(valeur);
  const rang = liste.findIndex((autre) => JSON.stringify(autre) === cle);
  return rang < 0 ? liste.push(valeur) - 1 : rang;
}

/** Calcule tous les états du rejeu avec le moteur du questionnaire, pour que la page n’ait qu’à les lire. */
export function calculerLaTable(maif: Faits): Table {
  const reponses: [Reponse[], Reponse[], Reponse[]] = [[], [], []];
  const regles: string[] = [];
  const enCause: (readonly [readonly number[], readonly number[]])[] = [];
  const etats = tousLesEtats().map((etat) => {
    const verdict = verdictDe(faitsDe(etat, maif));
    const trois = verdict.reponses.map((reponse, i) => ranger(reponses[i] ?? [], reponse));
    const rangs = (titres: readonly string[]) => titres.map((titre) => ranger(regles, titre));
    const paire = [rangs(verdict.enCause), rangs(verdict.aVerifier)] as const;
    return [...trois, ranger(enCause, paire)].map(ecrireRang).join('');
  });
  return {
    choix: bascules.map(({ choix }) => choix.length),
    reponses,
    regles,
    enCause,
    etats: etats.join(''),
  };
}
