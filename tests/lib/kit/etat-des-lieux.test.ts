import { describe, expect, test } from 'vitest';
import { miseEnPlace } from '../../../src/lib/demarche/mise-en-place.ts';
import {
  conclure,
  libellesObligation,
  obligations,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { casExamines, etapeDe, etatDesLieux } from '../../../src/lib/kit/etat-des-lieux.ts';
import { libellesDeChoix } from '../../../src/lib/questionnaire/reponses.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import { fautesDeTypographie } from '../../aides/prose.ts';
import { textesDe } from '../../aides/kit.ts';

const faits: Faits = {
  role: 'employeur',
  secteur: 'prive',
  poste: 'oui',
  permanence: 'constante',
  dispositif: 'video',
  etat: 'en-service',
  effectif: '50-et-plus',
  information: 'aucune',
  consultation: 'non',
  conservation: 'dans-la-reference',
};
const cas = {
  nom: 'Caméras',
  faits,
  conclusions: conclure(faits),
  reponses: [['Quel but ?', 'La sécurité']] as const,
};
const lire = (un = cas) =>
  textesDe(remplirModele(etatDesLieux([un], '2026-11-24'), {}).passages).map((texte) =>
    texte.replaceAll(/[\u00a0\u202f]/g, ' '),
  );

test('il est daté, nomme la version des règles et dit qu’il ne vaut pas conformité', () => {
  const texte = lire().join('\n');
  expect(texte).toContain('Fait le 24 novembre 2026');
  expect(texte).toMatch(/version \d{4}\.\d+/);
  expect(texte).toContain('ne vaut pas conformité');
});

test('il garde chaque réponse et chaque obligation avec son statut', () => {
  const texte = lire().join('\n');
  expect(texte).toContain('Quel but ? La sécurité');
  for (const { titre, statut } of cas.conclusions.dispositif.obligations)
    expect(texte).toContain(`${titre} : ${libellesObligation[statut]}.`);
});

test('ce qui reste à faire dit qui, quand, et ce qu’on en garde', () => {
  const consultation = lire().find((texte) => texte.includes('Qui : la direction et le comité'));
  expect(consultation).toContain('manquement probable');
  expect(consultation).toContain('Quand : avant la décision');
  expect(consultation).toContain('À garder : l’ordre du jour');
});

test('une obligation respectée ou sans objet n’est pas à faire', () => {
  const textes = lire();
  const aFaire = textes.slice(textes.findIndex((texte) => texte.includes('à faire')));
  const tenues = cas.conclusions.dispositif.obligations.filter(({ statut }) =>
    ['respectee', 'sans-objet'].includes(statut),
  );
  expect(tenues.length).toBeGreaterThan(0);
  for (const { titre } of tenues)
    expect(
      aFaire.some((texte) => texte.startsWith(`${titre} (`)),
      titre,
    ).toBe(false);
});

describe('chaque obligation mène à une étape de la mise en place, ou à aucune, à dessein', () => {
  const sansEtape = ['pratique-interdite', 'autorisation-prefectorale', 'droit-acces'];
  test.each(obligations.map(({ id }) => id))('%s', (id) => {
    const etape = etapeDe(id);
    if (sansEtape.includes(id)) expect(etape).toBeUndefined();
    else expect(miseEnPlace).toContain(etape);
  });
});

test('il est composé à la française', () => {
  const textes = textesDe(remplirModele(etatDesLieux([cas], '2026-11-24'), {}).passages);
  for (const texte of textes) expect.soft(fautesDeTypographie(texte), texte).toEqual([]);
});

test('chaque outil a ses réponses et celles qui valent pour tous, en toutes lettres', () => {
  const faits = { role: 'employeur', dispositif: 'video', information: 'aucune' } as const;
  const [un] = casExamines(
    [{ outil: 'video', faits, conclusions: conclure(faits) }],
    [
      { etape: { fait: 'role', dispositif: null }, reponses: ['employeur'] },
      { etape: { fait: 'information', dispositif: 'video' }, reponses: ['aucune'] },
      { etape: { fait: 'information', dispositif: 'badge' }, reponses: ['ecrite-vague'] },
    ],
    'employeur',
  );
  expect(un?.nom).toContain('Caméras');
  expect(un?.reponses).toHaveLength(2);
  expect(un?.reponses[1]?.[0]).toMatch(/\?$/);
  expect(un?.reponses.map(([, reponse]) => reponse)).toEqual([
    libellesDeChoix('role', ['employeur'], 'employeur'),
    libellesDeChoix('information', ['aucune'], 'employeur'),
  ]);
});

const titreDe = (id: string): string => {
  const titre = obligations.find((une) => une.id === id)?.titre;
  if (titre === undefined) throw new Error(`« ${id} » n’est pas une obligation.`);
  return titre;
};

/** Le texte des passages sous un titre, jusqu’au suivant. */
const sous = (titre: string, un = cas): readonly string[] => {
  const { passages } = remplirModele(etatDesLieux([un], '2026-11-24'), {});
  const textes = textesDe(passages).map((texte) => texte.replaceAll(/[\u00a0\u202f]/g, ' '));
  const debut = textes.indexOf(titre);
  expect(debut, titre).toBeGreaterThan(0);
  const fin = passages.findIndex(({ genre }, rang) => rang > debut && genre === 'titre');
  return textes.slice(debut + 1, fin === -1 ? undefined : fin);
};

test('mot pour mot : l’en-tête, une démarche à faire et sa place pour écrire, la signature', () => {
  expect(lire().slice(0, 5)).toEqual([
    'État des lieux',
    'Fait le 24 novembre 2026',
    expect.stringMatching(/^Règles du site « À ma connaissance », version \d{4}\.\d+, du \d/u),
    expect.stringMatching(/^Ce document ne vaut pas conformité\./u),
    'Caméras : ce qui a été répondu',
  ]);
  const { passages } = remplirModele(etatDesLieux([cas], '2026-11-24'), {});
  expect(passages.slice(0, 5).map(({ genre }) => genre)).toEqual([
    'objet',
    'date',
    'paragraphe',
    'paragraphe',
    'titre',
  ]);
  const aFaire = sous('Caméras : à faire');
  const rang = aFaire.findIndex((texte) => texte.startsWith(titreDe('information-individuelle')));
  expect(aFaire[rang]).toMatch(
    /^[^(]+ \(manquement probable\)\. Qui : \p{Ll}.+\. Quand : \p{Ll}.+\. À garder : \p{Ll}.+$/u,
  );
  expect(aFaire[rang + 1]).toMatch(
    /^Responsable désigné : …{22}\nDate prévue : …{9} Fait le : …{9}$/u,
  );
  expect(sous('Signature')).toEqual(
    ['Entreprise', 'Rempli par, fonction', 'Signature'].map(
      (quoi) => `${quoi} : ${'…'.repeat(22)}`,
    ),
  );
});

test('une obligation sans étape se fait sans qu’on dise qui ni quand', () => {
  const public_ = { ...faits, dispositif: 'video-public', autorisation: 'non' } as Faits;
  const un = { ...cas, faits: public_, conclusions: conclure(public_) };
  const seule = sous('Caméras : à faire', un).find((texte) =>
    texte.startsWith(titreDe('autorisation-prefectorale')),
  );
  expect(seule).toMatch(/^[^(]+ \([^)]+\)\.$/u);
});

test('rien à faire se dit, et les démarches de toutes les situations suivent', () => {
  const tenues = {
    ...cas,
    conclusions: {
      ...cas.conclusions,
      dispositif: {
        ...cas.conclusions.dispositif,
        obligations: cas.conclusions.dispositif.obligations.map((une, rang) => ({
          ...une,
          statut: rang % 2 === 0 ? ('respectee' as const) : ('sans-objet' as const),
        })),
      },
    },
  };
  expect(sous('Caméras : à faire', tenues)).toEqual([
    'Ces réponses ne font apparaître aucune démarche. Revoir à chaque changement.',
  ]);
  expect(sous('Démarches fréquentes').length).toBeGreaterThan(0);
});
