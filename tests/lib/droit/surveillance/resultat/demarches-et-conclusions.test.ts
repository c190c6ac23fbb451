/** Une démarche, un délai et un contact ne disent jamais le contraire de ce que les conclusions viennent de dire. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completer,
  conclure,
  contacts,
  delaisUtiles,
  estGrave,
  questions,
  suites,
  toutesLesSuites,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import type {
  Faits,
  IdObligation,
  StatutObligation,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { statutDe } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import { obligationsDeFond } from '../../../../../src/lib/droit/surveillance/resultat/suite.ts';
import { dossiersVaries } from '../aides/dossiers.ts';

const OPTIONS = { numRuns: 400, endOnFailure: true };

const titresDe = (faits: Faits): readonly string[] =>
  suites([completer(faits)]).map(({ titre }) => titre);

const statutsDe = (faits: Faits): ReadonlyMap<IdObligation, StatutObligation> =>
  new Map(conclure(faits).dispositif.obligations.map(({ id, statut }) => [id, statut]));

const enCause = (faits: Faits, ids: readonly IdObligation[]): boolean => {
  const statuts = statutsDe(faits);
  return ids.some((id) => estGrave(statuts.get(id) ?? 'sans-objet'));
};

const chaque = (verifier: (faits: Faits) => void): void =>
  fc.assert(fc.property(dossiersVaries, verifier), OPTIONS);

test('une obligation lue seule dit ce qu’elle dit parmi les dix-sept', () => {
  chaque((faits) => {
    for (const [id, statut] of statutsDe(faits)) expect(statutDe(id, faits), id).toBe(statut);
  });
});

describe('l’employeur', () => {
  const employeurs = (verifier: (faits: Faits) => void) =>
    chaque((faits) => verifier({ ...faits, role: 'employeur' }));

  test('un outil en cause sur le fond se suspend, un projet se change ; un autre, ni l’un ni l’autre', () => {
    employeurs((faits) => {
      const titres = titresDe(faits).join(' | ');
      const fond = enCause(faits, obligationsDeFond);
      const arret = fond || enCause(faits, ['consultation-cse']);
      const { etat } = completer(faits);
      expect(/Suspendre/.test(titres)).toBe(arret && etat !== 'projet' && etat !== 'retire');
      expect(/Changer le projet/.test(titres)).toBe(fond && etat === 'projet');
    });
  });

  test('ce qu’une information ne répare pas ne se reprend pas une fois chacun informé', () => {
    for (const faits of [
      { dispositif: 'ia-emotions', information: 'aucune' },
      { dispositif: 'biometrie', finalite: 'temps-de-travail', information: 'aucune' },
    ] as const satisfies readonly Faits[]) {
      const titres = titresDe({ role: 'employeur', secteur: 'prive', ...faits }).join(' | ');
      expect(titres).toMatch(/Suspendre/);
      expect(titres).not.toMatch(/Reprendre/);
    }
  });

  test('un outil retiré n’a ni autorisation à demander, ni comité à saisir, ni revue annuelle', () => {
    employeurs((faits) => {
      const titres = titresDe({ ...faits, etat: 'retire' }).join(' | ');
      expect(titres).not.toMatch(/Suspendre|Reprendre|préfet|ordre du jour|jour de revue|impact/);
    });
  });
});

describe('la personne', () => {
  test('un outil en cause au regard du RGPD peut se porter devant la CNIL, quel que soit son défaut', () => {
    const defauts: readonly Faits[] = [
      { dispositif: 'video', zones: ['pauses-sanitaires-vestiaires'] },
      { dispositif: 'enregistreur-frappe' },
      { dispositif: 'badge', base: 'consentement' },
      { dispositif: 'biometrie', finalite: 'temps-de-travail' },
      { dispositif: 'geolocalisation', conservation: 'sans-limite' },
    ];
    for (const role of ['salarie', 'agent-public', 'candidat'] as const)
      for (const defaut of defauts)
        expect(
          titresDe({ role, information: 'ecrite-precise', ...defaut }),
          JSON.stringify(defaut),
        ).toContain('Se plaindre de l’outil à la CNIL');
  });

  test('un outil en règle sur l’essentiel n’est ni à porter devant la CNIL, ni à signaler comme une atteinte', () => {
    const tachygraphe: Faits = {
      role: 'salarie',
      dispositif: 'chronotachygraphe',
      etat: 'en-service',
      effectif: '11-49',
      information: 'ecrite-precise',
      'usage-annonce': 'oui',
      mentions: 'toutes',
      base: 'obligation-legale',
      finalite: 'obligation-legale',
      'usage-reel': 'conforme',
      permanence: 'constante',
      zones: ['aucune'],
      dissimulation: 'non',
      donnees: ['ordinaires'],
      suite: 'aucune',
    };
    const contre = /Se plaindre de l’outil|élu/;
    expect(conclure(tachygraphe).dispositif.statut).toBe('en-regle-sur-l-essentiel');
    expect(titresDe(tachygraphe).join(' | ')).not.toMatch(contre);
    // Un autre usage, ou des données gardées sans fin, la rouvrent.
    expect(titresDe({ ...tachygraphe, 'usage-reel': 'detourne' }).join(' | ')).toMatch(contre);
    expect(titresDe({ ...tachygraphe, conservation: 'sans-limite' })).toContain(
      'Se plaindre de l’outil à la CNIL',
    );
    chaque((faits) => {
      const { statut } = conclure(faits).dispositif;
      if (statut === 'en-regle-sur-l-essentiel' || statut === 'respectee')
        expect(titresDe(faits).join(' | ')).not.toMatch(/Se plaindre de l’outil/);
    });
  });

  test('rien n’est recueilli par un projet : ni copie, ni plainte, ni réparation, ni délai', () => {
    chaque((faits) => {
      const projet = completer({ ...faits, etat: 'projet', suite: 'aucune' });
      expect(titresDe(projet).join(' | ')).not.toMatch(/copie de ses données|plaindre|réparation/);
      const delais = delaisUtiles([projet]).map(({ id }) => id);
      expect(delais).not.toContain('reponse-acces');
      expect(delais).not.toContain('agir-execution-contrat');
    });
  });

  test('une vie privée laissée hors d’atteinte n’est pas à réparer ; ouverte sans elle, elle l’est', () => {
    const reparer = 'Demander réparation d’une atteinte à la vie privée';
    const appels: Faits = { role: 'salarie', dispositif: 'badge', zones: ['domicile'] };
    expect(statutsDe(appels).get('vie-privee')).toBe('respectee');
    expect(titresDe(appels)).not.toContain(reparer);
    expect(
      titresDe({ role: 'salarie', dispositif: 'fichiers', personnel: 'identifie-sans-lui' }),
    ).toContain(reparer);
  });

  test('des caméras ou des écoutes jamais annoncées : la réparation se dit, comme l’arrêt de 2025 l’accorde', () => {
    const reparer = 'Demander réparation d’une surveillance que l’on ignorait';
    for (const dispositif of ['video', 'appels'] as const) {
      const faits: Faits = { role: 'salarie', dispositif, information: 'aucune' };
      expect(titresDe(faits), dispositif).toContain(reparer);
      expect(titresDe({ ...faits, information: 'ecrite-precise' })).not.toContain(reparer);
      expect(titresDe({ ...faits, role: 'agent-public' })).not.toContain(reparer);
    }
    // L’arrêt ne parle que d’images et d’écoutes.
    expect(titresDe({ role: 'salarie', dispositif: 'badge', information: 'aucune' })).not.toContain(
      reparer,
    );
  });
});

describe('un délai montré a sa démarche', () => {
  /** Ce que la personne ne fait pas encore, ou que le résultat ne propose pas de faire. */
  const sansDemarche: Readonly<Record<string, string>> = {
    'agir-harcelement':
      'Le questionnaire ne demande pas s’il y a harcèlement : le délai se rappelle seulement.',
    'demander-son-retour': 'Il suit un recours : la démarche est de le former d’abord.',
    'contester-autorisation': 'Convoqué, on n’a pas encore de décision à contester.',
    'agir-execution-contrat':
      'Il vaut pour toute surveillance subie ; ce qui se demande dépend de l’atteinte.',
  };

  test('quoi que l’on ait répondu, le délai d’une décision a la démarche qui le porte', () => {
    const vus = new Set<string>();
    chaque((faits) => {
      const cas = [completer({ ...faits, role: 'salarie' })];
      // Écarter une candidature ne se propose pas à un salarié.
      if (cas[0]?.suite === 'candidature-ecartee') return;
      if (cas[0]?.['mise-en-balance'] !== 'pas-de-proces') return;
      const portes = suites(cas).map(({ avant }) => avant);
      for (const { id, pour } of delaisUtiles(cas))
        if (pour === 'personne' && !(id in sansDemarche)) {
          vus.add(id);
          expect(portes, id).toContain(id);
        }
    });
    expect([...vus]).toContain('reclamer-un-salaire');
  });

  test('une atteinte à réparer porte le délai d’exécution du contrat, un stagiaire public n’a ni l’un ni l’autre', () => {
    const avants = (faits: Faits) => suites([completer(faits)]).map(({ avant }) => avant);
    const cachee: Faits = { role: 'salarie', dispositif: 'video', information: 'aucune' };
    expect(avants(cachee)).toContain('agir-execution-contrat');
    expect(avants({ ...cachee, suite: 'autre-usage' })).toContain('reclamer-un-salaire');
    expect(
      avants({
        ...cachee,
        role: 'stagiaire-ou-apprenti',
        secteur: 'public',
        suite: 'autre-usage',
      }),
    ).not.toContain('reclamer-un-salaire');
  });
});

