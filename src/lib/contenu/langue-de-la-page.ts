/** Une langue autre que le français, telle que HTML la nomme. */
type LangueEtrangere = 'da' | 'de' | 'en' | 'it' | 'nl';

/** Comment un lien la dit au lecteur. */
export const enLangue: Readonly<Record<LangueEtrangere, string>> = {
  da: 'en danois',
  de: 'en allemand',
  en: 'en anglais',
  it: 'en italien',
  nl: 'en néerlandais',
};

/** Les sites que nous citons et qui n’écrivent pas en français, par nom d’hôte sans « www. ». */
const hotes: Readonly<Record<string, LangueEtrangere>> = {
  'admin.quintessence-publishing.com': 'de',
  'all-in-giuridica.seac.it': 'it',
  'avg-tekst.nl': 'nl',
  'cjc.eui.eu': 'en',
  'cms-lawnow.com': 'en',
  'cookiefines.eu': 'en',
  'dataprotectionreport.com': 'en',
  'dirittoegiustizia.it': 'it',
  'fpf.org': 'en',
  'gdlaw.com.au': 'en',
  'gdprhub.eu': 'en',
  'harwoodandrews.com.au': 'en',
  'haufe.de': 'de',
  'hrprivacy.com': 'en',
  'lexxion.eu': 'en',
  'mein.kiehl.de': 'de',
  'moray.com.au': 'en',
  'nautadutilh.com': 'en',
  'normans.com.au': 'en',
  'privacyinternational.org': 'en',
  'punto-informatico.it': 'it',
  'rewis.io': 'de',
  'solicitorsjournal.com': 'en',
  'uitspraken.rechtspraak.nl': 'nl',
};

/** Ce qu’une adresse dit de la langue de sa page : « /en/ », « -EN-1 », « lang=en », « _en » à la fin. */
const dansLAdresse: readonly (readonly [RegExp, LangueEtrangere])[] = [
  [/\/(?:en|EN)\/|-EN-\d|[?&]lang=en\b|_en$/u, 'en'],
  [/_da$/u, 'da'],
];

/** La Cour de cassation met un cadre anglais autour de ses arrêts, qui restent en français. */
const toujoursFrancais = /^https:\/\/www\.courdecassation\.fr\/en\/decision\//u;

/** La langue de la page où mène une adresse, si ce n’est pas le français : d’après le site, sinon d’après l’adresse. */
export function langueDeLaPage(adresse: string): LangueEtrangere | undefined {
  if (toujoursFrancais.test(adresse)) return undefined;
  const { hostname, pathname, search } = new URL(adresse);
  const duSite = hotes[hostname.replace(/^www\./u, '')];
  return duSite ?? dansLAdresse.find(([motif]) => motif.test(pathname + search))?.[1];
}
