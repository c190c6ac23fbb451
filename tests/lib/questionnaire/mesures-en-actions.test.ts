import { expect, test } from 'vitest';
import {
  completer,
  ordreDesFaits,
  questions,
  titresDesDocuments,
  variantes,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { effectifManque } from '../../../src/lib/questionnaire/effectif-manque.ts';
import {
  mesuresEnActions,
  mesuresMontrees,
} from '../../../src/lib/questionnaire/mesures-en-actions.ts';

test('chaque mesure qu’un employeur peut prendre se dit à l’infinitif, et rien d’autre ne s’y dit', () => {
  const mesures = ordreDesFaits.filter((fait) => questions[fait].nature === 'mesure');
  expect(Object.keys(mesuresEnActions).toSorted()).toEqual(mesures.toSorted());
  for (const action of Object.values(mesuresEnActions))
    expect(action).toMatch(/^(?:\p{Lu}\p{L}+(?:er|ir|re)\b|S’en tenir|Ne rien cacher)[^?]+$/u);
});

const employeur: Faits = {
  role: 'employeur',
  secteur: 'prive',
  dispositif: 'suivi-activite',
  information: 'aucune',
  consultation: 'non',
};
const montrees = (effectif: Faits['effectif']) => {
  const faits = { ...employeur, ...(effectif && { effectif }) };
  return mesuresMontrees(variantes(faits), completer(faits));
};
const consulter = (effectif: Faits['effectif']) =>
  montrees(effectif).find(({ fait }) => fait === 'consultation');

test('consulter le comité ne se propose qu’à qui a cinquante salariés, ou ne sait pas', () => {
  expect(consulter('50-et-plus')?.action).toBe('Consulter le comité avant de décider');
  expect(consulter('50-et-plus')?.document).toBe('note-cse');
  expect(consulter('moins-11')).toBeUndefined();
  expect(consulter('11-49')).toBeUndefined();
  // Les mêmes mesures, l’effectif encore à dire : ce qu’il faut faire se dit sous condition, sans document à remplir.
  const deCinquante = variantes({ ...employeur, effectif: '50-et-plus' });
  for (const effectif of ['inconnu', undefined] as const) {
    const mesure = mesuresMontrees(deCinquante, effectif === undefined ? {} : { effectif }).find(
      ({ fait }) => fait === 'consultation',
    );
    expect(mesure?.action).toBe('Consulter le comité avant de décider, dès 50 salariés');
    expect(mesure?.document).toBeUndefined();
  }
});

test('quand tout manque, les cinq mesures qui réparent le plus, et rien de plus', () => {
  const faits: Faits = {
    ...employeur,
    effectif: '50-et-plus',
    dispositif: 'video',
    mentions: 'aucune',
    base: 'consentement',
    alternative: 'existe',
    permanence: 'constante',
    zones: ['pauses-sanitaires-vestiaires'],
    conservation: 'sans-limite',
    'acces-restreint': 'non',
  };
  const mesures = mesuresMontrees(variantes(faits), completer(faits));
  expect(mesures).toHaveLength(5);
  const repares = mesures.map(({ repare }) => repare);
  expect(repares).toEqual(repares.toSorted((a, b) => b - a));
});

test('une mesure a son document, quand le kit en a un', () => {
  const informer = montrees('50-et-plus').find(({ fait }) => fait === 'information');
  expect(informer?.document).toBe('note');
  for (const { document } of montrees('50-et-plus'))
    if (document !== undefined) expect(titresDesDocuments[document]).toMatch(/\p{L}/u);
});

test('l’effectif ne manque qu’à l’employeur privé qui ne l’a pas dit', () => {
  expect(effectifManque([{ role: 'employeur', secteur: 'prive' }])).toBe(true);
  expect(effectifManque([{ role: 'employeur', secteur: 'prive', effectif: 'inconnu' }])).toBe(true);
  expect(effectifManque([{ role: 'employeur', secteur: 'prive', effectif: 'moins-11' }])).toBe(
    false,
  );
  expect(effectifManque([{ role: 'employeur', secteur: 'public' }])).toBe(false);
  expect(effectifManque([{ role: 'salarie', secteur: 'prive' }])).toBe(false);
});
