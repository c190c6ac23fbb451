import { expect, test } from 'vitest';
import { ordreDesFaits, questions } from '../../../src/lib/droit/surveillance/index.ts';
import { mesuresEnActions } from '../../../src/lib/questionnaire/mesures-en-actions.ts';

test('chaque mesure qu’un employeur peut prendre se dit à l’infinitif, et rien d’autre ne s’y dit', () => {
  const mesures = ordreDesFaits.filter((fait) => questions[fait].nature === 'mesure');
  expect(Object.keys(mesuresEnActions).toSorted()).toEqual(mesures.toSorted());
  for (const action of Object.values(mesuresEnActions))
    expect(action).toMatch(/^(?:\p{Lu}\p{L}+(?:er|ir|re)\b|S’en tenir|Ne rien cacher)[^?]+$/u);
});
