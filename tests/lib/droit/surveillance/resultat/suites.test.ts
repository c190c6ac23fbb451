import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Faits, Role } from '../../../../../src/lib/droit/surveillance/index.ts';
import {
  tousLesContacts,
  contacts,
} from '../../../../../src/lib/droit/surveillance/resultat/contacts.ts';
import {
  suites,
  toutesLesSuites,
} from '../../../../../src/lib/droit/surveillance/resultat/suites.ts';
import { completer } from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { faitsDe } from '../../../../../src/lib/droit/surveillance/parcours/parcours.ts';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
} from '../../../../../src/lib/droit/sources.ts';
import { dossierVide, parcourir, valeursDe } from '../../../../aides/dossiers.ts';

/** Les faits de vrais parcours : chaque rôle, chaque réponse à chaque question, pour quatre outils. */
const outils: readonly Dispositif[] = ['suivi-activite', 'video', 'messagerie-web', 'biometrie'];
const reels: readonly Faits[] = vocabulaire.role.reponses.flatMap((role) =>
  outils.flatMap((outil) =>
    [0, 1, 2, 3, 4, 5, 6].map((rang) => {
      const depart = { communs: { role }, parDispositif: { [outil]: {} } };
      const { dossier } = parcourir({ ...dossierVide, ...depart }, ({ fait }) => {
        const valeurs = valeursDe(fait);
        return valeurs[rang % valeurs.length] ?? '';
      });
      return completer(faitsDe(dossier, outil));
    }),
  ),
);

const pour = (role: Role) => reels.filter((faits) => faits.role === role);
const noms = (cas: readonly Faits[]) => contacts(cas).map(({ nom }) => nom);

describe('Ce que l’on fait ensuite, et à qui s’adresser', () => {
  test.each(toutesLesSuites)('un vrai parcours mène à « $titre »', (suite) => {
    expect(reels.some((faits) => suites([faits]).includes(suite))).toBe(true);
  });

  test.each(tousLesContacts)('un vrai parcours mène à : $nom', (contact) => {
    expect(reels.some((faits) => contacts([faits]).includes(contact))).toBe(true);
  });

  test('chacun a au moins une démarche et un contact, quel que soit le parcours', () => {
    for (const faits of reels) {
      const situation = JSON.stringify(faits);
      expect(contacts([faits]).length, situation).toBeGreaterThan(1);
      if (faits.role !== 'employeur') expect(suites([faits]).length, situation).toBeGreaterThan(0);
    }
  });

  test('le conseil de prud’hommes ne se propose pas à un agent public', () => {
    const propose = [...contacts(pour('agent-public')), ...suites(pour('agent-public'))];
    for (const { si: _si, sources: _sources, ...mots } of propose)
      expect(JSON.stringify(mots)).not.toMatch(/prud’hom/);
  });

  test('le conseiller du salarié n’accompagne que l’entretien préalable au licenciement', () => {
    const conseiller = 'Le conseiller du salarié';
    const base: Faits = { role: 'salarie', dispositif: 'video' };
    expect(noms([{ ...base, suite: 'licenciement' }])).toContain(conseiller);
    expect(noms([{ ...base, suite: 'sanction' }])).not.toContain(conseiller);
  });

  test('une copie déjà demandée ne se redemande pas', () => {
    const titres = (acces: 'refuse' | 'inconnu') =>
      suites([{ role: 'salarie', 'acces-demande': acces }]).map(({ titre }) => titre);
    expect(titres('refuse')).not.toContain('Demander une copie de ses données');
    expect(titres('inconnu')).toContain('Demander une copie de ses données');
  });

  test('un seul outil concerné suffit, et rien ne se répète', () => {
    const sanction: Faits = { role: 'salarie', suite: 'sanction' };
    const ensemble = suites([{ role: 'salarie', suite: 'aucune' }, sanction, sanction]);
    expect(ensemble).toEqual(suites([sanction]));
    expect(new Set(ensemble).size).toBe(ensemble.length);
  });
});

describe('Leurs sources et leurs mots', () => {
  const registre = [...Object.keys(articlesDuCodeDuTravail), ...textes, ...decisions];
  const ecrits = [
    ...toutesLesSuites.map(({ titre, texte, sources }) => ({ quoi: titre, texte, sources })),
    ...tousLesContacts.map(({ nom, peut, nePeutPas, sources }) => ({
      quoi: nom,
      texte: `${peut} ${nePeutPas}`,
      sources,
    })),
  ];

  test.each(ecrits)('$quoi : sources au registre, sans doublon', ({ sources }) => {
    expect(sources.filter((source) => !registre.includes(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  const certitudes =
    /\b(?:toujours|jamais|certain(?:ement)?|forcément|évidemment|absolument|garanti|vous devez|il faut|très|extrêmement|totalement|clairement|scandaleu\w*)\b/i;

  test.each(ecrits)('$quoi : ni certitude, ni intensifieur, ni consigne', ({ quoi, texte }) => {
    expect(`${quoi} ${texte}`).not.toMatch(certitudes);
    // Les mots de juge ne se citent qu’entre guillemets.
    expect(`${quoi} ${texte}`.replace(/«[^»]*»/g, '')).not.toMatch(/\b(?:illégal|nulle?)\b/i);
  });

  test.each(ecrits)('$quoi : des phrases courtes', ({ texte }) => {
    for (const phrase of texte.split(/(?<=[.!?])\s/))
      expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(30);
  });
});
