import { describe, expect, test } from 'vitest';
import { champDuCritere, criteres, raisonDuCritere } from '../../../src/lib/kit/criteres.ts';
import { bilanPia, fichierPia } from '../../../src/lib/kit/pia.ts';
import { importerPia, questionsDeTexte } from '../../aides/importer-pia.ts';
import { saisieEntiere } from '../../aides/kit.ts';

const maintenant = '2026-11-24T10:00:00.000Z';
const importe = (valeurs: Parameters<typeof fichierPia>[0]) =>
  importerPia(JSON.stringify(fichierPia(valeurs, maintenant)));

test('l’outil importe le fichier d’une saisie entière : nom, réponses, mesures', () => {
  const { pia, reponses, mesures } = importe({
    ...saisieEntiere,
    securite: 'badge\n\nchiffrement',
  });
  expect(pia).toMatchObject({
    name: '(IMPORT) valeur nom',
    status: 0,
    author_name: 'valeur auteur',
  });
  expect(reponses.map(({ reference_to }) => reference_to)).toEqual([
    111, 112, 121, 211, 212, 213, 215, 221, 223, 224, 225, 226, 227,
  ]);
  expect(mesures.map(({ title }) => title)).toEqual(['badge', 'chiffrement']);
});

test('une saisie vide donne encore un fichier que l’outil importe', () => {
  const { pia, mesures } = importe({});
  expect(pia.name).toBe('(IMPORT) Sans nom');
  expect(mesures).toEqual([]);
});

test('chaque réponse vise une question de texte de l’outil', () => {
  for (const { reference_to } of importe(saisieEntiere).reponses)
    expect(questionsDeTexte).toContain(reference_to);
});

test('ce qui est tapé ne devient jamais une balise', () => {
  const { reponses } = importe({ ...saisieEntiere, but: '<img src=x onerror=alert(1)> & co' });
  const textes = reponses.map(({ data }) => data.text).join('');
  expect(textes).not.toContain('<img');
  expect(textes).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; co');
});

test('un titre n’a pas de chevron : l’outil l’affiche comme du HTML', () => {
  const { pia, mesures } = importe({
    ...saisieEntiere,
    nom: '<b>Caméras</b>',
    auteur: 'A <script>',
    securite: '<img src=x onerror=alert(1)>',
  });
  const titres = [pia.name, pia.author_name, ...mesures.map(({ title }) => title)].join(' ');
  expect(titres).not.toMatch(/[<>]/);
  expect(titres).toContain('Caméras');
});

test('le bilan dit ce que le fichier porte, et où remplir le reste', () => {
  expect(bilanPia({})).toMatchObject({ questions: 18, remplies: 0, mesures: 0 });
  const { remplies, parLeKit, dansLOutil } = bilanPia({ ...saisieEntiere, securite: 'badge' });
  expect(remplies).toBe(13);
  expect(parLeKit).toEqual([]);
  expect(dansLOutil).toEqual([
    'les référentiels suivis',
    'leur cycle de vie',
    'leurs supports',
    'leur exactitude',
    'le consentement',
  ]);
  expect(bilanPia({ employeur: 'Exemple SA' }).remplies).toBe(1);
});

test('le filtrage, ses réponses et ses raisons ouvrent la première question', () => {
  const [un] = criteres;
  const { reponses } = importe({
    ...saisieEntiere,
    [champDuCritere(un?.id ?? '')]: 'oui',
    [raisonDuCritere(un?.id ?? '')]: 'une note par appel',
  });
  const texte = reponses.find(({ reference_to }) => reference_to === 111)?.data.text ?? '';
  expect(texte).toContain('Filtrage');
  expect(texte).toContain('Oui. une note par appel');
});

test('ce qui manque reste à remplir dans l’outil, sans marque', () => {
  const { reponses } = importe({ nom: 'Caméras' });
  expect(JSON.stringify(reponses)).not.toContain('à compléter');
});

describe('le vérificateur refuse ce que l’outil refuserait', () => {
  const fichier = fichierPia(saisieEntiere, maintenant);
  test.each([
    ['sans « pia »', { ...fichier, pia: undefined }],
    ['sans réponses', { ...fichier, answers: undefined }],
    ['sans mesures', { ...fichier, measures: undefined }],
    ['sans évaluations', { ...fichier, evaluations: undefined }],
    ['sans commentaires', { ...fichier, comments: undefined }],
  ])('%s', (_, abime) => {
    expect(() => importerPia(JSON.stringify(abime))).toThrow();
  });
});

