import { enClair } from '../dates/dates.ts';
import { direVerification } from '../dates/verification.ts';
import { direDuree } from '../demarche/en-mois.ts';
import { delais, precisions, versionDesRegles } from '../droit/surveillance/index.ts';
import { adresseEntiere } from '../editeur/adresse-entiere.ts';
import { sortesDeCadre, type Cadre, type SorteDeCadre } from '../integrer/cadre.ts';
import type { Ligne } from '../integrer/extraits.ts';
import { chronologie } from '../images/chronologie-maif.ts';
import { dater } from '../images/dater.ts';
import { questionnaireAvec } from '../partage/outil-choisi.ts';
import { autorites } from './autorite.ts';
import { citer } from './citer.ts';
import { fichesDesDispositifs, presenter } from './dispositifs.ts';
import { exiger } from './exiger.ts';
import { ideesRecues } from './idees-recues.ts';
import { motDuVerdict } from '../idees-recues/verdicts.ts';
import { lister } from './lister.ts';
import { referenceDeDecision } from './reference.ts';
import { reservesDe } from './reserves-de-decision.ts';
import { uneFois } from './une-fois.ts';

const aJour = `règles ${versionDesRegles.numero} du ${enClair(new Date(versionDesRegles.date))}`;

async function sources(ids: readonly string[]): Promise<readonly Ligne[]> {
  return (await citer(ids)).map(({ libelle, adresse }) => ({
    texte: libelle,
    adresse: adresseEntiere(adresse),
  }));
}

async function cartes(): Promise<readonly Cadre[]> {
  return Promise.all(
    (await ideesRecues()).map(async ({ id, data, body }): Promise<Cadre> => {
      const { phrase, verdict, autorite, verification, verifieLe } = data;
      const etiquette = autorite && `Ce que vaut cette réponse : ${autorites[autorite].libelle}.`;
      const reponse = [motDuVerdict[verdict] + '.', (body ?? '').trim(), etiquette, verification];
      const texte = reponse.filter(Boolean).join(' ');
      return {
        sorte: 'carte',
        chemin: `idees-recues/${id}`,
        titre: `« ${phrase} »`,
        texte,
        lignes: await sources(data.sources),
        adresse: adresseEntiere(`/idees-recues/${id}/`),
        mention: `page ${direVerification(verifieLe)}`,
        image: {
          adresse: adresseEntiere(`/partage/idees-recues-${id}.png`),
          alt: `« ${phrase} » ${texte}`,
        },
      };
    }),
  );
}

async function decisions(): Promise<readonly Cadre[]> {
  return (await lister('decisions')).map(({ id, data }): Cadre => {
    const { solution, adresseOfficielle, lecture, surnom } = data;
    const lignes = [
      ...reservesDe(data).map(({ phrase, decision }) => ({
        texte: phrase,
        ...(decision !== undefined && { adresse: adresseEntiere(`/decisions/${decision}/`) }),
      })),
      ...(adresseOfficielle === undefined
        ? []
        : [{ texte: 'Le texte officiel', adresse: adresseOfficielle }]),
    ];
    const { libelle } = referenceDeDecision(id, data);
    return {
      sorte: 'decision',
      chemin: `decisions/${id}`,
      titre: `${surnom === undefined ? libelle : `${libelle} (« ${surnom} »)`}.`,
      texte: solution,
      ...(lignes.length > 0 && { lignes }),
      adresse: adresseEntiere(`/decisions/${id}/`),
      mention: `page ${direVerification(lecture.le)}`,
    };
  });
}

function delaisAMontrer(): Promise<readonly Cadre[]> {
  return Promise.all(
    delais.map(async (delai): Promise<Cadre> => {
      const { reserve } = precisions[delai.id];
      return {
        sorte: 'delai',
        chemin: `delais/${delai.id}`,
        titre: `${delai.intitule} : ${direDuree(delai.duree)}.`,
        texte: `Départ : ${delai.depart}.${reserve === undefined ? '' : ` ${reserve}`}`,
        lignes: await sources([delai.texte]),
        adresse: adresseEntiere('/delais/'),
        mention: aJour,
      };
    }),
  );
}

async function frise(): Promise<Cadre> {
  const fiches = new Map((await lister('decisions')).map(({ id, data }) => [id, data] as const));
  const points = dater(chronologie, fiches).filter(({ piste }) => piste === 'affaire');
  const { verifieLe } = (await exiger('articles', 'affaire-maif')).data;
  return {
    sorte: 'chronologie',
    chemin: 'affaire-maif',
    titre: 'L’affaire MAIF, en dates.',
    texte: 'Selon la presse ; une date donnée par une seule source est à prendre avec réserve.',
    lignes: points.map(({ quand, titre, verifie }) => ({
      texte: `${quand} : ${titre}${verifie ? '' : ' (une seule source)'}.`,
    })),
    adresse: adresseEntiere('/affaire-maif/'),
    mention: `page ${direVerification(verifieLe)}`,
  };
}

async function questionnaire(): Promise<Cadre> {
  return {
    sorte: 'questionnaire',
    chemin: 'verifier',
    titre: 'Votre employeur vous surveille ?',
    texte:
      'Trois réponses en quelques minutes : l’outil, la preuve, la sanction. Rien n’est envoyé. Quel outil ?',
    lignes: (await fichesDesDispositifs()).map(({ id }) => ({
      texte: presenter(id).nom,
      adresse: adresseEntiere(questionnaireAvec(id)),
    })),
    adresse: adresseEntiere('/verifier/'),
    mention: aJour,
  };
}

/** Tout ce que d’autres sites peuvent montrer de nous. */
export const cadresDuSite = uneFois(async (): Promise<readonly Cadre[]> => {
  return [
    ...(await cartes()),
    ...(await decisions()),
    ...(await delaisAMontrer()),
    await frise(),
    await questionnaire(),
  ];
});

/** Un exemple de chaque sorte : ceux dont on parle le plus. */
const exemples: Readonly<Record<SorteDeCadre, string>> = {
  carte: 'idees-recues/maif-et-la-cnil',
  decision: 'decisions/cass-soc-2025-22-15793-telesecretaires',
  delai: 'delais/contester-licenciement',
  chronologie: 'affaire-maif',
  questionnaire: 'verifier',
};

/** Un exemple de chaque chose à montrer ailleurs. */
export async function exemplesAMontrer(): Promise<readonly Cadre[]> {
  const tous = await cadresDuSite();
  return (Object.keys(sortesDeCadre) as SorteDeCadre[]).map((sorte) => {
    const exemple = tous.find(({ chemin }) => chemin === exemples[sorte]);
    if (exemple) return exemple;
    throw new Error(
      `« ${exemples[sorte]} » n’est plus à montrer : corriger src/lib/contenu/a-montrer.ts.`,
    );
  });
}
