import { describe, expect, test } from 'vitest';
import { lettre } from '../../src/lib/schemas/lettre.ts';
import fc from 'fast-check';
import {
  completer,
  idsDeLettres,
  suites,
  toutesLesSuites,
} from '../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../src/lib/droit/surveillance/index.ts';
import { articlesDuCodeDuTravail } from '../../src/lib/droit/sources.ts';
import { analyser } from '../../src/lib/lettres/analyser.ts';
import { enTexte } from '../../src/lib/lettres/en-texte.ts';
import { enWord } from '../../src/lib/lettres/en-word.ts';
import { preremplir } from '../../src/lib/lettres/preremplir.ts';
import { remplirModele } from '../../src/lib/lettres/saisie.ts';
import { typographier } from '../../src/lib/typographie/francais.ts';
import mammoth from 'mammoth';
import { lireFiches } from '../aides/fiches.ts';
import { dossiersVaries } from '../lib/droit/surveillance/aides/dossiers.ts';
import { fautesDeTypographie, motsInterdits } from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

const fiches = lireFiches('lettres');

test('chaque lettre de la liste a sa fiche, et chaque fiche sa place dans la liste', () => {
  expect(fiches.map(({ id }) => id)).toEqual(idsDeLettres.toSorted());
});

test('chaque lettre est proposée par au moins une suite du résultat', () => {
  const proposees = new Set(toutesLesSuites.flatMap(({ lettres = [] }) => lettres));
  expect(idsDeLettres.filter((id) => !proposees.has(id))).toEqual([]);
});

/** Ce que chaque lettre demande, et qu’une lettre encore vide doit déjà dire. */
const demandes: Readonly<Record<string, string>> = {
  'contestation-d-une-sanction': 'Je conteste cette mesure.',
  'demande-d-acces': 'je vous demande une copie de ces données',
  'demande-d-information': 'je vous remercie de m’indiquer',
  'note-chronologique': 'Les faits, dans l’ordre',
  'plainte-a-la-cnil': 'Je remercie la CNIL d’examiner ces éléments',
  'precisions-sur-les-motifs': 'je vous demande de préciser les motifs',
  'question-au-dpo': 'Je vous remercie aussi de m’indiquer',
  'signalement-au-cse': 'Je vous remercie de me dire quelle suite',
};

/** Ce qu’une lettre dit d’une information reçue : qui n’en a que la parole de l’employeur ne l’écrit pas. */
const AVOUE_UNE_INFORMATION = /information que j’(?:ai|avais) reçue|J’ai reçu une information/;

test.each(['demande-d-information', 'contestation-d-une-sanction', 'plainte-a-la-cnil'])(
  '%s : une information dont nul ne montre la trace n’est pas dite reçue',
  (id) => {
    const fiche = fiches.find((une) => une.id === id);
    const data = lettre.parse(fiche?.entete);
    const modele = analyser({ id, ...data, corps: fiche?.corps ?? '' });
    for (const usage of ['non', 'inconnu'] as const) {
      const faits: Faits = { information: 'sans-preuve', 'usage-annonce': usage };
      const valeurs = preremplir(modele.champs, {
        role: 'salarie',
        faits,
        dates: {},
        questions: [],
      });
      expect(valeurs['recu'], usage).toBeDefined();
      const texte = enTexte(remplirModele(modele, valeurs));
      expect(texte).not.toMatch(AVOUE_UNE_INFORMATION);
    }
  },
);

describe.each(fiches)('$id', ({ id, entete, corps }) => {
  const data = lettre.parse(entete);
  const modele = analyser({ id, ...data, corps });
  const ecrites = [data.resume, data.quand, ...data.envoi, ...data.neFaitPas];
  const passages = modele.blocs.map(({ texte }) => texte);

  test('suit le schéma, sans rien de plus', () => {
    expect(lettre.safeParse({ ...data, couleur: 'rouge' }).success).toBe(false);
  });

  test('n’emploie ni certitude ni insistance, en phrases courtes, en typographie française', () => {
    for (const texte of [...ecrites, ...passages]) {
      expect(motsInterdits.exec(texte)?.[0], texte).toBeUndefined();
      expect(texte).not.toMatch(/illégal|preuve nulle|licenciement nul|vous devez/i);
      expect(fautesDeTypographie(typographier(texte)), texte).toEqual([]);
      for (const phrase of texte.split(/(?<=[.?])\s+/))
        expect(compterLesMots(phrase), phrase).toBeLessThanOrEqual(40);
    }
  });

  test('un passage de droit nomme sa source ; un passage sans source dit que ce sont les faits ou l’usage', () => {
    for (const { texte, origine, sources } of modele.blocs)
      expect(sources.length > 0, texte).toBe(origine === 'texte');
  });

  test('un article de loi nommé dans une phrase est l’une de ses sources', () => {
    for (const { texte, sources } of modele.blocs) {
      const nommes = [
        ...[...texte.matchAll(/article ([LRD])\. (\d[\d-]*\d)/g)].map(([, p, n]) => `${p}${n}`),
        ...[...texte.matchAll(/article (\d+) du RGPD/g)].map(([, n]) => `rgpd-${n}`),
      ];
      expect(sources, texte).toEqual(expect.arrayContaining(nommes));
    }
  });

  test('toute remplie, il n’y manque rien, et chaque saisie s’y lit', async () => {
    const valeurs = Object.fromEntries(
      modele.champs.map(({ id: nom, type, options = [] }) => [
        nom,
        type === 'date' ? '2026-03-01' : type === 'choix' ? (options[0]?.id ?? '') : `<${nom}>`,
      ]),
    );
    const remplie = remplirModele(modele, valeurs);
    expect(remplie.manquants).toEqual([]);
    const texte = enTexte(remplie);
    expect(texte).not.toMatch(/à compléter|au choix|\{\{/);
    expect(texte).toContain('<nom>');
    expect(texte).toContain('<outil>');
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await (await enWord(remplie)).arrayBuffer()),
    });
    for (const ligne of texte.split('\n').filter(Boolean))
      expect(value).toContain(ligne.replace(/^- /, ''));
  });

  test('en blanc, chaque champ requis se signale', () => {
    const requis = modele.champs.filter(
      (champ) => champ.requis && champ.si === undefined && champ.parDefaut === undefined,
    );
    const { manquants } = remplirModele(modele, {});
    expect(manquants.map(({ id: nom }) => nom)).toEqual(
      expect.arrayContaining(requis.filter(({ type }) => type === 'choix').map(({ id: un }) => un)),
    );
    expect(manquants.length).toBeGreaterThan(2);
  });

  test('en blanc, elle garde ce qu’elle demande', () => {
    expect(demandes[id], `ajouter ${id} à ce test`).toBeDefined();
    expect(enTexte(remplirModele(modele, {}))).toContain(demandes[id]);
  });
});