/** Les textes d’une question de l’outil, pour une saisie entière et ce qui y change ; ses insécables, en espaces. */
const textesDe = (question: number, valeurs: Parameters<typeof fichierPia>[0] = {}) =>
  importe({ ...saisieEntiere, ...valeurs })
    .reponses.find(({ reference_to }) => reference_to === question)
    ?.data.text.replaceAll(/[\u00a0\u202f]/gu, ' ');

test('chaque réponse, mot pour mot : elle est recopiée dans l’analyse de quelqu’un', () => {
  expect(textesDe(111)).toMatch(
    /^<p>valeur nom<\/p><p>But : valeur but<\/p><p>valeur description<\/p><p>Problème constaté : valeur constat<\/p><p>Filtrage : /u,
  );
  expect(textesDe(112)).toBe(
    '<p>Responsable du traitement : valeur employeur</p><p>Adresse : valeur adresse</p><p>Responsable conjoint : valeur conjoint</p><p>Représentant : valeur representant</p><p>Délégué à la protection des données : valeur dpo</p><p>Prestataires : valeur prestataires</p>',
  );
  expect(textesDe(121)).toBe(
    '<p>Personnes concernées : valeur personnes</p><p>Données : valeur donnees</p><p>Données sensibles : valeur quelles-sensibles</p><p>Durée : valeur duree</p><p>Destinataires : valeur destinataires</p>',
  );
  expect(textesDe(211, { but: 'une ligne\nune autre' })).toBe(
    '<p>une ligne<br>une autre</p><p>Buts secondaires : valeur sous-buts</p><p>L’outil ne sert pas à : valeur exclu</p><p>Les données peuvent servir à contrôler le travail et à fonder une sanction.</p>',
  );
  expect(textesDe(213)).toBe(
    '<p>Autres moyens étudiés : valeur moyens</p><p>Pourquoi ils ne suffisent pas : valeur insuffisants</p><p>Réglages et limites : valeur reglages</p>',
  );
  expect(textesDe(215)).toBe(
    '<p>valeur duree</p><p>Point de départ : valeur depart</p><p>À la fin : valeur fin</p>',
  );
  for (const question of [223, 224, 225])
    expect(textesDe(question)).toBe('<p>Demandes à adresser à : valeur contact</p>');
});

test('ce qu’un choix écarte n’y est pas', () => {
  expect(textesDe(112, { delegue: 'non' })).not.toContain('Délégué');
  expect(textesDe(121, { sensibles: 'non' })).not.toContain('sensibles');
  expect(textesDe(227)).toBe('<p>valeur garanties-transferts</p>');
  expect(textesDe(227, { transferts: 'non' })).toBe(
    '<p>Aucune donnée ne sort de l’Union européenne.</p>',
  );
});

test('la base choisie, et elle seule, avec ce qu’elle demande de dire', () => {
  expect(textesDe(212)).toBe(
    '<p>L’intérêt légitime de l’employeur</p><p>Intérêt poursuivi : valeur interet</p>',
  );
  expect(textesDe(212, { base: 'obligation-legale' })).toBe(
    '<p>Une obligation légale</p><p>Texte : valeur obligation</p>',
  );
  expect(textesDe(212, { base: 'contrat' })).toMatch(/^<p>[^<]+<\/p>$/u);
});

test('le fichier d’une petite saisie, champ par champ : l’outil n’en lit pas d’autre forme', () => {
  const saisie = {
    nom: ' <b>Caméras</b>\u00a0',
    auteur: ' A. Durand ',
    but: 'Sécurité & accueil',
    securite: ' badge <fort> \n \n chiffrement & sauvegarde\n',
  };
  const communs = { pia_id: 1, created_at: maintenant };
  const reponse = (id: number, reference_to: number, text: string) => ({
    id,
    reference_to,
    data: { text, gauge: null, list: [] },
    ...communs,
  });
  const mesure = (id: number, title: string, content: string) => ({
    id,
    title,
    content,
    placeholder: '',
    ...communs,
  });
  expect(fichierPia(saisie, maintenant)).toEqual({
    pia: {
      id: 1,
      name: 'bCaméras/b',
      category: 'Surveillance au travail',
      author_name: 'A. Durand',
      evaluator_name: '',
      validator_name: '',
      status: 0,
      is_example: 0,
      is_archive: 0,
      progress: 0,
      structure_id: '',
      created_at: maintenant,
      updated_at: maintenant,
    },
    answers: [
      reponse(1, 111, '<p>&lt;b&gt;Caméras&lt;/b&gt;</p><p>But\u00a0: Sécurité &amp; accueil</p>'),
      reponse(2, 211, '<p>Sécurité &amp; accueil</p>'),
    ],
    measures: [
      mesure(1, 'badge fort', '<p>badge fort</p>'),
      mesure(2, 'chiffrement & sauvegarde', '<p>chiffrement &amp; sauvegarde</p>'),
    ],
    evaluations: [],
    comments: [],
  });
});

