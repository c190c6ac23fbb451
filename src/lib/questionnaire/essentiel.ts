import { contacts, delaisUtiles, estGrave, suites } from '../droit/surveillance/index.ts';
import type {
  Conclusions,
  ConstatObligation,
  Dispositif,
  Fait,
  Faits,
  Role,
} from '../droit/surveillance/index.ts';
import { echeanceDe } from './echeances-du-resultat.ts';
import type { DatesDonnees } from './echeances-du-resultat.ts';
import { quandFaire } from './quand-faire.ts';
import { phraseDesOutils } from './phrase-de-reponse.ts';
import { nomDe } from './reponses.ts';
import { troisReponses } from './trois-reponses.ts';
import type { ReponseMontree } from './trois-reponses.ts';

/** Un outil examiné : ses faits complétés, et ce que les règles en concluent. */
export interface OutilExamine {
  readonly outil: Dispositif;
  readonly faits: Faits;
  readonly conclusions: Conclusions;
}

/** Ce que l’on emporte sur deux pages : la réponse, ce qui se fait, les dates, à qui parler. */
interface Essentiel {
  readonly reponse: string;
  readonly outils: readonly {
    readonly nom: string;
    readonly trois: readonly Pick<ReponseMontree, 'colonne' | 'libelle'>[];
    readonly raisons: readonly Pick<ConstatObligation, 'titre' | 'motif'>[];
  }[];
  readonly demarches: readonly {
    readonly titre: string;
    /** Comment elle se passe ; les dernières n’ont que leur titre. */
    readonly texte?: string;
    readonly quand?: string;
  }[];
  readonly dates: readonly { readonly intitule: string; readonly quand: string }[];
  readonly contacts: readonly {
    readonly nom: string;
    readonly peut: string;
    readonly ou?: string;
  }[];
  /** Ce qui ne tient pas ici, et que le résultat entier dit. */
  readonly ailleurs: number;
}

/** Ce que deux pages contiennent. */
const AU_PLUS = { outils: 6, raisons: 4, textes: 7, demarches: 12, dates: 5, contacts: 5 };

/**
 * L’essentiel d’un résultat, borné pour tenir sur deux pages A4. `aujourdHui` : « AAAA-MM-JJ ». `aDemander` : la
 * question qui aiderait le plus.
 */
export function essentielDe(
  cas: readonly OutilExamine[],
  role: Role | undefined,
  dates: DatesDonnees,
  aujourdHui: string,
  aDemander?: Fait,
): Essentiel {
  const faits = cas.map((un) => un.faits);
  const graves = cas.map(({ conclusions }) =>
    conclusions.dispositif.obligations.filter(({ statut }) => estGrave(statut)),
  );
  const parOutil = Math.max(1, Math.floor(AU_PLUS.raisons / Math.max(1, cas.length)));
  const demarches = suites(faits);
  const delais = delaisUtiles(faits);
  const aQui = contacts(faits);
  return {
    reponse: phraseDesOutils(cas, role, aDemander)?.texte ?? '',
    outils: cas.slice(0, AU_PLUS.outils).map(({ outil, conclusions }, rang) => ({
      nom: nomDe(outil),
      trois: troisReponses(conclusions, outil).map(({ colonne, libelle }) => ({
        colonne,
        libelle,
      })),
      raisons: (graves[rang] ?? []).slice(0, parOutil),
    })),
    demarches: demarches.slice(0, AU_PLUS.demarches).map((demarche, rang) => {
      const quand = quandFaire(demarche, faits, dates, aujourdHui)?.texte;
      return {
        titre: demarche.titre,
        ...(rang < AU_PLUS.textes && { texte: demarche.texte }),
        ...(quand !== undefined && { quand }),
      };
    }),
    dates: delais.slice(0, AU_PLUS.dates).map((delai) => ({
      intitule: delai.intitule,
      quand: echeanceDe(delai, dates, aujourdHui).texte,
    })),
    contacts: aQui.slice(0, AU_PLUS.contacts).map(({ nom, peut, ou }) => ({
      nom,
      peut,
      ...(ou !== undefined && { ou }),
    })),
    ailleurs:
      Math.max(0, cas.length - AU_PLUS.outils) +
      graves.reduce((somme, siens) => somme + Math.max(0, siens.length - parOutil), 0) +
      Math.max(0, demarches.length - AU_PLUS.demarches) +
      Math.max(0, delais.length - AU_PLUS.dates) +
      Math.max(0, aQui.length - AU_PLUS.contacts),
  };
}
