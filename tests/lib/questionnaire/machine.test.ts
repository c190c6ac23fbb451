import { describe, expect, test } from 'vitest';
import {
  alternatives,
  faitsDe,
  questionsVariables,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import {
  aller,
  charger,
  donneesDe,
  dossierDe,
  ecranDe,
  estVide,
  etatInitial,
  numeroDe,
  posesEnsemble,
  preciser,
  repondre,
  restantes,
  separer,
  situer,
  toutesLesDonnees,
} from '../../../src/lib/questionnaire/machine.ts';
import type { Ecran, Etat } from '../../../src/lib/questionnaire/machine.ts';
import { tirage } from '../droit/surveillance/aides/combinaisons.ts';

/** La graine du jour : affichée, pour rejouer un échec. `GRAINE=… npx vitest run …` */
const GRAINE = Number(process.env['GRAINE'] ?? 20_261_128);
/** Combien de questionnaires entiers ; chaque début se finit de plusieurs façons, comme qui revient changer la fin. */
const QUESTIONNAIRES = Number(process.env['QUESTIONNAIRES'] ?? 10_000);
const FINS = 60;

const depart = situer(etatInitial, 'aucune', undefined);

function question(etat: Etat): Extract<Ecran, { nom: 'question' }> {
  const ecran = ecranDe(etat);
  if (ecran.nom !== 'question') throw new Error(`Pas une question : ${ecran.nom}.`);
  return ecran;
}

/** Répond au hasard à l’écran présent. */
function unPas(etat: Etat, hasard: () => number): Etat {
  const ecran = ecranDe(etat);
  if (ecran.nom === 'resultat') return preciser(etat);
  const { etape, retour } = question(etat);
  if (posesEnsemble(etat, etape).length > 0 && hasard() < 0.25) return separer(etat, etape);
  const reponses: readonly string[] = vocabulaire[etape.fait].reponses;
  const tirer = () => reponses[Math.floor(hasard() * reponses.length)] ?? 'inconnu';
  const [choisie, seconde] = [tirer(), tirer()];
  const plusieurs =
    etape.fait === 'dispositif' && hasard() < 0.2 && seconde !== choisie && seconde !== 'inconnu';
  return repondre(etat, etape, plusieurs ? [choisie, seconde] : [choisie], retour);
}

/** Va jusqu’à la relecture et rend les écrans de question traversés ; échoue si cela ne finit pas. */
function finir(depuis: Etat, hasard: () => number): { fin: Etat; questions: readonly Etat[] } {
  const questions: Etat[] = [];
  let etat = depuis;
  while (ecranDe(etat).nom !== 'recapitulatif') {
    if (ecranDe(etat).nom === 'question') questions.push(etat);
    if (questions.length > 120) throw new Error('Ce questionnaire ne finit pas.');
    etat = unPas(etat, hasard);
  }
  return { fin: etat, questions };
}

/** Toutes les fins possibles depuis cet écran, réponse après réponse. */
function* toutesLesFins(etat: Etat): Generator<Etat> {
  const ecran = ecranDe(etat);
  if (ecran.nom === 'recapitulatif') yield etat;
  else if (ecran.nom === 'resultat') yield* toutesLesFins(preciser(etat));
  else {
    const { etape, retour } = question(etat);
    for (const reponse of vocabulaire[etape.fait].reponses)
      yield* toutesLesFins(repondre(etat, etape, [reponse], retour));
  }
}

/** Un questionnaire fini ne demande plus rien, et chaque « Comparer » y offre des réponses toutes différentes. */
function examinerLaFin(fin: Etat, comparer: boolean): number {
  expect(restantes(fin)).toBe(0);
  const posees = toutesLesDonnees(fin).utiles.map(
    ({ etape: { fait, dispositif } }) => `${fait} ${dispositif ?? ''}`,
  );
  expect(new Set(posees).size, 'aucune question posée deux fois').toBe(posees.length);
  if (!comparer) return 0;
  const listes = fin.choisis.flatMap((outil) => {
    const faits = faitsDe(dossierDe(fin), outil);
    return questionsVariables(faits).map((fait) => alternatives(faits, fait));
  });
  for (const liste of listes) {
    const cles = liste.map((une) => une.join());
    expect(new Set(cles).size, cles.join(' | ')).toBe(cles.length);
  }
  return listes.length;
}

test(
  `${QUESTIONNAIRES.toString()} questionnaires au hasard finissent tous (graine ${GRAINE.toString()})`,
  { timeout: 600_000 },
  () => {
    const hasard = tirage(GRAINE);
    let finis = 0;
    let compares = 0;
    while (finis < QUESTIONNAIRES) {
      const tronc = finir(depart, hasard);
      compares += examinerLaFin(tronc.fin, compares < 300);
      finis += 1;
      // Les dernières questions, répondues de toutes les autres façons.
      const avant = tronc.questions.at(-4) ?? tronc.fin;
      for (const fin of toutesLesFins(avant).take(FINS)) {
        examinerLaFin(fin, false);
        finis += 1;
      }
    }
    expect(compares).toBeGreaterThan(100);
  },
);

describe('le chemin', () => {
  const repondreA = (etat: Etat, ...reponses: readonly string[]): Etat => {
    const { etape, retour } = question(etat);
    return repondre(etat, etape, reponses, retour);
  };

  test('le premier résultat vient au bout du court chemin, puis l’on précise', () => {
    let etat = repondreA(depart, 'salarie');
    etat = repondreA(etat, 'suivi-activite');
    let poses = 2;
    while (ecranDe(etat).nom === 'question') {
      etat = repondreA(etat, 'inconnu');
      poses += 1;
    }
    expect(ecranDe(etat).nom).toBe('resultat');
    expect(poses).toBeLessThanOrEqual(8);
    expect(restantes(etat)).toBeGreaterThan(0);
    expect(ecranDe(preciser(etat)).nom).toBe('question');
  });

  test('une réponse changée depuis le résultat y ramène', () => {
    let etat = repondreA(depart, 'salarie');
    etat = repondreA(etat, 'badge');
    const { etape } = question(etat);
    const change = repondre(etat, etape, ['aucune'], 'resultat');
    expect(['resultat', 'question']).toContain(ecranDe(change).nom);
    expect(donneesDe(change, etape)).toEqual(['aucune']);
  });

  test('un outil décoché garde ses réponses en réserve', () => {
    let etat = repondreA(depart, 'salarie');
    const { etape } = question(etat);
    etat = repondreA(etat, 'badge');
    etat = repondreA(etat, 'aucune');
    etat = repondre(etat, etape, ['video'], 'recapitulatif');
    expect(toutesLesDonnees(etat).reserve.length).toBeGreaterThan(0);
    expect(etat.choisis).toEqual(['video']);
  });

  test('revenir en arrière ne perd rien ; un rang inconnu ramène à l’accueil', () => {
    const etat = repondreA(repondreA(depart, 'salarie'), 'badge');
    const { etape } = question(aller(etat, 1));
    expect(etape.fait).toBe('role');
    expect(donneesDe(aller(etat, 1), etape)).toEqual(['salarie']);
    expect(numeroDe(etat, etape)).toBe(1);
    expect(ecranDe(aller(etat, 99)).nom).toBe('accueil');
    expect(aller(etat, 99).rang).toBe(0);
  });

  test('charger remplace tout, et rien n’est vide ensuite', () => {
    expect(estVide(etatInitial)).toBe(true);
    const charge = charger(etatInitial, {
      communs: { role: 'salarie' },
      parDispositif: { badge: {} },
    });
    expect(estVide(charge)).toBe(false);
    expect(charge.choisis).toEqual(['badge']);
  });
});
