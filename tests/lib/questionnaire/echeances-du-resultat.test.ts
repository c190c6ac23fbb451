import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completer, delaisUtiles, suites } from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits, IdDeDelai, Suite } from '../../../src/lib/droit/surveillance/index.ts';
import { prochaineDate } from '../../../src/lib/questionnaire/echeances-du-resultat.ts';
import { quandFaire } from '../../../src/lib/questionnaire/quand-faire.ts';
import { badgeEnRegle } from '../../aides/dossiers.ts';
import { dossiersVaries } from '../droit/surveillance/aides/dossiers.ts';

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
    expect(quandFaire(choisir, [convoque], sans, jour)).toEqual({
      texte: 'avant l’entretien',
      aDater: 'sanction-apres-entretien',
    });
    const fixe = dates(['sanction-apres-entretien', '12/12/2026']);
    expect(clair(quandFaire(choisir, [convoque], fixe, jour)?.texte)).toBe(
      'avant l’entretien du 12 décembre 2026',
    );
  });

  test('un délai se dit en durée, puis en date dès que son départ est connu', () => {
    const licencie: Faits = { role: 'salarie', secteur: 'prive', suite: 'licenciement' };
    const saisir = demarche(licencie, /prud’hommes du licenciement/);
    expect(clair(quandFaire(saisir, [licencie], sans, jour)?.texte)).toBe(
      '12 mois, du jour où la lettre a été reçue',
    );
    const recue = dates(['contester-licenciement', '10 novembre 2026']);
    expect(clair(quandFaire(saisir, [licencie], recue, jour)?.texte)).toBe(
      'au plus tard le 10 novembre 2027',
    );
  });

  test('une date impossible ne donne pas d’échéance', () => {
    const choisir = demarche(convoque, /qui vient avec vous/);
    const fausse = dates(['sanction-apres-entretien', '31/02/2027']);
    expect(quandFaire(choisir, [convoque], fausse, jour)?.texte).toBe('avant l’entretien');
  });

  test('la revue annuelle a sa date, un an après aujourd’hui', () => {
    const employeur: Faits = { role: 'employeur', secteur: 'prive' };
    const revue = demarche(employeur, /jour de revue/);
    expect(clair(quandFaire(revue, [employeur], sans, jour)?.texte)).toBe(
      'd’ici le 28 novembre 2027',
    );
  });

  test('chaque démarche qui a un délai se dit, et le jour qu’elle demande a son champ', () => {
    const vues = new Set<string>();
    fc.assert(
      fc.property(dossiersVaries, (faits) => {
        const cas = [completer(faits)];
        const champs = delaisUtiles(cas).map(({ id }) => id);
        for (const suite of suites(cas).filter(({ avant }) => avant !== undefined)) {
          const dite = quandFaire(suite, cas, sans, jour);
          if (dite === undefined) continue;
          vues.add(suite.titre);
          expect(dite.texte, suite.titre).toMatch(
            /^(avant l’entretien|pour (?:la|l’).+, pas avant \d|\d+\s.+, du jour )/u,
          );
          expect(champs, suite.titre).toContain(dite.aDater);
        }
        const { aDater } = prochaineDate(cas, sans, jour) ?? {};
        if (aDater !== undefined) expect(champs).toContain(aDater);
      }),
      { numRuns: 600, endOnFailure: true },
    );
    expect(vues.size).toBeGreaterThan(10);
  });

  test('une démarche n’est pas datée du délai qui attend l’employeur : c’est son acte qui l’est', () => {
    const relever = demarche(convoque, /^Relever les dates/);
    expect(clair(quandFaire(relever, [convoque], sans, jour)?.texte)).toBe(
      'pour la sanction, pas avant 2 jours ouvrables',
    );
    const fixe = dates(['sanction-apres-entretien', '7 décembre 2026']);
    expect(clair(quandFaire(relever, [convoque], fixe, jour)?.texte)).toBe(
      'pour la sanction, pas avant le 10 décembre 2026, ni après le 7 janvier 2027',
    );
  });

  test('devant une insuffisance, le jour de l’entretien se donne aussi, et date la lettre', () => {
    const insuffisant: Faits = { ...convoque, motif: 'insuffisance' };
    const choisir = demarche(insuffisant, /qui vient avec vous/);
    expect(quandFaire(choisir, [insuffisant], sans, jour)?.aDater).toBe(
      'licenciement-apres-entretien',
    );
    const relever = demarche(insuffisant, /^Relever les dates/);
    const fixe = dates(['licenciement-apres-entretien', '7 décembre 2026']);
    expect(clair(quandFaire(relever, [insuffisant], fixe, jour)?.texte)).toBe(
      'pour la lettre de licenciement, pas avant le 10 décembre 2026',
    );
  });

  test('les jours fériés sont ceux du lieu que l’on a dit', () => {
    const relever = demarche(convoque, /^Relever les dates/);
    const enAlsace = Object.assign(dates(['sanction-apres-entretien', '24/12/2026']), {
      territoire: 'alsace-moselle' as const,
    });
    expect(clair(quandFaire(relever, [convoque], enAlsace, jour)?.texte)).toContain(
      'pas avant le 30 décembre 2026',
    );
  });
});

