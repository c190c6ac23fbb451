import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecrireAgenda } from '../../src/lib/agenda/icalendar.ts';
import { rappelsDe } from '../../src/lib/agenda/rappels.ts';
import { delais } from '../../src/lib/droit/surveillance/index.ts';
import { conclure, type Faits } from '../../src/lib/droit/surveillance/index.ts';
import { documents } from '../../src/lib/kit/documents/index.ts';
import { etatDesLieux } from '../../src/lib/kit/etat-des-lieux.ts';
import { registreEnCsv } from '../../src/lib/kit/registre.ts';
import { registreEnClasseur } from '../../src/lib/kit/registre-xlsx.ts';
import { analyser } from '../../src/lib/lettres/analyser.ts';
import { enWord } from '../../src/lib/lettres/en-word.ts';
import type { Lettre } from '../../src/lib/lettres/remplir.ts';
import { remplirModele, type ModeleASaisir } from '../../src/lib/lettres/saisie.ts';
import type { Valeurs } from '../../src/lib/lettres/types.ts';
import { lettre as schema } from '../../src/lib/schemas/lettre.ts';
import { lireFiches } from '../aides/fiches.ts';

/** Un document fait, et ce qu’il doit montrer. */
export interface Fait {
  readonly fichier: string;
  /** Ses titres, chacun autant de fois qu’il s’y lit : aucun ne doit finir seul au bas d’une page. */
  readonly titres: readonly string[];
}

const ADRESSE = 'Tour « L’Œuvre », 12e étage\n1234, boulevard Émile-Zola\n60200 Compiègne Cedex';

/** Une saisie d’une longueur ordinaire : plusieurs lignes où le formulaire en demande plusieurs. */
function saisir({ champs }: ModeleASaisir): Valeurs {
  return Object.fromEntries(
    champs.map(({ id, type, libelle, options = [] }) => {
      if (type === 'date') return [id, '2026-12-01'];
      if (type === 'choix') return [id, options[0]?.id ?? ''];
      if (id === 'adresse' || id === 'destinataire') return [id, `Exemple SA\n${ADRESSE}`];
      if (type === 'texte')
        return [
          id,
          // Jamais le libellé seul : des lettres en font un titre, que l’on compte.
          [
            `${libelle}, pour commencer`,
            'Accès nominatif, journalisé, revu tous les trois mois',
            '- Chiffrement',
          ].join('\n'),
        ];
      return [id, `${libelle}, tel qu’on le dit dans l’entreprise`];
    }),
  );
}

const titresDe = ({ passages }: Lettre): readonly string[] => [
  ...passages
    .filter(({ genre }) => genre === 'titre' || genre === 'objet')
    .map(({ lignes }) =>
      lignes
        .flat()
        .map(({ texte }) => texte)
        .join(''),
    ),
  // Le document ajoute ce titre au-dessus de ses pièces.
  ...(passages.some(({ genre }) => genre === 'pieces') ? ['Pièces jointes\u00a0:'] : []),
];

const maif: Faits = {
  role: 'employeur',
  dispositif: 'suivi-activite',
  etat: 'en-service',
  effectif: '50-et-plus',
  information: 'aucune',
};

/** Toutes les lettres, vides et remplies, tous les documents de l’employeur, et l’état des lieux. */
function* lettres(): Generator<readonly [nom: string, lettre: Lettre]> {
  for (const { id, entete, corps } of lireFiches('lettres')) {
    const modele = analyser({ id, ...schema.parse(entete), corps });
    yield [`lettre-${id}`, remplirModele(modele, saisir(modele))];
    yield [`vierge-${id}`, remplirModele(modele, {})];
  }
  for (const { id, modele } of documents) {
    const un = modele(saisir(modele({})));
    yield [`kit-${id}`, remplirModele(un, saisir(un))];
  }
  const cas = {
    nom: 'Suivi de l’activité',
    faits: maif,
    conclusions: conclure(maif),
    reponses: [],
  };
  yield ['etat-des-lieux', remplirModele(etatDesLieux([cas], '2026-11-28'), {})];
}

/** Ce qui a été fabriqué : les documents Word, et les rappels de l’agenda. */
interface Fabrique {
  readonly faits: readonly Fait[];
  readonly rappels: number;
}

/** Écrit dans un dossier tous les fichiers que le site sait faire. */
export async function fabriquer(dossier: string): Promise<Fabrique> {
  mkdirSync(dossier, { recursive: true });
  const ecrire = async (nom: string, contenu: Blob | string) =>
    writeFileSync(
      join(dossier, nom),
      typeof contenu === 'string' ? contenu : Buffer.from(await contenu.arrayBuffer()),
    );
  const faits: Fait[] = [];
  for (const [nom, lettre] of lettres()) {
    await ecrire(`${nom}.docx`, await enWord(lettre, nom === 'kit-panneau'));
    faits.push({ fichier: `${nom}.docx`, titres: titresDe(lettre) });
  }
  const registre = documents.find(({ id }) => id === 'registre');
  const valeurs = registre === undefined ? {} : saisir(registre.modele({}));
  await ecrire('registre.xlsx', await registreEnClasseur(valeurs));
  await ecrire('registre.csv', registreEnCsv(valeurs));
  const rappels = delais.flatMap((delai) =>
    rappelsDe(
      { delai, depart: '2026-11-15', reference: 'texte' },
      { neutre: false, alarme: true, aujourdHui: '2026-11-28' },
    ),
  );
  await ecrire('rappels.ics', ecrireAgenda(rappels, '2026-11-28T10:00:00.000Z'));
  return { faits, rappels: rappels.length };
}
