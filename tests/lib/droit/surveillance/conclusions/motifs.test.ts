import { describe, expect, test } from 'vitest';
import {
  completer,
  presumer,
} from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import {
  motifEnSuspens,
  rouvrirait,
} from '../../../../../src/lib/droit/surveillance/conclusions/constater.ts';
import { examiner } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import type { Examen } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import { BALANCE } from '../../../../../src/lib/droit/surveillance/tables/balance.ts';
import { RAPPEL } from '../../../../../src/lib/droit/surveillance/tables/rupture.ts';
import {
  conclure,
  tablePreuve,
  tableRupture,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { phrasesRupture } from '../../../../../src/lib/droit/surveillance/resultat/phrases.ts';
import { badgeEnRegle } from '../../../../aides/dossiers.ts';

/** Un badge en règle : tout est répondu. */
const badge: Faits = {
  ...badgeEnRegle,
  conservation: 'dans-la-reference',
  'acces-restreint': 'oui',
  'analyse-impact': 'faite',
  mandat: 'non',
};
const { conservation: _conservation, 'acces-restreint': _acces, ...sansGaranties } = badge;

describe('le motif de la preuve', () => {
  const deLaTable = tablePreuve.lignes.map(({ motif }) => motif);

  test('est celui d’une ligne, quand tout est dit', () => {
    expect(deLaTable).toContain(conclure(badge).preuve.motif);
  });

  test('y ajoute ce qui rouvrirait la question, si une garantie n’a pas eu de réponse', () => {
    const { preuve } = conclure(sansGaranties);
    const suite = ` ${rouvrirait(['conservation', 'acces-restreint'])}`;
    expect(preuve.motif.endsWith(suite)).toBe(true);
    expect(deLaTable).toContain(preuve.motif.slice(0, -suite.length));
  });

  test('pèse devant une collecte illicite, dit ce qui manque devant une collecte irrégulière', () => {
    expect(conclure({ ...badge, dissimulation: 'cache' }).preuve.motif).toBe(BALANCE);
    const { preuve } = conclure({ ...badge, consultation: 'non' });
    expect(preuve.motif).toBe(motifEnSuspens(preuve.enAttente));
  });
});

describe('le motif de la sanction', () => {
  test('est celui d’une ligne, ou dit ce qui manque et rappelle le reste', () => {
    expect(tableRupture.lignes.map(({ motif }) => motif)).toContain(conclure(badge).rupture.motif);
    const { motif: _motif, ...sansMotif } = badge;
    const { rupture } = conclure(sansMotif);
    expect(rupture.motif).toBe(`${motifEnSuspens(rupture.enAttente)} ${RAPPEL}`);
  });

  test('ne s’appuie pas, pour un agent public, sur le Code du travail', () => {
    const agent: Faits = { role: 'agent-public', dispositif: 'geolocalisation' };
    expect(conclure({ ...agent, suite: 'licenciement' }).rupture.sources).toEqual(
      tableRupture.textesPublics,
    );
    expect(conclure({ ...badge, consultation: 'non' }).rupture.sources).toContain('L1235-1');
    // Rien à discuter : la ligne qui le dit garde ses sources.
    const rien = conclure({ ...agent, suite: 'aucune' }).rupture;
    expect(rien.statut).toBe('sans-objet');
    expect(tableRupture.lignes.map(({ sources }) => sources)).toContainEqual(rien.sources);
  });
});

test('aucune sanction ne se dit « faute » : une insuffisance, ou un fait privé, n’en est pas une', () => {
  for (const { motif } of tableRupture.lignes) expect(motif).not.toMatch(/faute/);
  for (const phrase of Object.values(phrasesRupture)) expect(phrase).not.toMatch(/faute/);
  expect(RAPPEL).toContain('la gravité de ce qui est reproché');
});

describe('tant que l’on ne sait pas s’il y avait une autre preuve', () => {
  const illicite: Faits = {
    role: 'salarie',
    information: 'aucune',
    suite: 'licenciement',
    motif: 'professionnel',
    'mise-en-balance': 'pas-de-proces',
  };
  const motifDe = (faits: Faits) => conclure({ ...illicite, ...faits }).preuve.motif;

  test('un outil ordinaire : ce qui penche vers l’admission, et vers le rejet', () => {
    expect(motifDe({ dispositif: 'suivi-activite' })).toMatch(/penche vers l’admission/);
    expect(motifDe({ dispositif: 'suivi-activite', zones: ['domicile'] })).toMatch(
      /penche vers l’admission/,
    );
  });

  test.each(['pauses-sanitaires-vestiaires', 'local-syndical', 'domicile'] as const)(
    'une caméra ou une filature, %s : rien n’est dit qui la ferait admettre',
    (zone) => {
      for (const dispositif of ['video', 'filature'] as const)
        expect(motifDe({ dispositif, zones: [zone] })).toMatch(/lieu intime ou syndical/);
      expect(
        conclure({ role: 'salarie', dispositif: 'video', zones: [zone] }).preuve.motif,
      ).toMatch(/^Si les données ont servi .* lieu intime ou syndical/);
    },
  );

  test.each(['fouille', 'filature'] as const)(
    '%s : on dit ce que l’on a lu depuis 2023, et rien de plus',
    (dispositif) => {
      const motif = motifDe({ dispositif, zones: ['contenus-prives'] });
      expect(motif).toMatch(/nous n’avons lu qu’un arrêt d’appel/);
      expect(motif).not.toMatch(/penche/);
    },
  );

  test('une preuve admise pour son tri n’est pas dite « au travail » : la réponse ne dit que l’un ou l’autre', () => {
    const { preuve } = conclure({
      ...illicite,
      dispositif: 'reseaux-sociaux',
      zones: ['contenus-prives'],
      motif: 'vie-personnelle',
      'autre-preuve': 'non',
      tri: 'oui',
    });
    expect(preuve.statut).toBe('probablement-admise');
    expect(preuve.motif).toContain('professionnelle ou triée par un tiers');
  });
});

const lire = (faits: Faits): Examen[] => {
  const complets = completer(faits);
  return examiner(presumer(complets), complets);
};

describe('des issues qui diffèrent et se valent', () => {
  const point = (id: string, faits: Faits) => {
    const examen = lire({ role: 'salarie', ...faits }).find((un) => un.id === id);
    expect(examen?.evaluation.issue).toBeNull();
    return {
      issues: examen?.evaluation.lignes.map(({ alors }) => alors).toSorted(),
      statut: examen?.constat.statut,
      demande: examen?.constat.enAttente.length !== 0,
    };
  };

  test('favorables, le point est tenu et ne se demande plus', () => {
    const tenu = { statut: 'respectee', demande: false };
    expect(
      point('consultation-cse', { dispositif: 'enregistrement', consultation: 'consulte-avant' }),
    ).toMatchObject(tenu);
    expect(
      point('analyse-impact', { dispositif: 'chronotachygraphe', 'analyse-impact': 'faite' }),
    ).toMatchObject(tenu);
  });

  test('graves, il est en cause, et l’on demande si c’est un interdit', () => {
    expect(
      point('vie-privee', { dispositif: 'video-public', zones: ['domicile', 'inconnu'] }),
    ).toMatchObject({ statut: 'manquement', demande: true });
  });

  test('mêlées, il reste à vérifier', () => {
    expect(point('finalite', { dispositif: 'video' })).toMatchObject({
      statut: 'a-verifier',
      demande: true,
    });
  });
});

test.each([
  ['un candidat', { role: 'candidat', suite: 'licenciement' }, 'fonde-l-irregularite', undefined],
  ['motif tu', { role: 'salarie', suite: 'licenciement' }, 'pivot-de-regularite', 'motif'],
  [
    'motif inconnu',
    { role: 'salarie', suite: 'procedure-en-cours', motif: 'inconnu' },
    'pivot-de-regularite',
    'motif',
  ],
  [
    'une insuffisance',
    { role: 'salarie', suite: 'licenciement', motif: 'insuffisance' },
    'pivot-de-regularite',
    undefined,
  ],
  [
    'une faute',
    { role: 'salarie', suite: 'licenciement', motif: 'professionnel' },
    'fonde-l-irregularite',
    undefined,
  ],
  ['rien n’a servi', { role: 'salarie', suite: 'aucune' }, 'fonde-l-irregularite', undefined],
] as const)('ce que l’évaluation fait à la collecte : %s', (_, faits, collecte, fauteDe) => {
  const examens = lire({ ...faits, dispositif: 'suivi-activite' });
  const pivots = examens.filter(({ pivotFauteDe }) => pivotFauteDe !== undefined);
  expect(examens.find(({ id }) => id === 'evaluation')?.collecte).toBe(collecte);
  expect(pivots.map(({ id, pivotFauteDe }) => `${id} ${String(pivotFauteDe)}`)).toEqual(
    fauteDe === undefined ? [] : [`evaluation ${fauteDe}`],
  );
});

test('une ligne écrite pour tous ne donne pas le Code du travail à un agent public', () => {
  const agent = lire({ role: 'agent-public', dispositif: 'video', information: 'aucune' });
  const salarie = lire({ role: 'salarie', dispositif: 'video', information: 'aucune' });
  const sources = (examens: Examen[], id: string) =>
    examens.find((un) => un.id === id)?.constat.sources;
  expect(sources(salarie, 'information-individuelle')).toContain('L1222-4');
  for (const { ligne, constat } of agent)
    if (ligne?.si.secteur === undefined) {
      expect(constat.sources.filter((une) => /^[LRD]\d/u.test(une))).toEqual([]);
      expect(constat.sources).not.toEqual([]);
    }
});
