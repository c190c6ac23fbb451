import { describe, expect, test } from 'vitest';
import { suites, toutesLesSuites } from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits, IdDeDelai, Suite } from '../../../src/lib/droit/surveillance/index.ts';
import { prochaineDate, quandFaire } from '../../../src/lib/questionnaire/echeances-du-resultat.ts';

const jour = '2026-11-28';
const dates = (...donnees: readonly (readonly [IdDeDelai, string])[]) => new Map(donnees);
const sans = dates();
/** Les espaces insécables n’importent pas ici. */
const clair = (texte = '') => texte.replaceAll('\u00a0', ' ');

const convoque: Faits = { role: 'salarie', secteur: 'prive', suite: 'procedure-en-cours' };
const demarche = (cas: Faits, titre: RegExp): Suite => {
  const trouvee = suites([cas]).find((suite) => titre.test(suite.titre));
  if (trouvee === undefined) throw new Error(`Aucune démarche ne ressemble à ${String(titre)}.`);
  return trouvee;
};

describe('ce qui s’écrit à côté d’une démarche', () => {
  test('avant l’entretien, avec son jour s’il est donné', () => {
    const choisir = demarche(convoque, /qui vient avec vous/);
    expect(quandFaire(choisir, sans, jour)).toEqual({
      texte: 'avant l’entretien',
      aDater: 'sanction-apres-entretien',
    });
    const fixe = dates(['sanction-apres-entretien', '12/12/2026']);
    expect(clair(quandFaire(choisir, fixe, jour)?.texte)).toBe(
      'avant l’entretien du 12 décembre 2026',
    );
  });

  test('un délai se dit en durée, puis en date dès que son départ est connu', () => {
    const saisir = demarche(
      { role: 'salarie', secteur: 'prive', suite: 'licenciement' },
      /prud’hommes du licenciement/,
    );
    expect(clair(quandFaire(saisir, sans, jour)?.texte)).toBe(
      '12 mois, du jour où la lettre a été reçue',
    );
    const recue = dates(['contester-licenciement', '10 novembre 2026']);
    expect(clair(quandFaire(saisir, recue, jour)?.texte)).toBe('au plus tard le 10 novembre 2027');
  });

  test('une date impossible ne donne pas d’échéance', () => {
    const choisir = demarche(convoque, /qui vient avec vous/);
    const fausse = dates(['sanction-apres-entretien', '31/02/2027']);
    expect(quandFaire(choisir, fausse, jour)?.texte).toBe('avant l’entretien');
  });

  test('la revue annuelle a sa date, un an après aujourd’hui', () => {
    const revue = demarche({ role: 'employeur', secteur: 'prive' }, /jour de revue/);
    expect(clair(quandFaire(revue, sans, jour)?.texte)).toBe('d’ici le 28 novembre 2027');
  });

  test('chaque démarche qui a un délai se dit, sans un mot manquant', () => {
    const datees = toutesLesSuites.filter(({ avant }) => avant !== undefined);
    expect(datees.length).toBeGreaterThan(8);
    for (const suite of datees) {
      const dite = quandFaire(suite, sans, jour);
      expect(dite?.texte, suite.titre).toMatch(/^(avant l’entretien|\d+\s.+, du jour )/u);
      expect(dite?.aDater, suite.titre).toBeDefined();
    }
  });
});

describe('la prochaine date', () => {
  test('un entretien fixé passe d’abord', () => {
    expect(prochaineDate([convoque], sans, jour)?.quoi).toBe('L’entretien');
    const fixe = dates(['sanction-apres-entretien', '12/12/2026']);
    expect(clair(prochaineDate([convoque], fixe, jour)?.texte)).toBe('le 12 décembre 2026');
  });

  test('un licencié a d’abord quinze jours pour demander des précisions', () => {
    const licencie: Faits = { role: 'salarie', secteur: 'prive', suite: 'licenciement' };
    expect(prochaineDate([licencie], sans, jour)?.quoi).toContain('préciser les motifs');
  });

  test('un employeur à qui rien n’est demandé a sa revue annuelle', () => {
    const employeur: Faits = { role: 'employeur', secteur: 'prive', effectif: 'moins-11' };
    const date = prochaineDate([employeur], sans, jour);
    expect(clair(date?.texte)).toBe('d’ici le 28 novembre 2027');
    expect(date?.calculable).toBe(false);
  });

  test('un employeur à qui l’on a demandé une copie a d’abord à répondre', () => {
    const demande: Faits = {
      role: 'employeur',
      secteur: 'prive',
      'acces-demande': 'sans-reponse',
    };
    expect(prochaineDate([demande], sans, jour)?.quoi).toContain('demande d’accès');
  });

  test('un agent public à qui rien n’est arrivé n’a pas de date', () => {
    expect(
      prochaineDate([{ role: 'agent-public', secteur: 'public' }], sans, jour),
    ).toBeUndefined();
  });
});
