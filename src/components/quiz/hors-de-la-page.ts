import { mount, unmount } from 'svelte';
import type { Component } from 'svelte';

/** Un composant monté hors de la page : ce qui le porte, ce qu’il sait faire, et de quoi le démonter. */
export interface Monte<Gestes> {
  readonly noeud: HTMLElement;
  readonly gestes: Gestes;
  readonly demonter: () => void;
}

/** Monte un composant hors de la page ; il n’a plus qu’à y entrer. */
export function monterHorsDeLaPage<Props extends object, Gestes extends object>(
  composant: Component<Props, Gestes>,
  props: Props,
): Monte<Gestes> {
  const noeud = document.createElement('div');
  const gestes = mount(composant, { target: noeud, props });
  return { noeud, gestes, demonter: () => void unmount(gestes) };
}