test('les élus ne sont saisis d’une absence de consultation que si elle paraît en être une', () => {
  const signaler = 'Signaler aux élus l’absence de consultation';
  const informe: Faits = {
    role: 'salarie',
    effectif: '50-et-plus',
    consultation: 'informe-seulement',
  };
  expect(titresDe({ ...informe, dispositif: 'video' })).toContain(signaler);
  expect(titresDe({ ...informe, dispositif: 'client-mystere' })).not.toContain(signaler);
});

test('qui vient de demander une copie trouve une réponse qui est vraie', () => {
  const { libelle, precision } = questions['acces-demande'].choix['pas-demande'];
  expect(libelle).toMatch(/pas encore due/);
  expect(precision).toMatch(/un mois après la réception/);
  const copie = suites([{ role: 'salarie', 'acces-demande': 'pas-demande' }]).find(({ titre }) =>
    titre.includes('copie de ses données'),
  );
  expect(copie?.texte).toMatch(/déjà partie/);
});

test('ce qui se dit de la plainte à la CNIL cite la page de la CNIL', () => {
  const plaintes = toutesLesSuites.filter(({ texte }) => texte.includes('La plainte est gratuite'));
  expect(plaintes.length).toBeGreaterThan(1);
  for (const { titre, sources } of plaintes) expect(sources, titre).toContain('cnil-plainte');
});

