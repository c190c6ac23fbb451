import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editeur } from '../../../src/lib/editeur/editeur.ts';
import { robots, security } from '../../../src/lib/editeur/fichiers.ts';
import {
  aQuiRepondre,
  ditSonDepot,
  estAnonyme,
  identiteDe,
} from '../../../src/lib/editeur/identite.ts';
import { editeurComplet } from '../../../src/lib/editeur/integration.ts';
import { exigerComplet, manquesDe } from '../../../src/lib/editeur/manques.ts';
import { schemaEditeur, type Editeur } from '../../../src/lib/editeur/schema.ts';

const complet: Editeur = {
  ...editeur,
  adresse: 'https://exemple.fr',
  qualite: 'professionnel',
  nom: 'Association X',
  adressePostale: '1 rue Y, 75000 Paris',
  telephone: '01 00 00 00 00',
  directeurDeLaPublication: 'Z',
  hebergeur: { nom: 'H', adresse: '2 rue H', telephone: '02 00 00 00 00' },
  courriel: 'contact@exemple.fr',
  journaux: { duree: 'six mois', lieu: 'Ils restent dans l’Union européenne.' },
  dpo: 'aucun',
  financement: 'Personne ne finance ce site.',
};

describe('ce que l’éditeur doit dire', () => {
  test('tout dit : la construction va', () => {
    expect(manquesDe(complet)).toEqual([]);
    expect(() => exigerComplet(complet)).not.toThrow();
  });

  test('une adresse réelle et un seul champ vide arrêtent la construction, et le champ est nommé', () => {
    const sans = { ...complet, hebergeur: { ...complet.hebergeur, telephone: null } };
    const debut = editeurComplet(sans).hooks['astro:build:start'] as (o: object) => void;
    expect(() => debut({ logger: { info: () => undefined } })).toThrow(
      /editeur\.ts[^]*hebergeur\.telephone : le téléphone de l’hébergeur/,
    );
  });

  test('chaque champ attendu manque à son tour', () => {
    const cles = ['nom', 'adressePostale', 'telephone', 'courriel', 'dpo', 'financement'] as const;
    for (const cle of cles)
      expect(manquesDe({ ...complet, [cle]: null }).map(({ champ }) => champ)).toEqual([cle]);
    expect(manquesDe({ ...complet, journaux: { duree: null, lieu: null } })).toHaveLength(2);
  });

  test('chaque champ vide, à lui seul, arrête une construction en ligne et se fait nommer', () => {
    const vides: readonly (readonly [champ: string, editeur: Editeur])[] = [
      ...(['nom', 'adressePostale', 'telephone', 'directeurDeLaPublication'] as const).map(
        (cle) => [cle, { ...complet, [cle]: null }] as const,
      ),
      ...(['qualite', 'courriel', 'dpo', 'financement'] as const).map(
        (cle) => [cle, { ...complet, [cle]: null }] as const,
      ),
      ...(['nom', 'adresse', 'telephone'] as const).map(
        (cle) =>
          [
            `hebergeur.${cle}`,
            { ...complet, hebergeur: { ...complet.hebergeur, [cle]: null } },
          ] as const,
      ),
      ...(['duree', 'lieu'] as const).map(
        (cle) =>
          [
            `journaux.${cle}`,
            { ...complet, journaux: { ...complet.journaux, [cle]: null } },
          ] as const,
      ),
    ];
    for (const [champ, vide] of vides)
      expect(() => exigerComplet(vide), champ).toThrow(new RegExp(`- ${champ} : `, 'u'));
  });

  test('la construction fait ce contrôle avant toute page', () => {
    const reglages = readFileSync('astro.config.mjs', 'utf8');
    expect(reglages).toMatch(/integrations: \[\s*editeurComplet\(editeur\),/u);
  });

  test('en .example, rien n’arrête', () => {
    const brouillon = { ...complet, adresse: 'https://site.example', courriel: null };
    expect(() => exigerComplet(brouillon)).not.toThrow();
  });

  test('un non-professionnel peut taire son identité, non son hébergeur', () => {
    const discret = {
      ...complet,
      qualite: 'non-professionnel',
      nom: null,
      telephone: null,
    } as const;
    expect(manquesDe(discret)).toEqual([]);
    const muet = { ...discret, hebergeur: { nom: null, adresse: null, telephone: null } };
    expect(manquesDe(muet)).toHaveLength(3);
  });

  test('une adresse avec dossier ou une base sans ses barres sont refusées en français', () => {
    expect(() => schemaEditeur.parse({ ...complet, adresse: 'https://x.fr/site/' })).toThrow(
      /sans barre finale/,
    );
    expect(() => schemaEditeur.parse({ ...complet, base: '/depot' })).toThrow(/deux barres/);
    expect(schemaEditeur.parse({ ...complet, base: '/sous/chemin/' }).base).toBe('/sous/chemin/');
  });
});

describe('un éditeur non professionnel qui se tait, comme la loi le permet', () => {
  const discret: Editeur = {
    ...complet,
    qualite: 'non-professionnel',
    nom: null,
    adressePostale: null,
    telephone: null,
    directeurDeLaPublication: null,
    depot: null,
  };

  test('rien, dans ses pages, n’est « à compléter »', () => {
    expect(manquesDe(discret)).toEqual([]);
    expect(estAnonyme(discret)).toBe(true);
    expect(identiteDe(discret)).toEqual([]);
    expect(identiteDe({ ...discret, nom: 'Z' })).toEqual([{ terme: 'Éditeur', valeur: 'Z' }]);
    expect(ditSonDepot(discret)).toBe(false);
  });

  test('un droit de réponse va à son hébergeur, sauf s’il dit qui dirige et où', () => {
    expect(aQuiRepondre(discret)).toBe('hebergeur');
    expect(aQuiRepondre({ ...discret, nom: 'Z' })).toBe('hebergeur');
    expect(aQuiRepondre({ ...complet, qualite: 'non-professionnel' })).toBe('direction');
  });

  test('un professionnel doit tout, et ce qui manque se voit', () => {
    const muet = { ...complet, nom: null, telephone: null };
    expect(estAnonyme(muet)).toBe(false);
    expect(identiteDe(muet).filter(({ valeur }) => valeur === null)).toHaveLength(2);
    expect(aQuiRepondre({ ...complet, directeurDeLaPublication: null })).toBe('direction');
    expect(ditSonDepot({ ...complet, adresse: 'https://site.example', depot: null })).toBe(true);
  });
});

describe('les fichiers pour les machines', () => {
  test('security.txt a un contact, expire avant un an, et dit son adresse', () => {
    const texte = security(complet, new Date('2026-11-28T12:00:00Z'));
    expect(texte).toMatch(/^Contact: mailto:contact@exemple\.fr$/m);
    const expire = new Date(/^Expires: (.+)$/m.exec(texte)?.[1] ?? '');
    const jours = (expire.getTime() - Date.UTC(2026, 10, 28)) / 86_400_000;
    expect(jours).toBeGreaterThan(300);
    expect(jours).toBeLessThan(365);
    expect(security({ ...complet, courriel: null }, new Date())).toMatch(/^Contact: https:/m);
  });

  test('robots.txt donne le plan du site à l’adresse de l’éditeur', () => {
    expect(robots(complet)).toContain('Sitemap: https://exemple.fr/sitemap-index.xml');
  });
});
