import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const COMMANDE = 'src/lib/examen/commande.ts';
const DELAI = 30_000;

const lancer = (argument: string, entree = '') =>
  spawnSync(process.execPath, [COMMANDE, argument], { input: entree, encoding: 'utf8' });

const cas = JSON.stringify([
  {
    id: 'telesecretaires',
    faits: {
      role: 'salarie',
      dispositif: 'suivi-activite',
      information: 'aucune',
      zones: ['aucune'],
      suite: 'licenciement',
      motif: 'professionnel',
      tri: 'oui',
      'autre-preuve': 'non',
      'mise-en-balance': 'demandee',
    },
  },
]);

describe('la ligne de commande', () => {
  test(
    'lit l’entrée standard et rend les trois conclusions, avec les clés promises',
    () => {
      const { status, stdout, stderr } = lancer('-', cas);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [rendu] = JSON.parse(stdout);
      expect(Object.keys(rendu)).toEqual(['id', 'dispositif', 'preuve', 'rupture', 'questions']);
      expect(Object.keys(rendu.dispositif)).toEqual(['statut', 'obligations']);
      expect(rendu.dispositif.obligations).toHaveLength(17);
      for (const obligation of rendu.dispositif.obligations) {
        expect(Object.keys(obligation)).toEqual(['id', 'statut', 'motif', 'sources']);
      }
      expect(Object.keys(rendu.preuve)).toEqual(['statut', 'motif']);
      expect(Object.keys(rendu.rupture)).toEqual(['statut', 'motif']);
      expect([rendu.dispositif.statut, rendu.preuve.statut, rendu.rupture.statut]).toEqual([
        'manquement',
        'probablement-admise',
        'incertaine',
      ]);
      expect(rendu.questions).toContain('effectif');
    },
    DELAI,
  );

  test(
    'lit un fichier',
    () => {
      const fichier = join(mkdtempSync(join(tmpdir(), 'examiner-')), 'cas.json');
      writeFileSync(fichier, '[]');
      expect(lancer(fichier)).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
    },
    DELAI,
  );

  test(
    'refuse une entrée invalide : code 2, message en français, rien sur la sortie',
    () => {
      const { status, stdout, stderr } = lancer('-', '[{"id":"a","faits":{"zones":["toit"]}}]');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/Cas « a ».*zones.*toit.*local-syndical/u);
    },
    DELAI,
  );

  test(
    'refuse un fichier absent',
    () => {
      const { status, stdout, stderr } = lancer('nulle-part.json');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('nulle-part.json');
    },
    DELAI,
  );
});
