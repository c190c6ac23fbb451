import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import {
  conservationDeReference,
  phrasesDeReference,
} from '../../../../../src/lib/droit/surveillance/questions/conservation-de-reference.ts';
import { questions } from '../../../../../src/lib/droit/surveillance/questions/index.ts';
import { fautesDeTypographie } from '../../../../aides/prose.ts';

const dispositifs = vocabulaire.dispositif.reponses;

describe('La durée de référence de chaque dispositif', () => {
  test('les caméras d’un lieu ouvert au public : un mois, et c’est la loi', () => {
    expect(phrasesDeReference['video-public']).toMatch(/1\u00a0mois au plus.*loi/);
    expect(conservationDeReference['video-public'][0].source).toBe('csi-l252-5');
  });

  test('les caméras d’un lieu fermé au public : un mois, et c’est une recommandation', () => {
    expect(phrasesDeReference['video']).toMatch(/1\u00a0mois au plus.*recommandation de la CNIL/);
    expect(phrasesDeReference['video']).not.toMatch(/\bloi\b/);
  });

  test.each(dispositifs)('%s : rien n’est inventé quand rien n’a été trouvé', (dispositif) => {
    for (const { duree, statut } of conservationDeReference[dispositif])
      expect(/\d/.test(duree), duree).toBe(statut !== 'non-verifie' && statut !== 'non-lue');
  });

  test.each(dispositifs)('%s : la question sur la conservation le dit', (dispositif) => {
    const phrase = questions.conservation.aideSelonDispositif?.[dispositif] ?? '';
    expect(phrase).toBe(phrasesDeReference[dispositif]);
    expect(fautesDeTypographie(phrase), phrase).toEqual([]);
  });

  test('une durée que nous n’avons pas pu lire n’est pas dite introuvable', () => {
    for (const dispositif of ['biometrie', 'alerte'] as const)
      expect(phrasesDeReference[dispositif]).toMatch(/CNIL.*que nous n’avons pas pu lire/);
  });

  test('seule la vidéoprotection tient sa durée de la loi', () => {
    const parLaLoi = dispositifs.filter((dispositif) =>
      conservationDeReference[dispositif].some(({ statut }) => statut === 'loi'),
    );
    expect(parLaLoi).toEqual(['video-public']);
  });
});
