import { describe, expect, test } from 'vitest';
import { autoriteDe, autorites } from '../../src/lib/contenu/autorite.ts';
import { decision, type Decision } from '../../src/lib/schemas/decision.ts';
import { decisions } from '../../src/lib/droit/sources.ts';
import { mots } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';
import { motsInterdits } from '../aides/prose.ts';

const fiches = lireFiches('decisions');

/** Ce que le début d’un identifiant dit de la juridiction. */
const juridictions: Record<string, RegExp> = {
  'ass-plen': /^Cass\. ass\. plén\.$/,
  'cass-civ2': /^Cass\. 2e civ\.$/,
  'cass-soc': /^Cass\. soc\.$/,
  'cass-crim': /^Cass\. crim\.$/,
  'ca-': /^CA /,
  'caa-': /^CAA /,
  'ce-': /^Conseil d’État/,
  'cedh-': /^CEDH/,
  'cjue-': /^CJUE/,
  'cnil-': /^CNIL/,
  'ap-': /^Autoriteit Persoonsgegevens/,
  'bag-': /^Cour fédérale du travail/,
  'fwc-': /^Fair Work Commission/,
  'naih-': /^NAIH/,
  'nl-': /^Tribunal de /,
  'cph-': /^Conseil de prud’hommes/,
  'gpdp-': /^Garante/,
  'hmbbfdi-': /^HmbBfDI/,
  'tcorr-': /^T\. corr\./,
  'tgi-': /^TGI/,
  'tj-': /^TJ/,
};

test('chaque décision du registre a sa fiche, et chaque fiche est au registre', () => {
  expect(fiches.map(({ id }) => id)).toEqual([...decisions].sort());
});

describe.each(fiches)('$id', ({ id, entete, corps }) => {
  test('suit le schéma : faits du vocabulaire, articles du registre', () => {
    expect(decision.safeParse(entete).error?.message).toBeUndefined();
  });

  test('porte la juridiction, l’année et le numéro de pourvoi que dit son nom', () => {
    const { juridiction, date, numero = '' } = decision.parse(entete);
    const [, forme] = Object.entries(juridictions).find(([debut]) => id.startsWith(debut)) ?? [];
    expect(juridiction).toMatch(forme ?? /^$/);
    expect(id.split('-')).toContain(String(date.getUTCFullYear()));
    const pourvoi = /^(\d\d)-(\d\d)\.(\d{3})$/.exec(numero);
    if (pourvoi) expect(id).toContain(`${pourvoi[1]}-${pourvoi[2]}${pourvoi[3]}`);
  });

  test('raconte les faits', () => {
    expect(corps.length).toBeGreaterThan(60);
  });

  test('justifie l’autorité qu’elle s’attribue, et seulement elle', () => {
    const { autorite, autoriteMotif } = decision.parse(entete);
    expect(autoriteMotif !== undefined).toBe(autorite !== undefined);
  });

  test('dit pourquoi elle ne valide pas une conclusion', () => {
    const { utilisablePour, pourquoiPas, decide } = decision.parse(entete);
    const tranche = decide.dispositif ?? decide.preuve ?? decide.rupture;
    const rien = !Object.values(utilisablePour).includes(true);
    if (tranche && rien) expect(pourquoiPas).toBeDefined();
  });
});

const donnees = fiches.map(({ id, entete }) => ({ id, ...decision.parse(entete) }));
const parId = new Map(donnees.map((donnee) => [donnee.id, donnee]));

test('une décision n’est dépassée que par une fiche plus récente, et seulement si elle l’est', () => {
  const fautes = donnees.filter(({ depassePar, date, regime }) => {
    if (depassePar === undefined) return false;
    const autre = parId.get(depassePar);
    return autre === undefined || autre.date <= date || regime !== 'depasse';
  });
  expect(fautes.map(({ id }) => id)).toEqual([]);
});

test('une décision dépassée dit par quoi : une autre fiche, ou une phrase', () => {
  const fautes = donnees.filter(
    ({ regime, depassePar, evolution }) =>
      regime === 'depasse' && depassePar === undefined && evolution === undefined,
  );
  expect(fautes.map(({ id }) => id)).toEqual([]);
});

test('une décision réformée mène à celle qui l’a réformée', () => {
  const fautes = donnees.filter(
    ({ suite, depassePar }) => suite === 'reformee' && depassePar === undefined,
  );
  expect(fautes.map(({ id }) => id)).toEqual([]);
});

/** Le degré que la juridiction suppose. */
const degres: readonly (readonly [forme: RegExp, niveau: Decision['niveau']])[] = [
  [/^Cass\. /, 'cassation'],
  [/^CAA? /, 'appel'],
  [/^(TJ|TGI|T\. corr\.|Conseil de prud’hommes)/, 'premiere-instance'],
  [/^Conseil d’État/, 'conseil-d-etat'],
  [/^CNIL/, 'autorite'],
  [/^CEDH/, 'cour-europeenne'],
  [/^CJUE/, 'cour-de-justice'],
  [/\((Allemagne|Italie|Hambourg, Allemagne|Pays-Bas|Hongrie|Australie)\)$/, 'etranger'],
];

test('le niveau est celui de la juridiction', () => {
  for (const { id, juridiction, niveau } of donnees) {
    expect([id, degres.find(([forme]) => forme.test(juridiction))?.[1]]).toEqual([id, niveau]);
  }
});

test('la juridiction se nomme sans sa formation, qui a son champ', () => {
  expect(
    donnees.filter(({ juridiction }) =>
      /—|\((?!Allemagne|Italie|Hambourg|Pays-Bas|Hongrie|Australie)/.test(juridiction),
    ),
  ).toEqual([]);
});

test('deux décisions n’ont ni le même surnom ni le même numéro', () => {
  const doublons = (valeurs: readonly (string | undefined)[]) => {
    const dites = valeurs.filter((valeur) => valeur !== undefined);
    return dites.filter((valeur, rang) => dites.indexOf(valeur) !== rang);
  };
  expect(doublons(donnees.map(({ surnom }) => surnom))).toEqual([]);
  expect(doublons(donnees.map(({ numero }) => numero))).toEqual([]);
});

test('nos phrases sur une décision sont courtes et n’affirment rien de trop', () => {
  for (const { id, question, change, neChangePas, procedure = '' } of donnees) {
    for (const texte of [question, change, neChangePas, procedure]) {
      for (const phrase of texte.split(/(?<=[.?!]) /)) {
        expect([id, phrase, mots(phrase).length <= 32]).toEqual([id, phrase, true]);
      }
      expect([id, motsInterdits.exec(texte)?.[0]]).toEqual([id, undefined]);
      expect(texte).not.toMatch(/['"]/);
    }
  }
});

const statut = (debut: string) => {
  const fiche = fiches.find(({ id }) => id.startsWith(debut));
  return autorites[autoriteDe(decision.parse(fiche?.entete))].libelle;
};

test.each([
  ['l’affaire MAIF', 'cph-compiegne-2023-maif', 'première instance'],
  ['l’arrêt de 2025 sur le consentement', 'cass-soc-2025-23-13159', 'débattu'],
  ['l’assemblée plénière de 2023', 'ass-plen-2023-20-20648', 'grande formation'],
  ['l’arrêt inédit du 22 janvier 2025', 'cass-soc-2025-22-15793', 'arrêt inédit'],
  ['une sanction de la CNIL', 'cnil-2024-021', 'autorité'],
  ['une autorité italienne', 'gpdp-2021-foodinho', 'étranger'],
])('%s : %s, %s', (_, id, attendu) => {
  expect(statut(id)).toBe(attendu);
});
