import { describe, expect, test } from 'vitest';
import { aNoter, rappelsDe, titreNeutre } from '../../../src/lib/agenda/rappels.ts';
import { delais, territoires } from '../../../src/lib/droit/surveillance/index.ts';
import type {
  DelaiDuDossier,
  IdDeDelai,
  Territoire,
} from '../../../src/lib/droit/surveillance/index.ts';

function dater(id: IdDeDelai, depart: string) {
  const delai: DelaiDuDossier | undefined = delais.find((candidat) => candidat.id === id);
  if (delai === undefined) throw new Error(`Délai absent : ${id}`);
  return { delai, depart, reference: 'C. trav., art. L. 1471-1' };
}
const hier = { alarme: false, aujourdHui: '2026-01-01' };
const ouvert = { ...hier, neutre: false };
const neutre = { ...hier, neutre: true };

/** Un agenda rempli hier remplace ses événements d’après eux : ils ne changent plus. */
const UIDS = [
  'entretien-prealable 813a71d2-4beaad1b',
  'sanction-apres-entretien 243bb481-49ca3f2e',
  'sanction-apres-entretien 25ef31f7-87aded10',
  'licenciement-apres-entretien b39bc20a-50a0f3c9',
  'tribunal-administratif 9f852c16-a812fb0f',
  'preciser-les-motifs 8f7c3d16-b2d21401',
  'contester-autorisation f53bbbeb-89a00966',
  'demander-son-retour 3920454e-25766da9',
  'contester-licenciement 251f6ec9-6d3fb8c4',
  'contester-sanction f488089c-1f958d45',
  'agir-execution-contrat 6a2b83d7-620728fa',
  'reclamer-un-salaire 457c5a76-522dcc19',
  'agir-discrimination bbf4763a-542c6f8d',
  'agir-harcelement 0ed3bf37-2350b5fe',
  'procedure-disciplinaire 2fac2dd7-2e5ef49c',
  'discipline-publique fdb0bc67-5ae83720',
  'reponse-acces 11ef0272-4cfa0f03',
  'reponse-acces 02d30f86-6f40f6d5',
  'avis-cse 99a45de5-992e19de',
  'avis-cse ff61713f-6d1af202',
];

