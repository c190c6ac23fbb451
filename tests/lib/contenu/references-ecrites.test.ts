import { expect, test } from 'vitest';
import type { Reference } from '../../../src/lib/contenu/reference.ts';
import {
  ecrireLesAutres,
  ecrireLesPremieres,
  ecrireReferences,
  lireLesAutres,
  lireReferences,
} from '../../../src/lib/contenu/references-ecrites.ts';

const references: Readonly<Record<string, Reference>> = {
  'L1222-4': {
    libelle: 'C.\u00a0trav., art.\u00a0L.\u00a01222-4',
    adresse: '/code-du-travail/L1222-4/',
    statut: 'texte',
    detail: 'Section 2 : « Information »',
  },
  'rgpd-13': { libelle: 'RGPD, art. 13', adresse: '/textes/rgpd-13/', statut: 'texte' },
  'cnil-guide': { libelle: 'CNIL, guide', adresse: '/textes/cnil-guide/', statut: 'autorité' },
  'cnil-2024-021': { libelle: 'CNIL', adresse: '/decisions/cnil-2024-021/', statut: 'autorité' },
  'un-arret': { libelle: 'Cass. soc.', adresse: '/decisions/un-arret/', statut: 'arrêt publié' },
};

test('ce qui est écrit se relit à l’identique, adresses comprises', () => {
  expect(lireReferences(ecrireReferences(references))).toEqual(references);
});

test('les adresses ne sont pas écrites, et une adresse imprévue arrête tout', () => {
  expect(ecrireReferences(references)).not.toContain('/');
  const imprevue = { un: { libelle: 'Un', adresse: '/ailleurs/un/', statut: 'texte' } } as const;
  expect(() => ecrireReferences(imprevue)).toThrow(/references-ecrites/);
});

test('les premières se lisent sans leur détail, et les autres le leur rendent sans les redire', () => {
  const premieres = { 'L1222-4': references['L1222-4'], 'rgpd-13': references['rgpd-13'] };
  const lues = lireReferences(ecrireLesPremieres(premieres));
  expect(Object.keys(lues)).toEqual(['L1222-4', 'rgpd-13']);
  expect(lues['L1222-4']).not.toHaveProperty('detail');
  const autres = ecrireLesAutres(references, premieres);
  expect(autres).not.toContain('C.\u00a0trav.');
  expect(lireLesAutres(autres, lues)).toEqual(references);
});

test('sans détail à rendre, ou sans autre référence, ce qui est écrit se relit encore', () => {
  const seule = { 'rgpd-13': references['rgpd-13'] };
  expect(lireLesAutres(ecrireLesAutres(references, {}), {})).toEqual(references);
  expect(lireLesAutres(ecrireLesAutres(seule, seule).trim(), seule)).toEqual(seule);
});
