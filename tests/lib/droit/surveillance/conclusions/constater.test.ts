import { expect, test } from 'vitest';
import { lecteur } from '../../../../../src/lib/droit/moteur/evaluer.ts';
import type { Faits, Ligne } from '../../../../../src/lib/droit/moteur/types.ts';
import type { Source } from '../../../../../src/lib/droit/sources.ts';
import {
  constater,
  dansLOrdre,
  rouvrirait,
} from '../../../../../src/lib/droit/surveillance/conclusions/constater.ts';
import type { Reunion } from '../../../../../src/lib/droit/surveillance/conclusions/constater.ts';
import { nomsDesFaits, vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { StatutObligation } from '../../../../../src/lib/droit/surveillance/index.ts';

/** Une petite table qui n’existe pas : l’état de l’outil, puis la zone où l’on travaille. */
const mots = { etat: vocabulaire.etat, poste: vocabulaire.poste } as const;
type UneLigne = Ligne<typeof mots, StatutObligation, Source>;

const enService: UneLigne = {
  si: { etat: 'en-service', poste: 'oui' },
  alors: 'manquement',
  motif: 'En service, dans la zone.',
  sources: ['rgpd-5'],
};
const dansLaZone: UneLigne = {
  si: { poste: 'oui' },
  alors: 'manquement',
  motif: 'Dans la zone.',
  sources: ['rgpd-6'],
};
const ailleurs: UneLigne = {
  si: {},
  alors: 'respectee',
  motif: 'Ailleurs.',
  sources: ['rgpd-13'],
};

const lire = (
  lignes: readonly UneLigne[],
  faits: Faits<typeof mots>,
  facon: {
    readonly estPresume?: (fait: string) => boolean;
    readonly reunir?: () => Reunion<StatutObligation>;
  } = {},
) => {
  const { constat, ligne } = constater(lecteur(mots, { lignes }), faits, {
    enSuspens: 'a-verifier',
    textes: ['L1121-1'],
    ...facon,
  });
  return { ...constat, motif: constat.motif.replaceAll('\u00a0', ' '), ligne };
};

test('la ligne que les réponses remplissent donne son motif et ses sources', () => {
  const lignes = [enService, dansLaZone, ailleurs];
  expect(lire(lignes, { etat: 'en-service', poste: 'oui' })).toEqual({
    statut: 'manquement',
    motif: 'En service, dans la zone.',
    sources: ['rgpd-5'],
    decisifs: ['etat', 'poste'],
    enAttente: [],
    ligne: enService,
  });
  // L’état n’est pas dit : la ligne qui le nomme ne peut pas servir de motif, la suivante si.
  expect(lire(lignes, { poste: 'oui' })).toMatchObject({
    motif: 'Dans la zone.',
    sources: ['rgpd-6'],
    ligne: dansLaZone,
  });
});

test('une table ouverte dit ce qui manque, et cite ses textes', () => {
  expect(lire([enService, dansLaZone, ailleurs], {})).toEqual({
    statut: 'a-verifier',
    motif: 'Impossible de conclure pour l’instant. À préciser : travaille-t-on dans la zone.',
    sources: ['L1121-1'],
    decisifs: [],
    enAttente: ['poste'],
    ligne: null,
  });
});

test('une réponse présumée n’est affirmée par aucun motif', () => {
  const faits = { etat: 'en-service', poste: 'oui' } as const;
  const presume = { estPresume: (fait: string) => fait === 'etat' };
  expect(lire([enService, ailleurs], faits, presume)).toMatchObject({
    statut: 'manquement',
    motif: 'Toutes les réponses encore possibles mènent à ce même point.',
    sources: ['L1121-1'],
    ligne: null,
  });
});

test('des lignes qui diffèrent et se valent : ni l’une ni l’autre ne donne son motif', () => {
  const lignes: readonly UneLigne[] = [
    { si: { etat: 'projet' }, alors: 'manquement', motif: 'Projet.', sources: ['rgpd-5'] },
    { si: { poste: 'oui' }, alors: 'interdit', motif: 'Zone.', sources: ['rgpd-6'] },
    { ...ailleurs, alors: 'manquement' },
  ];
  const reunion = (resteOuverte: boolean) => ({
    reunir: () => ({ statut: 'manquement' as const, resteOuverte }),
  });
  const commun = {
    statut: 'manquement',
    motif: `Ce point ne dépend pas de ce qui reste à préciser : ${nomsDesFaits.etat}.`,
    sources: ['L1121-1'],
    decisifs: [],
    ligne: null,
  };
  expect(lire(lignes, { poste: 'oui' }, reunion(true))).toEqual({ ...commun, enAttente: ['etat'] });
  expect(lire(lignes, { poste: 'oui' }, reunion(false))).toEqual({ ...commun, enAttente: [] });
  expect(lire(lignes, { poste: 'oui' }).statut).toBe('a-verifier');
});

test('une exception non établie se dit une fois, à la suite du motif', () => {
  const exception = { faits: ['etat'], saufSi: 'l’outil n’est qu’un projet' } as const;
  const lignes: readonly UneLigne[] = [
    {
      si: { etat: 'projet', poste: 'oui' },
      alors: 'sans-objet',
      motif: 'Projet.',
      sources: ['rgpd-5'],
      exception,
    },
    {
      si: { etat: 'projet', poste: 'de-passage' },
      alors: 'sans-objet',
      motif: 'Projet.',
      sources: ['rgpd-5'],
      exception,
    },
    { ...ailleurs, alors: 'manquement' },
  ];
  expect(lire(lignes, {})).toMatchObject({
    statut: 'manquement',
    motif: 'Ailleurs. Sauf si l’outil n’est qu’un projet.',
    enAttente: ['etat', 'poste'],
  });
  expect(lire(lignes, { etat: 'en-service' }).motif).toBe('Ailleurs.');
});

test('un motif qui dit déjà « sauf » n’en dit pas un second : l’exception vient « de même »', () => {
  const lignes: readonly UneLigne[] = [
    {
      si: { etat: 'projet' },
      alors: 'sans-objet',
      motif: 'Projet.',
      sources: ['rgpd-5'],
      exception: { faits: ['etat'], saufSi: 'l’outil n’est qu’un projet' },
    },
    { ...ailleurs, motif: 'Excessif, sauf nécessité démontrée.', alors: 'manquement' },
  ];
  expect(lire(lignes, {}).motif).toBe(
    'Excessif, sauf nécessité démontrée. De même si l’outil n’est qu’un projet.',
  );
});

test('un point qui reste est « ce point », plusieurs sont « l’un de ces points »', () => {
  expect(rouvrirait(['conservation'])).toContain('Un manquement sur ce point ');
  expect(rouvrirait(['conservation', 'acces-restreint'])).toContain('sur l’un de ces points ');
});

test('les faits se rangent dans l’ordre du vocabulaire, sans doublon ni fait dérivé', () => {
  expect(dansLOrdre(['mandat', 'collecte', 'role', 'mandat', 'etat', 'preuve'])).toEqual([
    'role',
    'etat',
    'mandat',
  ]);
});
