import { describe, expect, test } from 'vitest';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { estArticle } from '../../../../../src/lib/droit/sources.ts';
import { situation } from '../aides/situations.ts';

const ouvert: Faits = {
  role: 'salarie',
  dispositif: 'fichiers',
  personnel: 'identifie-sans-lui',
  permanence: 'ponctuelle',
  suite: 'licenciement',
};

describe('un manquement que toute réponse à venir confirme se dit déjà', () => {
  situation('Fichier personnel ouvert sans la personne, lieux inconnus : en cause.', ouvert, {
    dispositif: 'manquement',
    obligations: { 'vie-privee': ['manquement', 'c-civ-9'] },
  });

  test('la question des lieux reste posée : elle peut encore l’aggraver', () => {
    expect(conclure(ouvert).questions).toContain('zones');
  });

  test('une réponse favorable ne l’aggrave pas', () => {
    const precise = conclure({ ...ouvert, zones: ['aucune'] });
    expect(precise.dispositif.statut).toBe('manquement');
  });
});

describe('un candidat n’est ni sanctionné ni licencié', () => {
  const candidat: Faits = { role: 'candidat', dispositif: 'ia-emotions' };
  situation('Suite inconnue : la sanction est sans objet.', candidat, { rupture: 'sans-objet' });

  test('rien ne lui est demandé d’un motif, d’un mandat ni d’autres preuves', () => {
    const { questions } = conclure({ ...candidat, suite: 'inconnu' });
    for (const fait of ['motif', 'mandat', 'autres-preuves-produites'] as const)
      expect(questions).not.toContain(fait);
  });
});

describe('un mandat ne demande d’autorisation que pour un licenciement', () => {
  const irregulier: Faits = {
    role: 'salarie',
    dispositif: 'suivi-activite',
    poste: 'oui',
    information: 'aucune',
    zones: ['aucune'],
    'mise-en-balance': 'non',
    'autres-preuves-produites': 'non',
    motif: 'professionnel',
    mandat: 'oui',
  };
  situation(
    'Une simple sanction se lit comme pour chacun.',
    { ...irregulier, suite: 'sanction' },
    { rupture: 'fragilisee', tait: /inspection du travail/u },
  );
  situation(
    'Un licenciement attend d’abord l’autorisation.',
    { ...irregulier, suite: 'licenciement' },
    { rupture: 'incertaine' },
  );
});

describe('un projet n’est pas jugé comme un outil en service', () => {
  const projet: Faits = { role: 'employeur', secteur: 'prive', etat: 'projet' };
  situation(
    'Fouille ou test non encore annoncés : à faire avant.',
    { ...projet, dispositif: 'fouille', information: 'aucune' },
    { obligations: { 'information-individuelle': ['a-verifier', 'L1121-1'] } },
  );
  situation(
    'Géolocalisation : aucun usage n’a pu changer.',
    { ...projet, dispositif: 'geolocalisation', 'usage-reel': 'detourne' },
    {
      obligations: { proportionnalite: ['a-verifier', 'L1121-1'] },
      tait: /a changé d’usage/u,
    },
  );
  situation(
    'Messagerie : personne n’a encore ouvert de contenu.',
    { ...projet, dispositif: 'messagerie-web', personnel: 'identifie-sans-lui' },
    {
      obligations: { 'vie-privee': ['a-verifier'] },
      tait: /a été ouvert/u,
    },
  );
  situation(
    'Il n’y a pas de données à demander.',
    { ...projet, dispositif: 'video', 'acces-demande': 'obtenu' },
    { obligations: { 'droit-acces': ['sans-objet', 'rgpd-15'] } },
  );
});

describe('une filature, une fouille ou un test ne se disent pas admis par ressemblance', () => {
  const ciblee: Faits = {
    role: 'salarie',
    information: 'aucune',
    dissimulation: 'ruse',
    zones: ['aucune'],
    suite: 'licenciement',
    motif: 'professionnel',
    soupcon: 'oui',
    cible: 'oui',
    tri: 'oui',
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
  };
  for (const dispositif of ['filature', 'fouille'] as const) {
    situation(
      `${dispositif} : incertaine, même ciblée et seule preuve.`,
      { ...ciblee, dispositif },
      { preuve: 'incertaine', tait: /Des juges l’ont admise? /u },
    );
  }
});

describe('le Code du travail n’est pas donné pour fondement à un agent public', () => {
  const agent: Faits = {
    role: 'agent-public',
    dispositif: 'video',
    etat: 'en-service',
    information: 'aucune',
    zones: ['son'],
    permanence: 'constante',
    dissimulation: 'non',
    suite: 'sanction',
  };
  test.each(['non', 'cache', 'inconnu'])(
    'loyauté, vie privée, proportion (%s)',
    (dissimulation) => {
      const { dispositif } = conclure({ ...agent, dissimulation } as Faits);
      for (const id of ['loyaute', 'vie-privee', 'proportionnalite', 'pratique-interdite']) {
        const obligation = dispositif.obligations.find((une) => une.id === id);
        expect(obligation?.sources.length).toBeGreaterThan(0);
        expect(
          obligation?.sources.filter((source) => estArticle(source)),
          id,
        ).toEqual([]);
      }
    },
  );
});

describe('un test réservé à des postes à risque, lu sur place, n’est pas à lui seul un fichier', () => {
  const depistage: Faits = {
    role: 'salarie',
    dispositif: 'depistage',
    permanence: 'ponctuelle',
    finalite: 'securite',
  };
  situation(
    'Postes désignés : rien à reprocher au titre des données.',
    { ...depistage, cible: 'oui' },
    {
      obligations: {
        'base-legale': ['sans-objet', 'rgpd-4'],
        'donnees-sensibles': ['sans-objet', 'rgpd-9'],
        'analyse-impact': ['sans-objet', 'rgpd-35'],
        proportionnalite: ['respectee', 'cass-soc-2015-13-25436-aprr'],
      },
    },
  );
  situation(
    'Tout le monde visé : disproportionné, et la santé est en cause.',
    { ...depistage, cible: 'non' },
    {
      obligations: {
        proportionnalite: ['manquement', 'ce-2016-394178-test-salivaire'],
        'donnees-sensibles': ['a-verifier', 'rgpd-9'],
      },
    },
  );
});