test('deux jours ouvrables avant la lettre : une démarche du calendrier vaut aussi pour une insuffisance', () => {
  const calendriers = toutesLesSuites.filter(({ avant }) => avant === 'sanction-apres-entretien');
  expect(calendriers.length).toBeGreaterThan(1);
  for (const { titre, texte, sources } of calendriers) {
    expect(texte, titre).toContain('lettre de licenciement');
    expect(sources, titre).toContain('L1232-6');
  }
});

test('la pesée du droit à la preuve se demande au juge civil, non au juge administratif', () => {
  const peser = 'Demander au juge de peser le droit à la preuve';
  const faits: Faits = { role: 'employeur', suite: 'sanction', 'mise-en-balance': 'inconnu' };
  expect(titresDe({ ...faits, secteur: 'prive' })).toContain(peser);
  expect(titresDe({ ...faits, secteur: 'public' })).not.toContain(peser);
});

test('une démarche faite pour une obligation ne se propose pas quand elle est tenue ou sans objet', () => {
  const faites = toutesLesSuites.filter(({ pour }) => pour !== undefined);
  expect(faites.length).toBeGreaterThan(8);
  chaque((faits) => {
    const statuts = statutsDe(faits);
    for (const { titre, pour = [] } of suites([completer(faits)]).filter(
      (suite) => suite.pour !== undefined,
    ))
      expect(
        pour.some((id) => !['respectee', 'sans-objet'].includes(statuts.get(id) ?? '')),
        titre,
      ).toBe(true);
  });
});

describe('un stagiaire ou un apprenti d’une administration', () => {
  const suitesDe = ['procedure-en-cours', 'sanction', 'licenciement', 'autre-usage'] as const;

  test.each(suitesDe)(
    '%s : ni prud’hommes, ni comité, ni règle du privé dans ce qu’il fait',
    (suite) => {
      const cas = completer({
        role: 'stagiaire-ou-apprenti',
        secteur: 'public',
        dispositif: 'video',
        information: 'aucune',
        effectif: '50-et-plus',
        suite,
      });
      const demarches = suites([cas]);
      for (const { titre, texte, lettres = [] } of demarches) {
        expect(`${titre} ${texte}`).not.toMatch(/prud’hom|comité|cinq jours ouvrables/);
        for (const lettre of ['contestation-d-une-sanction', 'precisions-sur-les-motifs'] as const)
          expect(lettres).not.toContain(lettre);
      }
      const delais = delaisUtiles([cas]).map(({ id }) => id);
      expect(demarches.some(({ avant }) => avant === 'tribunal-administratif')).toBe(
        delais.includes('tribunal-administratif'),
      );
      const noms = contacts([cas]).map(({ id }) => id);
      for (const prive of [
        'conseil-de-prud-hommes',
        'defenseur-syndical',
        'cse',
        'conseiller-du-salarie',
      ])
        expect(noms).not.toContain(prive);
    },
  );
});

describe('à qui s’adresser', () => {
  const noms = (faits: Faits) => contacts([completer(faits)]).map(({ id }) => id);

  test('sous onze salariés, aucun élu du comité, qui n’y est pas obligatoire', () => {
    for (const role of ['salarie', 'employeur', 'observateur'] as const) {
      expect(noms({ role, secteur: 'prive', effectif: 'moins-11' })).not.toContain('cse');
      expect(noms({ role, secteur: 'prive', effectif: '11-49' })).toContain('cse');
    }
  });

  test('convoqué, l’effectif pas encore demandé : le conseiller du salarié d’abord', () => {
    const [premier] = noms({ role: 'salarie', suite: 'procedure-en-cours' });
    expect(premier).toBe('conseiller-du-salarie');
    expect(noms({ role: 'salarie', suite: 'procedure-en-cours', effectif: '11-49' })[0]).toBe(
      'cse',
    );
  });
});
