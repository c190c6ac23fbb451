import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programme } from '../aides/programmes.ts';

const ECRAN = ':79';
const accessibilite = '/usr/libexec/at-spi-bus-launcher';

/** Ce que chaque programme demande, par le paquet Debian qui l’apporte. */
const programmes: readonly (readonly [paquet: string, ...noms: string[]])[] = [
  ['orca', 'orca'],
  ['firefox-esr', 'firefox-esr', 'firefox'],
  ['xvfb', 'Xvfb'],
  ['xdotool', 'xdotool'],
  ['dbus', 'dbus-daemon'],
];

/** Ce qu’il faudrait installer pour entendre un lecteur d’écran ; vide si tout est là. */
export function manques(): readonly string[] {
  if (process.platform !== 'linux') return ['Linux'];
  return [
    ...programmes.flatMap(([paquet, ...noms]) =>
      programme(...noms) === undefined ? [paquet] : [],
    ),
    ...(existsSync(accessibilite) ? [] : ['at-spi2-core']),
  ];
}

const patienter = (duree: number) => new Promise((resoudre) => setTimeout(resoudre, duree));

/** Un lecteur d’écran en marche : ce qu’il dit se lit dans son journal. */
export interface LecteurDEcran {
  /** L’environnement où lancer un programme pour qu’il l’entende. */
  readonly env: NodeJS.ProcessEnv;
  /** Donne le clavier à une fenêtre : sans gestionnaire de fenêtres, personne d’autre ne le fait. */
  activer(classe: string): Promise<void>;
  /** Tout ce qui a été dit depuis le dernier appel, une fois le silence revenu. */
  ecouter(): Promise<string>;
  fermer(): Promise<void>;
}

/** Attend que le silence se fasse : rien de neuf pendant ce temps. */
const SILENCE = 700;
const PATIENCE = 30_000;

/** Ce que le journal d’Orca dit avoir prononcé. */
const paroles = (journal: string): readonly string[] =>
  [...journal.matchAll(/SPEECH OUTPUT: '(.*)'(?:\{|$)/gmu)].map(([, dit = '']) => dit);

/**
 * Les réglages d’Orca, qui sont du Python : son journal une ligne à la fois (il ne l’écrit que par paquets), et aucune
 * voix. Sans carte son, la synthèse vocale ne rend jamais la main, et Orca se tait après quelques mots ; sans elle, il
 * écrit tout de même ce qu’il aurait dit.
 */
const reglagesDOrca = (journal: string): string => `import orca.debug as d
import orca.speech as s
d.debugFile = open(${JSON.stringify(journal)}, 'w', 1)
d.debugLevel = d.LEVEL_INFO
s._initSpeechServer = lambda *arguments: None
s._speechserver = None
`;

/** Le lecteur ne dit plus rien : autant de silences de suite, et l’écoute s’arrête en le disant. */
const SILENCES = 3;

/**
 * Lance un écran, un bus et Orca, sans rien emprunter à la session de qui l’appelle.
 * @throws si l’un d’eux ne démarre pas.
 */
export async function lancerOrca(atelier: string): Promise<LecteurDEcran> {
  const enfants: ChildProcess[] = [];
  const journal = join(atelier, 'orca.log');
  const [maison, marche] = [join(atelier, 'maison'), join(atelier, 'marche')];
  const reglages = join(maison, 'orca');
  mkdirSync(reglages, { recursive: true });
  writeFileSync(join(reglages, 'orca-customizations.py'), reglagesDOrca(journal));
  mkdirSync(marche, { mode: 0o700 });
  const env = {
    ...process.env,
    DISPLAY: ECRAN,
    HOME: maison,
    XDG_DATA_HOME: maison,
    XDG_RUNTIME_DIR: marche,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(marche, 'bus')}`,
  };
  const sortie = openSync(join(atelier, 'programmes.log'), 'w');
  const lancer = (nom: string, ...options: readonly string[]) => {
    const enfant = spawn(nom, options, { env, stdio: ['ignore', sortie, sortie] });
    enfants.push(enfant);
    return enfant;
  };
  const fermer = async () => {
    for (const enfant of enfants.toReversed()) enfant.kill();
    await patienter(500);
    for (const enfant of enfants) enfant.kill('SIGKILL');
    closeSync(sortie);
  };
  const lu = () => (existsSync(journal) ? readFileSync(journal, 'utf8') : '');

  lancer('Xvfb', ECRAN, '-screen', '0', '1280x900x24');
  lancer('dbus-daemon', '--session', '--nofork', `--address=${env.DBUS_SESSION_BUS_ADDRESS}`);
  await patienter(1_000);
  lancer(accessibilite, '--launch-immediately');
  await patienter(1_000);
  lancer('orca', `--debug-file=${journal}.debut`);
  for (let essai = 0; essai < 240 && paroles(lu()).length === 0; essai += 1) await patienter(250);
  if (paroles(lu()).length === 0) {
    await fermer();
    throw new Error(
      `Orca n’a rien dit en une minute. ${readFileSync(join(atelier, 'programmes.log'), 'utf8')}`,
    );
  }

  let entendus = 0;
  let silences = 0;
  return {
    env,
    async activer(classe) {
      const enfant = spawn(
        'xdotool',
        ['search', '--sync', '--onlyvisible', '--class', classe, 'windowfocus'],
        { env },
      );
      await new Promise((fini) => enfant.on('exit', fini));
    },
    async ecouter() {
      let vus = paroles(lu()).length;
      let depuis = Date.now();
      for (const debut = Date.now(); Date.now() - debut < PATIENCE;) {
        await patienter(100);
        const nombre = paroles(lu()).length;
        if (nombre !== vus) [vus, depuis] = [nombre, Date.now()];
        if (vus > entendus && Date.now() - depuis > SILENCE) break;
      }
      const dits = paroles(lu()).slice(entendus);
      entendus += dits.length;
      silences = dits.length === 0 ? silences + 1 : 0;
      if (silences === SILENCES)
        throw new Error(`Orca ne dit plus rien. Son dernier mot : ${paroles(lu()).at(-1) ?? ''}`);
      return dits.join(' ');
    },
    fermer,
  };
}
