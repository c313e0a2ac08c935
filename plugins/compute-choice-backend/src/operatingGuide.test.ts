import fs from 'node:fs';
import path from 'node:path';
import * as common from '@compute-choice/plugin-compute-choice-common';

function read(file: string): string {
  return fs.readFileSync(path.join(__dirname, file), 'utf8');
}

/** What the sources of this plugin have between these quotes. */
function inSources(pattern: RegExp): string[] {
  const found = fs
    .readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(file => /(?<!\.test)\.ts$/.test(file) && !file.includes('__'))
    .flatMap(file => [...read(file).matchAll(pattern)].map(match => match[1]));
  return [...new Set(found)].sort();
}

describe('what administrators read', () => {
  const guide = read('../../../docs/operating.md');

  it('names every audit event', () => {
    const events = inSources(/eventId: '([a-z-]+)'/g);
    expect(events).toContain('profile-save');
    expect(events.filter(event => !guide.includes(`\`${event}\``))).toEqual([]);
  });

  it('names every key of a schedule', () => {
    const keys = inSources(/'(computeChoice\.\w+\.schedule)'/g);
    expect(keys).toContain('computeChoice.reevaluation.schedule');
    expect(keys.filter(key => !guide.includes(`\`${key}\``))).toEqual([]);
  });

  it('names every permission', () => {
    const readme = read('../README.md');
    const permissions = Object.entries(common)
      .filter(([name]) => name.endsWith('Permission'))
      .map(([, permission]) => (permission as { name: string }).name);
    expect(permissions).toContain('compute-choice.profile.read');
    expect(permissions.filter(name => !readme.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});