test('un nom qui n’est que chevrons ou blancs n’en est pas un', () => {
  for (const nom of ['<>', '   ', ''])
    expect(fichierPia({ nom }, maintenant).pia.name).toBe('Sans nom');
});

test('l’information et la sous-traitance, mot pour mot', () => {
  expect(textesDe(221)).toBe(
    '<p>Une notice est remise à chacun avant la mise en service, le 1er décembre 2026</p><p>Notice entière : valeur suite</p>',
  );
  expect(textesDe(226)).toBe('<p>Prestataires : valeur prestataires</p>');
});

test('une question dont une seule ligne est remplie ne garde que celle-là', () => {
  const { answers } = fichierPia({ employeur: 'Exemple SA', duree: 'un mois' }, maintenant);
  const textes = answers.map(({ reference_to, data: { text } }) => [
    reference_to,
    text.replaceAll('\u00a0', ' '),
  ]);
  expect(textes).toEqual([
    [112, '<p>Responsable du traitement : Exemple SA</p>'],
    [121, '<p>Durée : un mois</p>'],
    [215, '<p>un mois</p>'],
  ]);
});

test('le filtrage ne paraît que répondu, ouvert par sa phrase, chaque réponse avec sa raison', () => {
  const [un, deux] = criteres;
  if (un === undefined || deux === undefined) throw new Error('Il manque des critères.');
  const premiere = (valeurs: Parameters<typeof fichierPia>[0]) =>
    (fichierPia(valeurs, maintenant).answers[0]?.data.text ?? '')
      .replaceAll(/[\u00a0\u202f]/gu, ' ')
      .replaceAll('&amp;', '&')
      .slice(3, -4)
      .split('</p><p>');
  expect(premiere({ nom: 'Caméras' })).toEqual(['Caméras']);
  expect(premiere({ nom: 'Caméras', [raisonDuCritere(un.id)]: 'seule' })).toEqual(['Caméras']);
  expect(premiere({ nom: 'Caméras', [champDuCritere(un.id)]: 'peut-être' })).toEqual(['Caméras']);
  const [nom, phrase, ...suite] = premiere({
    nom: 'Caméras',
    [champDuCritere(un.id)]: 'oui',
    [raisonDuCritere(un.id)]: ' une note par appel ',
    [champDuCritere(deux.id)]: 'non',
  });
  expect(nom).toBe('Caméras');
  expect(phrase).toMatch(/^Filtrage : \p{Lu}/u);
  const enClair = (question: string) => question.replaceAll(/[\u00a0\u202f]/gu, ' ');
  expect(suite.slice(-2)).toEqual([
    `${enClair(un.question)} Oui. une note par appel`,
    `${enClair(deux.question)} Non.`,
  ]);
});

test('le bilan d’une saisie commencée : ce que le kit remplirait, dans l’ordre de l’outil', () => {
  const { remplies, mesures, parLeKit, dansLOutil } = bilanPia({
    but: 'Sécurité',
    securite: 'badge\nsauvegarde',
  });
  expect([remplies, mesures]).toEqual([2, 2]);
  expect(parLeKit).toEqual([
    'qui en est responsable',
    'les données traitées',
    'la base légale',
    'le tri des données',
    'la durée de conservation',
    'l’information des personnes',
    'l’accès et la portabilité',
    'la rectification et l’effacement',
    'la limitation et l’opposition',
    'la sous-traitance',
    'les transferts hors de l’Union',
  ]);
  expect(dansLOutil).toHaveLength(5);
});
