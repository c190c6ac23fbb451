import { describe, expect, it } from 'vitest';
import { assembler } from '../../../../src/lib/recherche/batir/assembler.ts';
import { ouvrirAnnuaire } from '../../../../src/lib/recherche/moteur/annuaire.ts';
import { classer } from '../../../../src/lib/recherche/moteur/classer.ts';

const mots: Readonly<Record<string, { noms?: string[]; mots?: string[] }>> = {
  '/dispositifs/video/': { noms: ['caméra', 'être filmé'], mots: ['vestiaire', 'bureau'] },
  '/dispositifs/messagerie-web/': { mots: ['Teams', 'mail', 'lire'] },
  '/glossaire/#cse': { noms: ['CSE'] },
  '/le-cse/': { noms: ['CSE'] },
  '/code-du-travail/L1222-4/': { noms: ['à son insu'] },
};
const page = (adresse: string, titre: string, texte = '') => ({ adresse, titre, texte });
const annuaire = ouvrirAnnuaire(
  assembler(
    [
      page('/dispositifs/video/', 'Caméras, zone fermée au public'),
      page('/textes/cnil-camera/', 'CNIL, caméra d’habitacle'),
      page('/decisions/x/', 'Cass. soc., 8 mars 2023, n° 22-15.793', 'caméra marseille'),
      page('/dispositifs/messagerie-web/', 'Messagerie et navigation'),
      page('/dispositifs/geolocalisation/', 'Géolocalisation'),
      page('/le-cse/', 'Le CSE face à un outil', 'consultation'),
      page('/glossaire/#cse', 'Comité social et économique'),
      page('/droit-d-acces/', 'Le droit d’accès'),
      page('/code-du-travail/L1222-4/', 'Article L. 1222-4 du Code du travail'),
    ],
    (adresse) => ({ noms: mots[adresse]?.noms ?? [], mots: mots[adresse]?.mots ?? [] }),
  )(100),
);
const adresses = (requete: string) =>
  classer(annuaire, requete).map(({ entree }) => entree.adresse);

describe('classer', () => {
  it('met la page qui explique avant la source qui a le même mot', () => {
    expect(adresses('caméra')).toEqual(['/dispositifs/video/', '/textes/cnil-camera/']);
  });
  it('ne perd rien aux mots de la question', () => {
    for (const requete of [
      'mon employeur a-t-il le droit de mettre une caméra ?',
      'est-ce légal, une caméra',
      'bonjour, mon patron peut il installer des caméras svp merci',
    ])
      expect(adresses(requete)[0], requete).toBe('/dispositifs/video/');
  });
  it('trouve par un synonyme, une marque, un mot commencé, une faute', () => {
    expect(adresses('vidéosurveillance ')[0]).toBe('/dispositifs/video/');
    expect(adresses('teams')[0]).toBe('/dispositifs/messagerie-web/');
    expect(adresses('géoloc')[0]).toBe('/dispositifs/geolocalisation/');
    expect(adresses('géolocalistion ')[0]).toBe('/dispositifs/geolocalisation/');
  });
  it('rétablit les espaces, en trop ou manquantes', () => {
    expect(adresses('geo localisation')[0]).toBe('/dispositifs/geolocalisation/');
    expect(adresses('droitdacces')[0]).toBe('/droit-d-acces/');
  });
  it('mène au glossaire qui demande le sens d’un mot, et à la page qui explique sinon', () => {
    expect(adresses('c’est quoi le CSE')[0]).toBe('/glossaire/#cse');
    expect(adresses('CSE')[0]).toBe('/le-cse/');
  });
  it.each(['L1222-4', 'l 1222 4', 'art. L.1222-4', '12224', 'l12224'])(
    'trouve l’article à « %s »',
    (requete) => {
      expect(adresses(requete)[0]).toBe('/code-du-travail/L1222-4/');
    },
  );
  it.each(['22-15.793', '2215793', '22 15 793'])('trouve la décision à « %s »', (requete) => {
    expect(adresses(requete)[0]).toBe('/decisions/x/');
  });
  it('une page qui a toute la requête passe devant celle qui en a une part', () => {
    expect(adresses('consultation outil')[0]).toBe('/le-cse/');
  });
  it('ne propose rien pour ce qu’elle ne comprend pas', () => {
    expect(adresses('qxqxqx')).toEqual([]);
    expect(adresses('recette de tarte')).toEqual([]);
    expect(adresses('météo marseille demain')).toEqual([]);
    expect(adresses('')).toEqual([]);
    expect(adresses('?!')).toEqual([]);
  });
  it('un mot inconnu de plus ne cache pas la page', () => {
    expect(adresses('caméra dans le cagibi')[0]).toBe('/dispositifs/video/');
  });
});
