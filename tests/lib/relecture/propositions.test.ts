import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { mentions } from '../../../src/lib/kit/mentions.ts';
import { NOTICE_D_EXEMPLE } from '../../../src/lib/relecture/notice/exemple.ts';
import { cles, mentionDe, mentionDuKit } from '../../../src/lib/relecture/notice/cles.ts';
import {
  dossierConfirme,
  reponsesProposees,
} from '../../../src/lib/relecture/reponses-proposees.ts';
import { enTexteBrut, resumer } from '../../../src/lib/relecture/resume.ts';
import { phraseCorrigee, segmenter } from '../../../src/lib/relecture/segments.ts';
import type { Marque } from '../../../src/lib/relecture/types.ts';
import { valeursProposees } from '../../../src/lib/relecture/valeurs-proposees.ts';
import { lecteurDeNotices } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const lecteur = lecteurDeNotices();
const proposer = (texte: string) => reponsesProposees(texte, lecteur.lire(texte));
const enPaires = (texte: string) =>
  Object.fromEntries(proposer(texte).map(({ fait, reponse }) => [fait, reponse]));

test('chaque clé sert une mention du kit, sauf la consultation du CSE', () => {
  const connues = mentions.map(({ id }) => id);
  for (const cle of cles) {
    if (cle === 'consultation_cse') expect(mentionDe[cle]).toBeNull();
    else expect(connues).toContain(mentionDe[cle]);
  }
  expect(mentionDuKit('conservation')?.sources).toContain('rgpd-13');
});

describe('les réponses proposées', () => {
  test('viennent de la notice, avec le passage qui les porte', () => {
    expect(enPaires(NOTICE_D_EXEMPLE)).toMatchObject({
      dispositif: 'geolocalisation',
      information: 'ecrite-precise',
      'usage-annonce': 'oui',
      mentions: 'une-partie',
    });
    for (const { passages } of proposer(NOTICE_D_EXEMPLE))
      for (const { debut, fin, texte } of passages)
        expect(NOTICE_D_EXEMPLE.slice(debut, fin)).toBe(texte);
  });

  test('un silence ne propose ni usage, ni base, ni durée', () => {
    const paires = enPaires('Des caméras filment la réserve.');
    for (const fait of ['usage-annonce', 'base', 'conservation'])
      expect(paires).not.toHaveProperty(fait);
  });

  test('une notice qui exclut la sanction le dit', () => {
    expect(enPaires('Les images ne serviront pas à sanctionner.')['usage-annonce']).toBe('non');
  });

  test.each([
    ['Les caméras filment la réserve. Images conservées 15 jours.', 'dans-la-reference'],
    ['Les caméras filment la réserve. Images conservées six mois.', 'au-dela'],
    ['Les caméras filment la réserve. Images conservées sans limite.', 'sans-limite'],
    ['Les caméras filment la réserve. Images conservées la durée nécessaire.', undefined],
  ])('%s', (texte, attendu) => {
    expect(enPaires(texte)['conservation']).toBe(attendu);
  });

  test('ne dépendent ni d’une parenthèse, ni d’une coupure de mot, ni d’un point d’abréviation', () => {
    const dite =
      'des caméras filment la réserve, images gardées six mois, pour sanctionner les vols.';
    for (const debut of ['', 'Note (réf. 12) : ', 'Information des salarié(e)s : ', 'Équipe·s, '])
      expect(enPaires(debut + dite), debut).toMatchObject({
        dispositif: 'video',
        conservation: 'au-dela',
        'usage-annonce': 'oui',
      });
  });

  test('n’emploient que des mots du vocabulaire', () => {
    const textes = [
      NOTICE_D_EXEMPLE,
      'Badge. But : décompter le temps de travail. Base légale : obligation légale. Durée : cinq ans.',
      'Écoute des appels pour former. Base légale : mission d’intérêt public. Gardés un mois.',
      'Logiciel de suivi, pour évaluer. Base légale : exécution du contrat de travail.',
    ];
    for (const texte of textes)
      for (const { fait, reponse } of proposer(texte))
        expect(vocabulaire[fait].reponses, `${fait} : ${reponse}`).toContain(reponse);
  });

  test('seules les réponses confirmées entrent au dossier', () => {
    const proposees = proposer(NOTICE_D_EXEMPLE);
    expect(dossierConfirme([])).toEqual({ communs: {}, parDispositif: { autre: {} } });
    const confirmees = proposees.filter(({ fait }) => ['dispositif', 'mentions'].includes(fait));
    expect(dossierConfirme(confirmees)).toEqual({
      communs: {},
      parDispositif: { geolocalisation: { mentions: 'une-partie' } },
    });
  });
});

test('le kit reçoit les passages trouvés, dans des champs qui existent', () => {
  const lue = lecteur.lire(NOTICE_D_EXEMPLE);
  const valeurs = valeursProposees(NOTICE_D_EXEMPLE, lue, reponsesProposees(NOTICE_D_EXEMPLE, lue));
  expect(valeurs).toMatchObject({ outil: 'geolocalisation', sanction: 'oui' });
  expect(valeurs['employeur']).toContain('Exemplia');
  expect(valeurs).not.toHaveProperty('duree');
  const champs = champsCommuns.map(({ id }) => id);
  for (const id of Object.keys(valeurs)) expect(champs).toContain(id);
});

describe('le résumé et les passages', () => {
  const marque = (debut: number, fin: number, force: Marque['force']): Marque => ({
    ...{ debut, fin, force, extrait: 'x', regle: 'r', genre: 'g', message: 'Message.' },
    ...{ plutot: 'mieux', pourquoi: 'Parce que.', sources: ['L1222-4'], page: '/' },
  });

  test('comptent à part ce qui est à revoir et ce qui est à préciser', () => {
    expect(resumer([])).toContain('ne dit pas que le texte est exact');
    expect(resumer([marque(0, 1, 'faux')])).toBe('1 point à revoir.');
    expect(
      resumer([marque(0, 1, 'faux'), marque(2, 3, 'trop-certain'), marque(4, 5, 'a-preciser')]),
    ).toBe('2 points à revoir, 1 à préciser.');
    expect(resumer([marque(0, 1, 'a-preciser')])).toBe('1 point à préciser.');
  });

  test('recollent le texte, et proposent la phrase corrigée', () => {
    const texte = 'Avant. La preuve est nulle ici. Après.';
    const une = { ...marque(7, 26, 'faux'), plutot: 'La preuve est illicite' };
    expect(
      segmenter(texte, [une])
        .map((segment) => segment.texte)
        .join(''),
    ).toBe(texte);
    expect(phraseCorrigee(texte, une)).toBe('La preuve est illicite ici.');
  });

  test('s’écrivent en texte, avec leurs sources', () => {
    const texte = enTexteBrut([marque(0, 1, 'faux')], (source) => `source ${source}`);
    expect(texte).toContain('1. « x » (probablement inexact)');
    expect(texte).toContain('source L1222-4');
    expect(texte).toContain('nous ne conseillons pas');
  });
});
