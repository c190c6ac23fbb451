import { expect, test } from 'vitest';
import type { Reference } from '../../../src/lib/contenu/reference.ts';
import { ecrireReferences, lireReferences } from '../../../src/lib/contenu/references-ecrites.ts';

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
