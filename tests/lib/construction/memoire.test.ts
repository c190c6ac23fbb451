import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('la construction règle sa mémoire avant de charger quoi que ce soit', () => {
  const options = scripts['build']?.match(/--\S+/gu) ?? [];
  const lire = 'process.stdout.write(process.env.MIMALLOC_PURGE_DELAY ?? "")';
  const { stdout } = spawnSync(process.execPath, [...options, '--eval', lire], {
    encoding: 'utf8',
    env: {},
  });
  expect(stdout).toBe('0');
});
