import { describe, expect, test } from 'vitest';
import {
  casProches,
  comparerLesFaits,
  precisionsDe,
  vocabulaire,
  type Faits,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { optionsDe } from '../../../../../src/lib/questionnaire/reponses.ts';

const cas = (id: string, faits: Faits) => ({ id, date: '2025-01-01', faits });
const egal = (a: Faits, b: Faits): boolean =>
  comparerLesFaits(a, b).egaux.some(({ fait }) => fait === 'dispositif');

describe('« fichiers et journaux » a laissé la place à deux outils', () => {
  const ancien: Faits = { dispositif: 'fichiers-journaux' };

  test('il se compare à l’un et à l’autre, qui ne se confondent pas', () => {
    for (const dispositif of ['fichiers', 'journaux', 'fichiers-journaux'] as const) {
      expect(egal(ancien, { dispositif }), dispositif).toBe(true);
      expect(egal({ dispositif }, ancien), dispositif).toBe(true);
    }
    expect(egal({ dispositif: 'fichiers' }, { dispositif: 'journaux' })).toBe(false);
    expect(egal(ancien, { dispositif: 'messagerie-web' })).toBe(false);
  });

  test('il retrouve leurs décisions, et eux les siennes', () => {
    const connus = [
      cas('badge', { dispositif: 'badge' }),
      cas('cle-usb', { dispositif: 'fichiers' }),
      cas('logs', { dispositif: 'journaux' }),
      cas('ancien', ancien),
    ];
    const proches = (faits: Faits) => casProches(faits, connus, 4).map(({ cas: { id } }) => id);
    expect(proches(ancien).toSorted()).toEqual(['ancien', 'cle-usb', 'logs']);
    expect(proches({ dispositif: 'fichiers' }).toSorted()).toEqual(['ancien', 'cle-usb']);
  });

  test('il n’est plus proposé, sauf à qui l’avait déjà choisi', () => {
    const proposes = (donnees?: readonly string[]) =>
      optionsDe('dispositif', 'salarie', donnees).map(({ reponse }) => reponse);
    const outils: readonly string[] = vocabulaire.dispositif.reponses;
    expect(outils.filter((outil) => !proposes().includes(outil))).toEqual(['fichiers-journaux']);
    expect(proposes(['fichiers-journaux'])).toContain('fichiers-journaux');
    expect(optionsDe('role', undefined)).toHaveLength(vocabulaire.role.reponses.length);
  });

  test('les deux qui le précisent ne sont pas dédoublés à leur tour', () => {
    for (const outil of precisionsDe('fichiers-journaux')) expect(precisionsDe(outil)).toEqual([]);
    expect(precisionsDe('fichiers-journaux')).toHaveLength(2);
  });
});
