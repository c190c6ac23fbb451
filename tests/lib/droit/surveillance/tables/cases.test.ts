import { describe, expect, test } from 'vitest';
import { lecteur } from '../../../../../src/lib/droit/moteur/evaluer.ts';
import { obligations, statutsObligation } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { faitsLus, tirage } from '../aides/combinaisons.ts';

/*
 * Toucher un lieu privé de plus, ou recueillir une donnée sensible de plus, n’allège aucun statut. Une réponse lève
 * pourtant le doute : des contenus privés que rien ne marquait, ou ouverts devant la personne, sont présumés
 * professionnels (« À relire », dans les témoins de la vie privée).
 */
const TIRAGES = 3_000;

const SANS_ATTEINTE: readonly string[] = ['aucune', 'ordinaires', 'inconnu'];
const presumesProfessionnels = ({ personnel }: Faits): boolean =>
  personnel === 'non-identifie' || personnel === 'identifie-en-sa-presence';

const cas = obligations.flatMap((table) =>
  (['zones', 'donnees'] as const)
    .filter((fait) => faitsLus(table).includes(fait))
    .map((fait) => ({ id: table.id, table, fait })),
);

describe.each(cas)('$id', ({ table, fait }) => {
  test(`une case de plus parmi « ${fait} » n’allège pas le statut`, () => {
    const { evaluer } = lecteur(vocabulaire, table);
    const hasard = tirage(20_261_129);
    const choisir = <T>(valeurs: readonly T[]): T => {
      const valeur = valeurs[Math.floor(hasard() * valeurs.length)];
      if (valeur === undefined) throw new Error('Rien à choisir.');
      return valeur;
    };
    const gravite = (faits: Faits): number => {
      const { issue } = evaluer(faits);
      return issue === null ? -1 : statutsObligation.length - statutsObligation.indexOf(issue);
    };
    const sensibles = vocabulaire[fait].reponses.filter((une) => !SANS_ATTEINTE.includes(une));
    for (let rang = 0; rang < TIRAGES; rang += 1) {
      const faits: Faits = Object.fromEntries(
        faitsLus(table).map((un) => {
          const reponse = choisir(vocabulaire[un].reponses.filter((une) => une !== 'inconnu'));
          return [un, vocabulaire[un].multiple ? [reponse] : reponse];
        }),
      );
      const cochees = [choisir(sensibles), choisir(sensibles)];
      const ajoutee = choisir(sensibles);
      if (ajoutee === 'contenus-prives' && presumesProfessionnels(faits)) continue;
      const avant = gravite({ ...faits, [fait]: cochees });
      const apres = gravite({ ...faits, [fait]: [...cochees, ajoutee] });
      if (apres < avant)
        expect.fail(`${ajoutee} en plus allège : ${JSON.stringify({ ...faits, [fait]: cochees })}`);
    }
  });
});
