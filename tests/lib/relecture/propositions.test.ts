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
import { resumer } from '../../../src/lib/relecture/resume.ts';
import { phraseAnnotee, segmenter } from '../../../src/lib/relecture/segments.ts';
import { enTexteBrut } from '../../../src/lib/relecture/texte-brut.ts';
import type { Marque } from '../../../src/lib/relecture/types.ts';
import { valeursProposees } from '../../../src/lib/relecture/valeurs-proposees.ts';
import {
  lecteurDeNotices,
  relecteurDuDisque,
} from '../../../src/lib/relecture/lecteurs-du-disque.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';

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

  test('recollent le texte', () => {
    const texte = 'Avant. La preuve est nulle ici. Après.';
    const segments = segmenter(texte, [marque(7, 26, 'faux')]);
    expect(segments.map((segment) => segment.texte).join('')).toBe(texte);
  });

  test.each([
    [
      'Avant. La [[preuve est nulle]] ici. Après.',
      'La preuve est nulle [plutôt\u00a0: mieux] ici.',
    ],
    ['M. Dupont a été [[condamné]].', 'M. Dupont a été condamné [plutôt\u00a0: mieux].'],
    [
      'Cass. soc., [[9 mai]] 2025, n° 1. Puis.',
      'Cass. soc., 9 mai [plutôt\u00a0: mieux] 2025, n° 1.',
    ],
    ['Non. « Elle est [[nulle]] ! » dit-il.', '« Elle est nulle [plutôt\u00a0: mieux] ! » dit-il.'],
    [
      'Titre\n\nLa preuve,\n[[nulle]], est\nécartée\u202f?\nFin.',
      'La preuve,\nnulle [plutôt\u00a0: mieux], est\nécartée\u202f?',
    ],
    [
      '😀 Le tribunal (« [[condamne]] »). Fin.',
      'Le tribunal (« condamne [plutôt\u00a0: mieux] »).',
    ],
  ])('la phrase annotée de « %s » est entière, et ses mots intacts', (balise, attendu) => {
    const debut = balise.indexOf('[[');
    const texte = balise.replace(/\[\[|\]\]/g, '');
    const une = marque(debut, balise.indexOf(']]') - 2, 'faux');
    expect(phraseAnnotee(texte, une)).toBe(attendu);
    expect(texte).toContain(attendu.replace(' [plutôt\u00a0: mieux]', ''));
  });

  test('la phrase annotée de chaque exemple fautif, crochets ôtés, est la phrase écrite', () => {
    const relecteur = relecteurDuDisque();
    const phrases = reglesDuDisque().flatMap(({ exemples }) =>
      exemples.fautifs.map((fautif) => fautif.replace(/\[\[|\]\]/g, '')),
    );
    const marques = phrases.flatMap((texte) =>
      relecteur.relire(texte).map((une) => ({ texte, une })),
    );
    expect(marques.length).toBeGreaterThan(150);
    const perdues = marques.filter(
      ({ texte, une }) =>
        !texte.includes(phraseAnnotee(texte, une).replace(` [plutôt\u00a0: ${une.plutot}]`, '')),
    );
    expect(perdues).toEqual([]);
  });

  test('s’écrivent en texte : le passage sur une ligne, les sources, l’autorité, la page, les décisions citées', () => {
    const diction = {
      source: (source: string) => `source ${source}`,
      page: (adresse: string) => `https://site.example${adresse}`,
      autorite: (autorite: string | undefined) => (autorite === 'texte' ? 'loi' : undefined),
    };
    const marques = [
      { ...marque(0, 1, 'faux'), extrait: 'CNIL a\r\n condamné', autorite: 'texte' },
      marque(2, 3, 'a-preciser'),
    ];
    const texte = enTexteBrut(marques, [{ debut: 0, fin: 9, extrait: '99-99.999' }], diction);
    expect(texte).toContain('1 point à revoir, 1 à préciser.');
    expect(texte).toContain('1. « CNIL a condamné » (probablement inexact)');
    for (const dit of ['Message.', 'Plutôt : mieux', 'Pourquoi : Parce que.'])
      expect(texte).toContain(dit);
    expect(texte).toContain('Sources : source L1222-4 (loi)\n');
    expect(texte).toContain('Sources : source L1222-4\n');
    expect(texte).toContain('La page qui explique : https://site.example/');
    expect(texte).toContain('- 99-99.999 : absente de notre répertoire');
    expect(texte).toContain('nous ne conseillons pas');
    expect(enTexteBrut([], [], diction)).not.toContain('décisions citées');
  });
});