describe('une lettre qu’un agent public ouvre depuis son résultat', () => {
  const faits = { role: 'agent-public', dispositif: 'video', information: 'aucune' } as const;
  const ouvertes = (['aucune', 'procedure-en-cours', 'sanction', 'licenciement'] as const).flatMap(
    (suite) => suites([{ ...faits, suite }]).flatMap(({ lettres = [] }) => lettres),
  );

  test.each([...new Set(ouvertes)])('%s ne cite pas le Code du travail', (nom) => {
    const fiche = fiches.find(({ id }) => id === nom);
    const modele = analyser({ id: nom, ...lettre.parse(fiche?.entete), corps: fiche?.corps ?? '' });
    const acquis = { role: faits.role, faits, dates: {}, questions: [] };
    const remplie = remplirModele(modele, preremplir(modele.champs, acquis));
    const texte = enTexte(remplie);
    expect(texte).not.toMatch(/Code du travail|salariés? en ont/u);
    const sources = remplie.passages.flatMap((passage) => passage.sources);
    expect(sources.filter((source) => source in articlesDuCodeDuTravail)).toEqual([]);
  });
});

/** Une lettre remplie de ce que le résultat sait, et ce qui l’a remplie. */
function remplieDe(id: string, faits: Faits) {
  const fiche = fiches.find((une) => une.id === id);
  const modele = analyser({ id, ...lettre.parse(fiche?.entete), corps: fiche?.corps ?? '' });
  const acquis = { role: faits.role, faits, dates: {}, questions: [] };
  const valeurs = preremplir(modele.champs, acquis);
  return { modele, valeurs, texte: enTexte(remplirModele(modele, valeurs)) };
}

/** Ce qu’une lettre demandée avec ces réponses en fait. */
const pourChaqueLettre = (
  verifier: (id: string, faits: Faits, remplie: ReturnType<typeof remplieDe>) => void,
): void =>
  fc.assert(
    fc.property(dossiersVaries, (donnes) => {
      const faits = completer(donnes);
      for (const id of new Set(suites([faits]).flatMap(({ lettres = [] }) => lettres)))
        verifier(id, faits, remplieDe(id, faits));
    }),
    { numRuns: 300, endOnFailure: true },
  );

describe('une lettre ouverte depuis un résultat', () => {
  test('reprend chaque réponse que ses choix demandent', () => {
    const essayes = new Set<string>();
    pourChaqueLettre((id, faits, { modele, valeurs }) => {
      for (const { id: nom, type, depuis = '', si = {} } of modele.champs) {
        const montre = Object.entries(si).every(([autre, admis]) =>
          admis.includes(valeurs[autre] ?? ''),
        );
        if (type !== 'choix' || depuis === '' || !montre) continue;
        const reponses = depuis.split(',').map((une) => faits[une as keyof Faits]);
        if (reponses.some((une) => une === undefined || une === 'inconnu')) continue;
        essayes.add(`${id} ${nom}`);
        expect(valeurs[nom], `${id}, ${nom}, d’après ${depuis} : ${reponses.join()}`).toBeDefined();
      }
    });
    expect(essayes.size).toBeGreaterThan(12);
  });

  test('n’écrit rien que les réponses démentent', () => {
    pourChaqueLettre((id, faits, { texte }) => {
      if (faits['usage-annonce'] === 'oui')
        expect(texte, id).not.toContain('ne précisait pas que ces données pouvaient servir');
      if (faits['acces-demande'] === 'refuse') {
        expect(texte, id).not.toContain('je n’ai pas reçu de réponse');
        expect(texte, id).not.toContain('je vous demande une copie de ces données');
      }
      if (faits['acces-demande'] === 'obtenu') expect(texte, id).not.toContain('incomplète');
      if (faits.secteur === 'public')
        expect(texte, `${id} ${String(faits.role)}`).not.toMatch(/Code du travail/u);
      if (faits.role === 'candidat') expect(texte, id).not.toMatch(/qu’un salarié/u);
    });
  });
});