describe('Les rappels d’un délai', () => {
  test('les jours fériés sont ceux du lieu que l’on a dit', () => {
    const jours = (territoire?: 'alsace-moselle') =>
      rappelsDe(
        {
          ...dater('sanction-apres-entretien', '2026-12-24'),
          ...(territoire !== undefined && { territoire }),
        },
        ouvert,
      ).map(({ jour }) => jour);
    expect(jours()[0]).toBe('2026-12-29');
    expect(jours('alsace-moselle')[0]).toBe('2026-12-30');
  });

  test('qui agit : un seul, la veille du même quantième', () => {
    const rappels = rappelsDe(dater('contester-licenciement', '2026-03-15'), ouvert);
    expect(rappels.map(({ jour }) => jour)).toEqual(['2027-03-14']);
    expect(rappels[0]?.titre).toMatch(/prud’hommes/);
    expect(rappels[0]?.description).toMatch(/L\. 1471-1[\s\S]*Faites-la confirmer/);
  });

  test('le jour noté est celui du territoire choisi, comme dans la page', () => {
    const noter = (id: IdDeDelai, depart: string, territoire: Territoire) =>
      rappelsDe({ ...dater(id, depart), territoire }, ouvert).map(({ jour }) => jour);
    // Le 26 décembre n’est férié qu’en Alsace et en Moselle ; le 20, qu’à La Réunion.
    expect(noter('entretien-prealable', '2026-12-21', 'metropole')).toEqual(['2026-12-29']);
    expect(noter('entretien-prealable', '2026-12-21', 'alsace-moselle')).toEqual(['2026-12-30']);
    expect(noter('reponse-acces', '2027-11-20', 'metropole')).toContain('2027-12-21');
    expect(noter('reponse-acces', '2027-11-20', 'reunion')).toContain('2027-12-22');
    // Chaque territoire a une convocation qu’un de ses jours fériés déplace.
    const departs = Array.from({ length: 730 }, (_, rang) =>
      new Date(Date.UTC(2026, 5, 1 + rang)).toISOString().slice(0, 10),
    );
    const autres = Object.keys(territoires) as Territoire[];
    for (const territoire of autres.filter((un) => un !== 'metropole'))
      expect(
        departs.some(
          (depart) =>
            noter('entretien-prealable', depart, territoire)[0] !==
            noter('entretien-prealable', depart, 'metropole')[0],
        ),
        territoire,
      ).toBe(true);
  });

  test('qui attend : le lendemain, puis la date prolongée, avec sa condition', () => {
    const rappels = rappelsDe(dater('reponse-acces', '2026-11-30'), ouvert);
    expect(rappels.map(({ jour }) => jour)).toEqual(['2026-12-31', '2027-03-02']);
    expect(rappels[1]?.description).toMatch(/si la demande est complexe/);
  });

  test.each(delais)('neutre, le rappel ne dit rien de l’affaire : $id', (delai) => {
    for (const rappel of rappelsDe(dater(delai.id, '2026-01-31'), neutre)) {
      expect(rappel.titre).toBe(titreNeutre);
      expect(`${rappel.uid} ${rappel.titre} ${rappel.description}`).not.toMatch(
        /licenci|prud|salari|employeur|surveill|accès|CSE|L\. ?\d|2026-01-31|avocat/i,
      );
    }
  });

  test('l’identifiant ne dépend que du délai : une date corrigée remplace l’ancienne', () => {
    const uids = (depart: string) =>
      delais.flatMap(({ id }) => rappelsDe(dater(id, depart), neutre).map(({ uid }) => uid));
    expect(uids('2026-03-15')).toEqual(uids('2026-03-16'));
    expect(new Set(uids('2026-03-15')).size).toBe(uids('2026-03-15').length);
    const parle = rappelsDe(dater('avis-cse', '2026-03-15'), ouvert).map(({ uid }) => uid);
    expect(rappelsDe(dater('avis-cse', '2026-03-15'), neutre).map(({ uid }) => uid)).toEqual(parle);
  });

  test('les identifiants sont ceux des agendas déjà remplis', () => {
    const uids = delais.flatMap(({ id }) =>
      rappelsDe(dater(id, '2026-03-15'), neutre).map(({ uid }) => `${id} ${uid}`),
    );
    expect(uids).toEqual(UIDS);
  });

  test('ce qui est passé n’est pas noté ; le jour même, si', () => {
    const noter = (aujourdHui: string) =>
      rappelsDe(dater('reponse-acces', '2026-11-30'), { ...ouvert, aujourdHui }).map(
        ({ jour }) => jour,
      );
    expect(noter('2026-12-31')).toEqual(['2026-12-31', '2027-03-02']);
    expect(noter('2027-01-01')).toEqual(['2027-03-02']);
    expect(noter('2027-03-03')).toEqual([]);
  });

  test('celui qui attend lit ce qu’il attend, et chaque jour a son titre', () => {
    const titres = rappelsDe(dater('reponse-acces', '2026-11-30'), ouvert).map(
      ({ titre }) => titre,
    );
    expect(titres).toEqual([
      'Réponse attendue à une demande d’accès',
      'Réponse attendue à une demande d’accès, délai prolongé',
    ]);
  });

  test('un délai qui n’a qu’un jour n’a pas de précision dans son titre', () => {
    const titres = rappelsDe(dater('entretien-prealable', '2026-03-15'), ouvert).map(
      ({ titre }) => titre,
    );
    expect(titres).toEqual([delais.find(({ id }) => id === 'entretien-prealable')?.intitule]);
  });

  test('un délai se note tant qu’un de ses jours est à venir, le dernier compris', () => {
    const date = dater('sanction-apres-entretien', '2026-03-15');
    const notes = (aujourdHui: string) => aNoter([date], { employeur: true, aujourdHui }).length;
    expect([notes('2026-03-19'), notes('2026-04-15'), notes('2026-04-16')]).toEqual([1, 1, 0]);
  });

  test('la date de départ se lit en toutes lettres', () => {
    const [rappel] = rappelsDe(dater('contester-licenciement', '2026-04-01'), ouvert);
    expect(rappel?.description).toContain('1er\u00a0avril\u00a02026');
    expect(rappel?.description).not.toContain('2026-04-01');
  });

  test('l’agenda ne sonne que si on le demande', () => {
    const date = dater('contester-licenciement', '2026-03-15');
    expect(rappelsDe(date, ouvert)[0]?.sonneries).toBeUndefined();
    expect(rappelsDe(date, { ...ouvert, alarme: true })[0]?.sonneries).toEqual([30, 7, 1]);
  });

  test('tout noter laisse à l’employeur ce qu’il doit faire, et ce qui est passé', () => {
    const dates = delais.map(({ id }) => dater(id, '2026-03-15'));
    const ids = (employeur: boolean, aujourdHui: string) =>
      aNoter(dates, { employeur, aujourdHui }).map(({ delai }) => delai.id);
    const siens = delais.filter(({ pour }) => pour === 'personne').map(({ id }) => id);
    expect(ids(false, '2026-03-16')).toEqual(siens);
    expect(ids(true, '2026-03-16').length).toBeGreaterThan(siens.length);
    expect(ids(false, '2027-03-16')).toEqual(
      siens.filter(
        (id) =>
          !/^(?:tribunal|preciser|contester-autorisation|demander-son-retour|contester-licenciement)/u.test(
            id,
          ),
      ),
    );
  });
});
