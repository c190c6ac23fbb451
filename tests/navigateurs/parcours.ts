import { attendre, type Navigateur } from './navigateur.ts';

/** Un chemin que suit un lecteur, et qui échoue en disant où. */
export interface Parcours {
  readonly nom: string;
  suivre(navigateur: Navigateur, site: string): Promise<void>;
}

/** Tape dans un champ comme une personne : la valeur, puis les événements qu’une saisie donne. */
const taper = (selecteur: string, texte: string) => `
  const champ = document.querySelector(${JSON.stringify(selecteur)});
  champ.focus();
  champ.value = ${JSON.stringify(texte)};
  champ.dispatchEvent(new Event('input', { bubbles: true }));
  champ.dispatchEvent(new Event('change', { bubbles: true }));`;

const cliquer = (expression: string) => `(${expression}).click();`;
const bouton = (texte: string) =>
  `[...document.querySelectorAll('main button')].find((un) => un.textContent.includes(${JSON.stringify(texte)}))`;
const texteDe = (selecteur: string) =>
  `(document.querySelector(${JSON.stringify(selecteur)})?.textContent ?? '')`;

/** Les chemins principaux, les mêmes dans chaque navigateur. */
export const parcours: readonly Parcours[] = [
  {
    nom: 'commencer le questionnaire',
    async suivre(n, site) {
      await n.ouvrir(`${site}/verifier/`);
      await attendre(n, bouton('Commencer'));
      await attendre(n, `!document.querySelector('main astro-island[ssr]')`);
      await n.executer(cliquer(bouton('Commencer')));
      await attendre(n, `document.querySelector('main :is([type=radio], [type=checkbox])')`);
    },
  },
  {
    nom: 'calculer un délai',
    async suivre(n, site) {
      await n.ouvrir(`${site}/delais/`);
      await attendre(n, `document.querySelector('#date-contester-licenciement')`);
      await attendre(n, `!document.querySelector('astro-island[ssr]')`);
      await n.executer(taper('#date-contester-licenciement', '15/03/2026'));
      await attendre(n, `${texteDe('main')}.replaceAll('\\u00a0', ' ').includes('15 mars 2027')`);
    },
  },
  {
    nom: 'remplir une lettre',
    async suivre(n, site) {
      await n.ouvrir(`${site}/modeles/demande-d-acces/`);
      await attendre(n, `document.querySelector('#demande-d-acces-nom')`);
      await n.executer(taper('#demande-d-acces-nom', 'Camille Essai'));
      await attendre(n, `${texteDe('.feuille')}.includes('Camille Essai')`);
      await attendre(n, `${texteDe('.feuille')}.includes('copie de ces données')`);
    },
  },
  {
    nom: 'remplir un document de l’employeur',
    async suivre(n, site) {
      await n.ouvrir(`${site}/kit-employeur/`);
      await attendre(n, `document.querySelector('.kit .feuille')`);
      await n.executer(taper('#saisie-employeur', 'Exemple SA'));
      await attendre(n, `${texteDe('.kit .feuille')}.includes('Exemple SA')`);
    },
  },
  {
    nom: 'lire une définition dans un article',
    async suivre(n, site) {
      await n.ouvrir(`${site}/affaire-maif/`);
      await n.executer(cliquer(`document.querySelector('main a.terme')`));
      await attendre(n, `document.querySelector('.sens:target')`);
    },
  },
  {
    nom: 'filtrer les décisions',
    async suivre(n, site) {
      await n.ouvrir(`${site}/decisions/`);
      const visibles = `[...document.querySelectorAll('tr[data-marques]')].filter((ligne) => ligne.checkVisibility()).length`;
      const avant = Number(await n.executer(`return ${visibles}`));
      await n.executer(
        `const choix = [...document.querySelectorAll('.repertoire option, .repertoire input')].filter((un) => un.value !== '' && un.value !== 'on');
         const un = choix.at(-1); if (un.tagName === 'OPTION') { un.selected = true; un.parentElement.dispatchEvent(new Event('change', { bubbles: true })); } else un.click();`,
      );
      await attendre(n, `${visibles} > 0 && ${visibles} < ${String(avant)}`);
    },
  },
  {
    nom: 'chercher',
    async suivre(n, site) {
      await n.ouvrir(`${site}/recherche/`);
      await attendre(n, `document.querySelector('main input[type=search]')`);
      await new Promise((resoudre) => setTimeout(resoudre, 500));
      await n.executer(taper('main input[type=search]', 'caméra'));
      await attendre(n, `document.querySelector('main a[href*="/video"], main a[href*="camera"]')`);
    },
  },
  {
    nom: 'quitter, puis revenir : la page n’est pas blanche, et rien de tapé n’y reste',
    async suivre(n, site) {
      await n.ouvrir(`${site}/delais/`);
      await attendre(n, `!document.querySelector('astro-island[ssr]')`);
      await n.executer(taper('#date-contester-licenciement', '15/03/2026'));
      // Comme le questionnaire : un second écran à la même adresse. Et une sortie que l’essai peut atteindre.
      await n.executer(
        `history.pushState({}, ''); document.querySelector('a.quitter').href = '/a-propos/'; document.querySelector('a.quitter').click();`,
      );
      await attendre(n, `location.pathname === '/a-propos/'`);
      await n.retour();
      await attendre(
        n,
        `location.pathname === '/delais/' && document.querySelector('main')?.checkVisibility()`,
      );
      await attendre(n, `document.querySelector('#date-contester-licenciement')?.value === ''`);
      await attendre(n, `document.title !== '…'`);
    },
  },
];
