import { expect, it } from 'vitest';
import { obligations, vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { ligneQuiNomme } from '../../../src/lib/matrice/ligne.ts';

it('la ligne d’une règle qui nomme un outil le nomme vraiment, et aucune avant elle', () => {
  let nommees = 0;
  for (const regle of obligations)
    for (const outil of vocabulaire.dispositif.reponses) {
      const rang = ligneQuiNomme(regle, outil);
      const siens = regle.lignes.map(({ si }) => [si.dispositif].flat().includes(outil));
      expect(siens.indexOf(true), `${regle.id}, ${outil}`).toBe(rang - 1);
      if (rang > 0) nommees += 1;
    }
  expect(nommees).toBeGreaterThan(20);
});