describe('la prochaine date', () => {
  test('un entretien fixé trop tôt après la convocation se dit, avec le premier jour possible', () => {
    const tot = dates(
      ['entretien-prealable', '30 novembre 2026'],
      ['sanction-apres-entretien', '7 décembre 2026'],
    );
    const aujourdHui = '2026-11-30';
    expect(clair(prochaineDate([convoque], tot, aujourdHui)?.texte)).toBe(
      'le 7 décembre 2026. Pour un licenciement, il ne se tient pas avant le 8 décembre 2026',
    );
    const aTemps = dates(
      ['entretien-prealable', '30 novembre 2026'],
      ['sanction-apres-entretien', '8 décembre 2026'],
    );
    expect(clair(prochaineDate([convoque], aTemps, aujourdHui)?.texte)).toBe('le 8 décembre 2026');
  });

  test('un juge saisi n’est plus à saisir', () => {
    for (const suite of ['licenciement', 'sanction'] as const)
      for (const role of ['salarie', 'agent-public'] as const) {
        const cas = completer({ role, suite, 'mise-en-balance': 'demandee' });
        expect(prochaineDate([cas], sans, jour)?.quoi ?? '').not.toMatch(/Contester/);
        expect(
          suites([cas])
            .map(({ titre }) => titre)
            .join(),
        ).not.toMatch(/saisir|Saisir|annulation/);
      }
  });

  test('un outil en règle, qui n’a servi contre personne, n’ouvre pas d’action ; un grief, une retenue ou un doute la rouvrent', () => {
    const enRegle: Faits = completer({ ...badgeEnRegle, suite: 'aucune' });
    const agir = (faits: Faits) =>
      delaisUtiles([completer(faits)]).some(({ id }) => id === 'agir-execution-contrat');
    for (const faits of [
      enRegle,
      { ...enRegle, role: 'interimaire', conservation: 'inconnu' },
      // Refuser une copie se porte devant la CNIL : l’outil, lui, reste en règle.
      { ...enRegle, 'acces-demande': 'refuse' },
    ] as const satisfies readonly Faits[]) {
      expect(agir(faits)).toBe(false);
      expect(prochaineDate([completer(faits)], sans, jour)).toBeUndefined();
    }
    for (const faits of [
      { information: 'aucune' },
      { information: 'inconnu' },
      { suite: 'autre-usage' },
      { suite: 'inconnu' },
      { 'acces-restreint': 'non' },
    ] as const satisfies readonly Faits[])
      expect(agir({ ...enRegle, ...faits }), JSON.stringify(faits)).toBe(true);
    // D’un second outil en cause, le délai revient.
    expect(
      delaisUtiles([enRegle, completer({ ...enRegle, information: 'aucune' })]).map(({ id }) => id),
    ).toContain('agir-execution-contrat');
  });

  test('un projet n’a pas de revue annuelle ; dès cinquante, l’avis du comité est la date de l’employeur', () => {
    const projet: Faits = completer({ role: 'employeur', secteur: 'prive', etat: 'projet' });
    expect(prochaineDate([projet], sans, jour)).toBeUndefined();
    expect(suites([projet]).map(({ titre }) => titre)).not.toContain(
      'Fixer un jour de revue, une fois par an',
    );
    const grand: Faits = { ...projet, effectif: '50-et-plus' };
    expect(prochaineDate([grand], sans, jour)?.quoi).toMatch(/^Avis du CSE/);
    expect(
      prochaineDate([{ ...grand, consultation: 'consulte-avant' }], sans, jour),
    ).toBeUndefined();
  });

  test('un outil retiré n’a pas de revue annuelle', () => {
    const retire: Faits = { role: 'employeur', secteur: 'prive', etat: 'retire' };
    expect(prochaineDate([retire], sans, jour)).toBeUndefined();
  });

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
