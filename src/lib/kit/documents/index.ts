import { titresDesDocuments } from '../../droit/surveillance/index.ts';
import type { IdDeDocumentDuKit } from '../../droit/surveillance/index.ts';
import type { Valeurs } from '../../lettres/types.ts';
import type { ModeleASaisir } from '../../lettres/saisie.ts';
import { ficheDeRegistre } from '../registre.ts';
import { conservation } from './conservation.ts';
import { filtrage } from './filtrage.ts';
import { interetLegitime } from './interet-legitime.ts';
import { noteAuCse } from './note-cse.ts';
import { noteRemise, noticeEntiere, panneau } from './notice.ts';
import { recu } from './recu.ts';

/** Un document du kit. */
export interface DocumentDuKit {
  /** Son nom de fichier, et son adresse. */
  readonly id: IdDeDocumentDuKit;
  readonly titre: string;
  /** Ce à quoi il sert, en une phrase. */
  readonly resume: string;
  /** Le modèle ; il peut dépendre de ce qui est déjà rempli. */
  readonly modele: (valeurs: Valeurs) => ModeleASaisir;
}

/** Les documents du kit, dans l’ordre où on les prépare. */
export const documents = [
  {
    id: 'interet-legitime',
    titre: titresDesDocuments['interet-legitime'],
    resume: 'Trois étapes à écrire avant de retenir cette base légale.',
    modele: () => interetLegitime,
  },
  {
    id: 'analyse-d-impact',
    titre: titresDesDocuments['analyse-d-impact'],
    resume: 'Neuf critères, une réponse, une raison, et un fichier pour l’outil PIA de la CNIL.',
    modele: filtrage,
  },
  {
    id: 'note-cse',
    titre: titresDesDocuments['note-cse'],
    resume: 'Sur quoi le consulter, les documents à donner, le calendrier.',
    modele: noteAuCse,
  },
  {
    id: 'panneau',
    titre: titresDesDocuments.panneau,
    resume: 'L’essentiel à lire sur place, et où lire la suite.',
    modele: () => panneau,
  },
  {
    id: 'note',
    titre: titresDesDocuments.note,
    resume: 'Toutes les mentions, à remettre à chacun avant la mise en service.',
    modele: () => noteRemise,
  },
  {
    id: 'notice',
    titre: titresDesDocuments.notice,
    resume: 'La note, avec les autres moyens étudiés, la sécurité et les documents à consulter.',
    modele: () => noticeEntiere,
  },
  {
    id: 'recu',
    titre: titresDesDocuments.recu,
    resume: 'Un accusé de lecture, qui ne vaut pas consentement.',
    modele: () => recu,
  },
  {
    id: 'registre',
    titre: titresDesDocuments.registre,
    resume: 'Les colonnes du modèle de la CNIL, en CSV, en classeur ou sur papier.',
    modele: () => ficheDeRegistre,
  },
  {
    id: 'conservation',
    titre: titresDesDocuments.conservation,
    resume: 'La durée de référence, la durée retenue, l’effacement, la revue.',
    modele: conservation,
  },
] as const satisfies readonly DocumentDuKit[];

/** L’identifiant d’un document. */
export type IdDeDocument = IdDeDocumentDuKit;
