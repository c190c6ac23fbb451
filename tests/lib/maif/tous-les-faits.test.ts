import { describe, expect, it } from 'vitest';
import { bascules, faitsDe, rapporte, tousLesEtats } from '../../../src/lib/maif/bascules.ts';
import { calculerLaTable } from '../../../src/lib/maif/calculer.ts';
import { ecrireAdresse, lireEtat, ouvreTout } from '../../../src/lib/maif/rejouer.ts';
import {
  ecrireFaits,
  etatDe,
  faitsAChanger,
  lireFaits,
  mettreLaBascule,
} from '../../../src/lib/maif/tous-les-faits.ts';
import { verdictDe } from '../../../src/lib/maif/verdict.ts';
import { faits } from '../../../src/lib/schemas/faits.ts';
import { lireFiches } from '../../aides/fiches.ts';

const faitsDeLa = (id: string) => {
  const entete = lireFiches('decisions').find((fiche) => fiche.id === id)?.entete;
  return faits.parse((entete as { faits: unknown }).faits);
};
const affaires = {
  rapportes: faitsDeLa('cph-compiegne-2023-maif'),
  arret: faitsDeLa('cass-soc-2025-22-15793-telesecretaires'),
};
const { rapportes, arret } = affaires;

describe('du pli aux bascules', () => {
  it('chaque état des six bascules se retrouve dans ses faits, et le pli en dit ce que dit la table', () => {
    const table = calculerLaTable(rapportes);
    for (const etat of tousLesEtats()) {
      expect(etatDe(faitsDe(etat, rapportes), rapportes)).toEqual(etat);
      expect(verdictDe(faitsDe(etat, rapportes))).toEqual(lireEtat(table, etat));
    }
  });

  it('tout ce qu’une bascule pose se change dans le pli', () => {
    const poses = bascules.flatMap(({ choix }) => choix.flatMap((un) => Object.keys(un.faits)));
    expect(poses.filter((fait) => !faitsAChanger(affaires).some((un) => un === fait))).toEqual([]);
  });

  it('une bascule dont aucun choix ne dit ces faits n’en montre aucun', () => {
    const oral = { ...rapportes, information: 'orale-ou-affichage' } as const;
    expect(etatDe(oral, rapportes)).toEqual([-1, 0, 0, 0, 0, 0]);
    expect(etatDe(arret, rapportes)).toContain(-1);
  });

  it('une bascule reprend les faits qu’elle tient, et laisse les autres', () => {
    const oral = { ...rapportes, information: 'orale-ou-affichage', soupcon: 'oui' } as const;
    const mise = mettreLaBascule(oral, 0, 1, rapportes);
    expect(mise).toEqual({ ...rapportes, ...bascules[0]?.choix[1].faits, soupcon: 'oui' });
    expect(mettreLaBascule(mise, 0, 0, rapportes)).toEqual({ ...rapportes, soupcon: 'oui' });
    expect(mettreLaBascule(mise, 9, 0, rapportes)).toBe(mise);
  });
});

describe('l’adresse de tous les faits', () => {
  it.each([
    ['les faits rapportés', rapportes],
    ['l’arrêt de 2025, remis dans cette affaire', arret],
    ['un fait de plus', { ...rapportes, soupcon: 'oui' } as const],
  ])('se relit : %s', (_, cas) => {
    const adresse = ecrireFaits(cas, affaires, true);
    expect(ouvreTout(adresse)).toBe(true);
    expect(lireFaits(`#${adresse}`, affaires)).toEqual(cas);
  });

  it('est celle des bascules tant que le pli n’ajoute rien', () => {
    expect(ecrireFaits(rapportes, affaires, false)).toBe(ecrireAdresse(rapporte));
    expect(ouvreTout(ecrireAdresse(rapporte))).toBe(false);
    expect(ecrireFaits({ ...rapportes, soupcon: 'oui' }, affaires, false)).toBe(
      'maif=000000,tous,soupcon=oui',
    );
  });

  it.each(['#maif=000000,tous,role=employeur', '#maif=000000,tous,soupcon=sans-doute'])(
    'ne prend ni un fait que l’on ne change pas, ni une réponse qui n’existe pas : %s',
    (fragment) => {
      expect(lireFaits(fragment, affaires)).toEqual(rapportes);
    },
  );

  it.each(['#maif=000000,tout', '#maif=000900,tous', '#p12'])('refuse « %s »', (fragment) => {
    expect(lireFaits(fragment, affaires)).toBeUndefined();
  });
});
