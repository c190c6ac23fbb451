import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import {
  colonnes,
  ficheDeRegistre,
  ligneDeRegistre,
  registreEnCsv,
} from '../../../src/lib/kit/registre.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import { saisieEntiere, textesDe } from '../../aides/kit.ts';

test('les sept demandes de l’article 30, paragraphe 1, ont leur colonne', () => {
  const lettres = new Set(colonnes.flatMap(({ lettre }) => (lettre ? [lettre] : [])));
  expect([...lettres].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(colonnes.map(({ lettre }) => lettre ?? '-').join('')).toBe('----aaaabbcccfdeg-');
});

test('les intitulés sont ceux relevés dans le modèle de la CNIL, et un ajout qui le dit', () => {
  expect(colonnes.map(({ titre }) => titre)).toEqual([
    'Nom du traitement',
    'N° / RÉF',
    'Date de création de la fiche',
    'Dernière mise à jour de la fiche',
    'Responsable du traitement',
    'Délégué à la protection des données',
    'Représentant',
    'Responsable(s) conjoint(s)',
    'Finalité principale',
    'Sous-finalités',
    'Catégories de personnes concernées',
    'Catégories de données personnelles concernées',
    'Données sensibles',
    'Durée de conservation',
    'Destinataires',
    'Transferts hors UE',
    'Mesures de sécurité',
    'Base légale (hors article 30)',
  ]);
});

test('le CSV se relit ailleurs, guillemets, points-virgules et retours compris', () => {
  const delicat = 'Un « but » ;\n"deux"';
  const lignes = parse(registreEnCsv({ ...saisieEntiere, but: delicat }), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  expect(lignes).toHaveLength(1);
  expect(lignes[0]).toMatchObject({
    'Nom du traitement': 'valeur nom',
    'Finalité principale': delicat,
    'Responsable du traitement': 'valeur employeur\nvaleur adresse',
    Destinataires: 'valeur destinataires\nvaleur prestataires',
  });
});

test('une case sans réponse reste vide ; un « non » se dit', () => {
  const lire = (valeurs: Parameters<typeof ligneDeRegistre>[0], titre: string) => {
    const [titres, cases] = ligneDeRegistre(valeurs);
    return cases[titres.indexOf(titre)];
  };
  expect(ligneDeRegistre({})[1].every((texte) => texte === '')).toBe(true);
  expect(lire({ transferts: 'non' }, 'Transferts hors UE')).toBe('Non');
  expect(lire({ transferts: 'oui' }, 'Transferts hors UE')).toBe('');
});

test('la fiche à lire demande les mêmes champs que la ligne', () => {
  const champs = new Set(ficheDeRegistre.champs.map(({ id }) => id));
  for (const id of ['nom', 'but', 'securite', 'duree', 'reference']) expect(champs).toContain(id);
});

test('rien de ce qui est tapé ne s’exécute dans le tableur', () => {
  const csv = registreEnCsv({ ...saisieEntiere, securite: '- Chiffrement', reference: '=1+1' });
  expect(csv).toContain("'- Chiffrement");
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(?:^|;)"?[=+@-]/m);
});

test('à lire, l’adresse suit l’entreprise sans répéter l’intitulé ; le facultatif a son nom', () => {
  const textes = textesDe(
    remplirModele(ficheDeRegistre, { ...saisieEntiere, adresse: '1 rue\n60200 Compiègne' })
      .passages,
  );
  expect(textes).toContain(
    'Responsable du traitement\u00a0: valeur employeur\n1 rue\n60200 Compiègne',
  );
  expect(textes.filter((texte) => texte.startsWith('Responsable du traitement'))).toHaveLength(1);
  expect(textes).toContain('Prestataires et hébergeur\u00a0: valeur prestataires');
});
