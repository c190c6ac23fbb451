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
  preciser,
  repondre,
  restantes,
  situer,
  toutesLesDonnees,
} from '../../../src/lib/questionnaire/machine.ts';
import type { Ecran, Etat } from '../../../src/lib/questionnaire/machine.ts';
import { tirage } from '../droit/surveillance/aides/combinaisons.ts';

/** La graine du jour : affichée, pour rejouer un échec. `GRAINE=… npx vitest run …` */
const GRAINE = Number(process.env['GRAINE'] ?? 20_261_128);
/** Mille suffisent à chaque fois ; `QUESTIONNAIRES=10000` pour davantage. */
const QUESTIONNAIRES = Number(process.env['QUESTIONNAIRES'] ?? 1000);

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
  const reponses: readonly string[] = vocabulaire[etape.fait].reponses;
  const choisie = reponses[Math.floor(hasard() * reponses.length)] ?? 'inconnu';
  const seconde = reponses[Math.floor(hasard() * reponses.length)] ?? 'inconnu';
  const plusieurs =
    etape.fait === 'dispositif' && hasard() < 0.2 && seconde !== choisie && seconde !== 'inconnu';
  return repondre(etat, etape, plusieurs ? [choisie, seconde] : [choisie], retour);
}

test(
  `${QUESTIONNAIRES.toString()} questionnaires au hasard finissent tous (graine ${GRAINE.toString()})`,
  { timeout: 600_000 },
  () => {
    const hasard = tirage(GRAINE);
    let examines = 0;
    for (let rang = 0; rang < QUESTIONNAIRES; rang += 1) {
      let etat = depart;
      let pas = 0;
      // Un questionnaire sur vingt va jusqu’au bout ; les autres s’arrêtent où ils en sont.
      const limite = rang % 20 === 0 ? 200 : 8;
      while (ecranDe(etat).nom !== 'recapitulatif' && pas < limite) {
        etat = unPas(etat, hasard);
        pas += 1;
      }
      expect(pas, `questionnaire ${rang.toString()}`).toBeLessThan(200);
      if (ecranDe(etat).nom === 'recapitulatif') expect(restantes(etat)).toBe(0);
      if (rang % 100 !== 0) continue;
      for (const outil of etat.choisis) {
        const faits = faitsDe(dossierDe(etat), outil);
        for (const fait of questionsVariables(faits)) {
          const cles = alternatives(faits, fait).map((une) => une.join());
          expect(new Set(cles).size, `${fait}, questionnaire ${rang.toString()}`).toBe(cles.length);
          examines += 1;
        }
      }
    }
    expect(examines).toBeGreaterThan(0);
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
