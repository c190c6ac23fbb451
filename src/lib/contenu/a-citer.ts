import { lister } from './lister.ts';
import type { ACiter } from '../citations/a-citer.ts';
import { citerDecision } from '../citations/decision.ts';
import { adresseEntiere } from '../editeur/adresse-entiere.ts';
import type { Datation } from '../schemas/datation.ts';
import type { Decision } from '../schemas/decision.ts';
import type { IdeeRecue } from '../schemas/idee-recue.ts';
import type { Loi } from '../schemas/loi.ts';
import { adresseLegifrance } from '../textes/liens.ts';
import { nomDe } from '../vignettes/vignette.ts';
import { ideesRecues } from './idees-recues.ts';
import { nommerLaCarte } from '../idees-recues/verdicts.ts';
import { juridictionEnClair, nommerLaJuridiction } from './libelles-de-decision.ts';
import { piecesDuSite } from './pieces.ts';
import { numeroEnClair, referenceDeDecision } from './reference.ts';

/** Une décision, à citer avec ou sans notre page. */
export function decisionACiter(id: string, decision: Decision): ACiter {
  const { date, numero, ecli, surnom, adresseOfficielle, publieLe, lecture } = decision;
  const chemin = `/decisions/${id}/`;
  return {
    id: nomDe(chemin),
    titre: referenceDeDecision(id, decision).libelle,
    adresse: adresseEntiere(chemin),
    publieLe,
    verifieLe: lecture.le,
    decision: {
      cour: juridictionEnClair(nommerLaJuridiction(decision)),
      date,
      numero,
      ecli,
      surnom,
      reference: citerDecision(decision),
      officielle: adresseOfficielle,
    },
  };
}

/** Un article du Code du travail, à citer dans sa version. */
export function loiACiter({ numero, version, enVigueurDepuis }: Loi): ACiter {
  const chemin = `/code-du-travail/${numero}/`;
  return {
    id: nomDe(chemin),
    titre: `Article ${numeroEnClair(numero)} du Code du travail`,
    adresse: adresseEntiere(chemin),
    loi: {
      numero: numeroEnClair(numero),
      version,
      depuis: enVigueurDepuis,
      officielle: adresseLegifrance(version),
    },
  };
}

/** Une page écrite par nous. */
export function pageACiter(
  chemin: string,
  titre: string,
  { publieLe, verifieLe }: { publieLe?: Date | undefined; verifieLe?: Date | undefined },
): ACiter {
  return { id: nomDe(chemin), titre, adresse: adresseEntiere(chemin), publieLe, verifieLe };
}

/** Une carte : la citer sans son verdict nous ferait dire l’idée reçue. */
export function carteACiter(
  id: string,
  { phrase, verdict, ...dates }: Pick<IdeeRecue, 'phrase' | 'verdict'> & Datation,
): ACiter {
  return pageACiter(`/idees-recues/${id}/`, nommerLaCarte(phrase, verdict), dates);
}

/** Tout ce que le site donne à citer. */
export async function toutACiter(): Promise<readonly ACiter[]> {
  const [pieces, cartes, decisions, lois] = await Promise.all([
    piecesDuSite(),
    ideesRecues(),
    lister('decisions'),
    lister('loi'),
  ]);
  return [
    ...pieces
      .filter(({ sorte }) => ['article', 'outil'].includes(sorte))
      .map(({ adresse, titre, datation }) => pageACiter(adresse, titre, datation)),
    ...cartes.map(({ id, data }) => carteACiter(id, data)),
    ...decisions.map(({ id, data }) => decisionACiter(id, data)),
    ...lois.map(({ data }) => loiACiter(data)),
  ];
}
