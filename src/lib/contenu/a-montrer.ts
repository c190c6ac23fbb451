import { enClair } from '../dates/dates.ts';
import { direVerification } from '../dates/verification.ts';
import { direDuree } from '../demarche/en-mois.ts';
import { delais, versionDesRegles } from '../droit/surveillance/index.ts';
import { adresseEntiere } from '../editeur/adresse-entiere.ts';
import type { AMontrer } from '../integrer/extraits.ts';
import { chronologie } from '../images/chronologie-maif.ts';
import { dater } from '../images/dater.ts';
import { lister } from './lister.ts';
import { exiger } from './exiger.ts';
import { ideesRecues, motDuVerdict } from './idees-recues.ts';
import { referenceDeDecision } from './reference.ts';

/** Un exemple de ce que d’autres sites peuvent montrer de nous. */
export interface Exemple extends AMontrer {
  readonly sorte: string;
}

const aJour = `règles ${versionDesRegles.numero}`;

async function carte(): Promise<Exemple> {
  const [idee] = (await ideesRecues()).filter(({ data }) => data.theme === 'maif');
  if (!idee) throw new Error('Aucune carte du thème « maif » dans src/content/idees-recues/.');
  const { phrase, verdict, verifieLe } = idee.data;
  const alt = `« ${phrase} » ${motDuVerdict[verdict]}. ${(idee.body ?? '').trim()}`;
  return {
    sorte: 'Une carte',
    titre: `« ${phrase} »`,
    texte: `${motDuVerdict[verdict]}.`,
    adresse: adresseEntiere(`/idees-recues/${idee.id}/`),
    mention: `page ${direVerification(verifieLe)}`,
    image: { adresse: adresseEntiere(`/partage/idees-recues-${idee.id}.png`), alt },
  };
}

async function decision(): Promise<Exemple> {
  const { id, data } = await exiger('decisions', 'cass-soc-2025-22-15793-telesecretaires');
  return {
    sorte: 'Une décision',
    titre: `${referenceDeDecision(id, data).libelle}.`,
    texte: data.solution,
    adresse: adresseEntiere(`/decisions/${id}/`),
    mention: `page ${direVerification(data.lecture.le)}`,
  };
}

function delai(): Exemple {
  const premier = delais.find(({ id }) => id === 'contester-licenciement') ?? delais[0];
  return {
    sorte: 'Un délai',
    titre: `${premier.intitule} : ${direDuree(premier.duree)}.`,
    texte: `Départ : ${premier.depart}.`,
    adresse: adresseEntiere('/delais/'),
    mention: aJour,
  };
}

async function frise(): Promise<Exemple> {
  const fiches = new Map((await lister('decisions')).map(({ id, data }) => [id, data] as const));
  const points = dater(chronologie, fiches).filter(({ piste }) => piste === 'affaire');
  return {
    sorte: 'Une chronologie',
    titre: 'L’affaire MAIF, en dates.',
    texte: points.map(({ quand, titre }) => `${quand} : ${titre}.`).join(' '),
    adresse: adresseEntiere('/affaire-maif/'),
    mention: `page ${direVerification((await exiger('articles', 'affaire-maif')).data.verifieLe)}`,
  };
}

const questionnaire: Exemple = {
  sorte: 'Le début du questionnaire',
  titre: 'Votre employeur vous surveille ?',
  texte: 'Trois réponses en quelques minutes : l’outil, la preuve, la sanction. Rien n’est envoyé.',
  adresse: adresseEntiere('/verifier/'),
  mention: `${aJour}, du ${enClair(new Date(versionDesRegles.date))}`,
};

/** Un exemple de chaque chose à montrer ailleurs. */
export async function exemplesAMontrer(): Promise<readonly Exemple[]> {
  return [await carte(), await decision(), delai(), await frise(), questionnaire];
}
