import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type {
  Dispositif,
  Faits,
  Role,
  Suite,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { contacts } from '../../../../../src/lib/droit/surveillance/resultat/contacts.ts';
import { tousLesContacts } from '../../../../../src/lib/droit/surveillance/resultat/tous-les-contacts.ts';
import {
  actionsUrgentes,
  suites,
  toutesLesSuites,
} from '../../../../../src/lib/droit/surveillance/resultat/suites.ts';
import { completer } from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { faitsDe } from '../../../../../src/lib/droit/surveillance/parcours/parcours.ts';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import { dossierVide, parcourir, valeursDe } from '../../../../aides/dossiers.ts';

/** Les faits de vrais parcours : chaque rôle, chaque réponse à chaque question, pour quatre outils. */
const outils: readonly Dispositif[] = [
  'suivi-activite',
  'video-public',
  'messagerie-web',
  'biometrie',
];
const reels: readonly Faits[] = vocabulaire.role.reponses.flatMap((role) =>
  outils.flatMap((outil) =>
    [0, 1, 2, 3, 4, 5, 6].map((rang) => {
      const depart = { communs: { role }, parDispositif: { [outil]: {} } };
      const { dossier } = parcourir({ ...dossierVide, ...depart }, ({ fait }) => {
        const valeurs = valeursDe(fait);
        return valeurs[rang % valeurs.length] ?? '';
      });
      return completer(faitsDe(dossier, outil));
    }),
  ),
);

const pour = (role: Role) => reels.filter((faits) => faits.role === role);
const noms = (cas: readonly Faits[]) => contacts(cas).map(({ nom }) => nom);

/** Les faits qu’une démarche demande, un pour chaque condition, et rien d’autre. */
const faitsDemandes = (si: Suite['si']): Faits =>
  Object.fromEntries(
    Object.entries(si).map(([fait, admis]) => {
      const premier = [admis].flat()[0];
      const multiple = fait === 'zones' || fait === 'donnees';
      return [fait, multiple ? [premier] : premier];
    }),
  );

/** Ce qui met en cause, en projet comme en service, une obligation de fond, et l’information d’un outil en service. */
const enCause: Faits = { dispositif: 'video', information: 'aucune', zones: ['local-syndical'] };

/** Vrai si ses propres conditions mènent à cette démarche, pour l’un des rôles. */
const atteinte = (suite: Suite): boolean =>
  vocabulaire.role.reponses.some((role) =>
    suites([{ role, ...(suite.siEnCause && enCause), ...faitsDemandes(suite.si) }]).includes(suite),
  );

describe('Ce que l’on fait ensuite, et à qui s’adresser', () => {
  test.each(toutesLesSuites)('ses propres conditions mènent à « $titre »', (suite) => {
    expect(atteinte(suite)).toBe(true);
  });

  test.each(tousLesContacts)('un vrai parcours mène à : $nom', (contact) => {
    expect(reels.some((faits) => contacts([faits]).includes(contact))).toBe(true);
  });

  test('chacun a au moins une démarche et un contact, quel que soit le parcours', () => {
    for (const faits of reels) {
      const situation = JSON.stringify(faits);
      expect(contacts([faits]).length, situation).toBeGreaterThan(1);
      expect(suites([faits]).length, situation).toBeGreaterThan(0);
    }
  });

  test('le conseil de prud’hommes ne se propose pas à un agent public', () => {
    const propose = [...contacts(pour('agent-public')), ...suites(pour('agent-public'))];
    for (const { si: _si, sources: _sources, ...mots } of propose)
      expect(JSON.stringify(mots)).not.toMatch(/prud’hom/);
  });

  test('le conseiller du salarié n’accompagne que l’entretien préalable : après, il est tard', () => {
    const conseiller = 'Le conseiller du salarié';
    const base: Faits = { role: 'salarie', dispositif: 'video' };
    expect(noms([{ ...base, suite: 'procedure-en-cours' }])).toContain(conseiller);
    expect(noms([{ ...base, suite: 'licenciement' }])).not.toContain(conseiller);
    expect(noms([{ ...base, suite: 'sanction' }])).not.toContain(conseiller);
  });

  test('une copie déjà demandée ne se redemande pas', () => {
    const titres = (acces: 'refuse' | 'inconnu') =>
      suites([{ role: 'salarie', 'acces-demande': acces }]).map(({ titre }) => titre);
    expect(titres('refuse')).not.toContain('Demander une copie de ses données');
    expect(titres('inconnu')).toContain('Demander une copie de ses données');
  });

  test('un seul outil concerné suffit, et rien ne se répète', () => {
    const sanction: Faits = { role: 'salarie', suite: 'sanction' };
    const ensemble = suites([{ role: 'salarie', suite: 'aucune' }, sanction, sanction]);
    expect(ensemble).toEqual(suites([sanction]));
    expect(new Set(ensemble).size).toBe(ensemble.length);
  });
});

describe('Ce qui presse', () => {
  const titres = (cas: readonly Faits[]) => actionsUrgentes(cas).map(({ titre }) => titre);
  const rangs = ['aujourd-hui', 'cette-semaine', 'ensuite'];

  test('la liste va du plus pressé au moins pressé, quel que soit le parcours', () => {
    for (const faits of reels) {
      const ordre = suites([faits]).map(({ urgence }) => rangs.indexOf(urgence));
      expect(ordre, JSON.stringify(faits)).toEqual(ordre.toSorted((a, b) => a - b));
    }
  });

  test('chacun a d’abord une à trois choses à faire, prises en tête de la liste', () => {
    for (const faits of reels) {
      const dAbord = actionsUrgentes([faits]);
      expect(dAbord.length, JSON.stringify(faits)).toBeGreaterThan(0);
      expect(dAbord.length).toBeLessThanOrEqual(3);
      expect(suites([faits]).slice(0, dAbord.length)).toEqual(dAbord);
    }
  });

  test('un agent public licencié lit d’abord que son délai est court', () => {
    const [premiere] = actionsUrgentes([
      { role: 'agent-public', secteur: 'public', dispositif: 'video', suite: 'licenciement' },
    ]);
    expect(premiere?.titre).toMatch(/tribunal administratif/);
    expect(premiere?.avant).toBe('tribunal-administratif');
    expect(premiere?.urgence).toBe('aujourd-hui');
  });

  test.each(['salarie', 'interimaire'] as const)(
    'convoqué (%s) : sa feuille, qui vient, quelles données, avant l’entretien',
    (role) => {
      expect(titres([{ role, dispositif: 'badge', suite: 'procedure-en-cours' }])).toEqual([
        'Préparer votre feuille d’entretien, sur une page',
        'Choisir qui vient avec vous à l’entretien',
        'Demander à voir les données dont l’employeur se sert',
      ]);
    },
  );

  test('convoqué n’est pas licencié : ni motifs à préciser, ni juge à saisir', () => {
    const toutes = suites([{ role: 'salarie', suite: 'procedure-en-cours' }]);
    expect(JSON.stringify(toutes.map(({ avant }) => avant ?? ''))).not.toMatch(
      /contester|preciser/,
    );
    expect(toutes.map(({ titre }) => titre).join()).not.toMatch(/Saisir/);
  });

  test('qui ne veut que des précisions sur les motifs a sa lettre, qui ne conteste rien ; l’autre lettre vient avec le juge', () => {
    const [premiere] = actionsUrgentes([{ role: 'salarie', suite: 'licenciement' }]);
    expect(premiere?.sources).toContain('R1232-13');
    expect(premiere?.lettres).toEqual(['precisions-sur-les-motifs']);
    expect(premiere?.texte).toMatch(/ne conteste pas le licenciement/);
    const avecLaContestation = suites([{ role: 'salarie', suite: 'licenciement' }]).filter(
      ({ lettres = [] }) => lettres.includes('contestation-d-une-sanction'),
    );
    expect(avecLaContestation.map(({ titre }) => titre)).toEqual([
      'Saisir le conseil de prud’hommes du licenciement',
    ]);
  });

  test('un mandat passe devant tout le reste', () => {
    const convoque: Faits = { role: 'salarie', suite: 'procedure-en-cours', mandat: 'oui' };
    expect(titres([convoque])[0]).toMatch(/mandat/);
    expect(titres([{ ...convoque, mandat: 'non' }]).join()).not.toMatch(/mandat/);
  });

  test('un candidat écarté n’est pas un licencié', () => {
    const toutes = suites([{ role: 'candidat', suite: 'candidature-ecartee' }]);
    const mots = JSON.stringify(toutes);
    expect(mots).toMatch(/discrimination/);
    expect(mots).not.toMatch(/licenciement|entretien préalable/);
  });

  test('l’employeur en cause suspend, décide des données, informe, consulte, reprend', () => {
    const enCause: Faits = {
      role: 'employeur',
      secteur: 'prive',
      effectif: '50-et-plus',
      dispositif: 'video',
      information: 'aucune',
      consultation: 'non',
    };
    const chemin = suites([enCause]).map(({ titre }) => titre);
    const rang = (debut: RegExp) => chemin.findIndex((titre) => debut.test(titre));
    const etapes = [
      /^Suspendre/,
      /^Décider/,
      /^Remettre/,
      /^Inscrire .*ordre du jour/,
      /^Reprendre/,
    ];
    expect(etapes.map(rang)).not.toContain(-1);
    expect(etapes.map(rang)).toEqual(etapes.map(rang).toSorted((a, b) => a - b));
    expect(titres([enCause])[0]).toMatch(/^Suspendre/);
    // Un projet n’a rien à suspendre, ni rien à reprendre.
    const projet = suites([{ ...enCause, etat: 'projet' }])
      .map(({ titre }) => titre)
      .join();
    expect(projet).not.toMatch(/Suspendre|Reprendre|déjà collectées/);
  });

  test('sous cinquante salariés, aucun comité à consulter ni à entendre ; sans leur nombre, on le demande', () => {
    const mots = (effectif?: Faits['effectif']) =>
      JSON.stringify(
        suites([
          {
            role: 'employeur',
            secteur: 'prive',
            dispositif: 'video',
            information: 'aucune',
            ...(effectif && { effectif }),
          },
        ]).map(({ titre, texte }) => [titre, texte]),
      );
    for (const effectif of ['moins-11', '11-49', undefined, 'inconnu'] as const) {
      expect(mots(effectif)).not.toMatch(
        /comité entendu|ordre du jour|demander au juge de suspendre/,
      );
      // Là où il en est question, c’est sous sa condition.
      for (const phrase of mots(effectif).split(/[.;"]/))
        if (/comité/.test(phrase) && /consult|avis/.test(phrase)) expect(phrase).toMatch(/dès 50/);
    }
    expect(mots('moins-11')).not.toContain('Compter les salariés');
    expect(mots()).toContain('Compter les salariés');
    expect(mots('inconnu')).toContain('Compter les salariés');
    expect(mots('50-et-plus')).not.toContain('Compter les salariés');
  });

  test('ce que l’employeur fait est une action, avec le document à préparer', () => {
    const siennes = suites(pour('employeur'));
    for (const { titre } of siennes) expect(titre).not.toMatch(/\?/);
    expect(siennes.filter(({ document }) => document !== undefined).length).toBeGreaterThan(5);
    expect(siennes.some(({ titre }) => /revue, une fois par an/.test(titre))).toBe(true);
  });

  test('l’aide qui n’est pas du droit est là, et vient en dernier', () => {
    const derniere = suites([{ role: 'salarie', suite: 'licenciement' }]).at(-1);
    expect(derniere?.texte).toMatch(/3114/);
  });
});

describe('Leurs sources et leurs mots', () => {
  const registre = [...Object.keys(articlesDuCodeDuTravail), ...textes, ...decisions];
  const ecrits = [
    ...toutesLesSuites.map(({ titre, texte, sources }) => ({ quoi: titre, texte, sources })),
    ...tousLesContacts.map(({ nom, peut, nePeutPas, sources }) => ({
      quoi: nom,
      texte: `${peut} ${nePeutPas}`,
      sources,
    })),
  ];

  test.each(ecrits)('$quoi : sources au registre, sans doublon', ({ sources }) => {
    expect(sources.filter((source) => !registre.includes(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  const certitudes =
    /\b(?:toujours|jamais|certain(?:ement)?|forcément|évidemment|absolument|garanti|vous devez|il faut|très|extrêmement|totalement|clairement|scandaleu\w*)\b/i;

  test.each(ecrits)('$quoi : ni certitude, ni intensifieur, ni consigne', ({ quoi, texte }) => {
    expect(`${quoi} ${texte}`).not.toMatch(certitudes);
    // Les mots de juge ne se citent qu’entre guillemets.
    expect(`${quoi} ${texte}`.replace(/«[^»]*»/g, '')).not.toMatch(/\b(?:illégal|nulle?)\b/i);
  });

  test.each(ecrits)('$quoi : des phrases courtes', ({ texte }) => {
    for (const phrase of texte.split(/(?<=[.!?])\s/))
      expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(30);
  });
});

describe('Dans le secteur public', () => {
  const publics = reels
    .filter(({ role }) => role === 'agent-public')
    .concat(
      [...pour('employeur'), ...pour('observateur')].map((faits) => ({
        ...faits,
        secteur: 'public',
      })),
    );
  const siennes = publics.flatMap((faits) => suites([faits]));

  test('aucune démarche ne s’appuie sur le Code du travail', () => {
    expect(siennes.length).toBeGreaterThan(100);
    const fautives = siennes.filter(({ sources }) =>
      sources.some((source) => source in articlesDuCodeDuTravail),
    );
    expect(new Set(fautives.map(({ titre }) => titre))).toEqual(new Set());
  });

  test('ni ne dit sienne une règle du comité, du Code ou des prud’hommes', () => {
    // Une liste de pièces à demander n’est pas une règle.
    const fautives = siennes
      .filter(({ titre }) => titre !== 'Demander les pièces qui tranchent')
      .flatMap(({ titre, texte }) => [titre, ...texte.split(/(?<=\.) /u)])
      .filter((phrase) => /comité|Code du travail|prud’hom/u.test(phrase))
      .filter((phrase) => !phrase.includes('dans le privé'));
    expect(new Set(fautives)).toEqual(new Set());
  });

  test('celles qui reposaient sur une source gardent la leur', () => {
    const muettes = siennes.filter(
      ({ titre, sources }) =>
        sources.length === 0 &&
        toutesLesSuites.some((une) => une.titre === titre && une.sources.length > 0),
    );
    expect(new Set(muettes.map(({ titre }) => titre))).toEqual(new Set());
  });

  test('un agent note ses dates et demande par écrit ce que l’outil enregistre', () => {
    const titres = suites([
      { role: 'agent-public', dispositif: 'messagerie-web', information: 'aucune' },
    ]).map(({ titre }) => titre);
    expect(titres).toEqual(
      expect.arrayContaining([
        'Noter les dates et garder les écrits',
        'Demander par écrit ce que l’outil enregistre',
      ]),
    );
  });
});
