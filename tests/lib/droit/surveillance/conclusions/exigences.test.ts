import { describe, expect, test } from 'vitest';
import {
  conclure,
  exigencesDe,
  obligations,
  vocabulaire,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif } from '../../../../../src/lib/droit/surveillance/index.ts';

const exigence = (dispositif: Dispositif, id: string) => {
  const trouvee = exigencesDe(dispositif).find(({ obligation }) => obligation.id === id);
  if (trouvee === undefined) throw new Error(`« ${id} » n’est pas une obligation.`);
  return trouvee;
};

test.each([
  ['video-public', 'autorisation-prefectorale', 'toujours'],
  ['video', 'autorisation-prefectorale', 'jamais'],
  ['ia-emotions', 'pratique-interdite', 'interdit'],
  ['enregistreur-frappe', 'pratique-interdite', 'interdit'],
  ['webcam', 'pratique-interdite', 'selon-le-cas'],
  ['badge', 'pratique-interdite', 'jamais'],
  ['biometrie', 'analyse-impact', 'toujours'],
  ['appels', 'analyse-impact', 'selon-le-cas'],
  ['appels', 'information-individuelle', 'toujours'],
  ['appels', 'consultation-cse', 'selon-le-cas'],
  ['filature', 'consultation-cse', 'jamais'],
  ['controle-humain', 'base-legale', 'jamais'],
] as const)('%s, %s : %s', (dispositif, id, etendue) => {
  expect(exigence(dispositif, id).etendue).toBe(etendue);
});

test.each([
  ['ia-rh', 'decision-automatisee', true],
  ['geolocalisation', 'proportionnalite', true],
  ['biometrie', 'analyse-impact', true],
  ['badge', 'analyse-impact', false],
  ['badge', 'loyaute', false],
] as const)('%s a une règle propre dans %s : %s', (dispositif, id, propre) => {
  expect(exigence(dispositif, id).propre).toBe(propre);
});

test('un outil en service, et non un projet : le manquement est possible', () => {
  expect(exigence('video', 'information-individuelle').statuts).toContain('manquement');
  expect(exigence('filature', 'proportionnalite').statuts).toContain('manquement');
});

describe.each(vocabulaire.dispositif.reponses)('%s', (dispositif) => {
  const exigences = exigencesDe(dispositif);

  test('montre toutes les obligations, dans leur ordre', () => {
    expect(exigences.map(({ obligation }) => obligation.id)).toEqual(
      obligations.map(({ id }) => id),
    );
  });

  test('ne contredit pas le questionnaire qui ne connaît que l’outil', () => {
    const constats = conclure({ dispositif }).dispositif.obligations;
    for (const { obligation, statuts } of exigences) {
      const constat = constats.find(({ id }) => id === obligation.id);
      if (statuts.length === 1) expect(constat?.statut).toBe(statuts[0]);
      else expect([...statuts, 'a-verifier']).toContain(constat?.statut);
    }
  });
});
