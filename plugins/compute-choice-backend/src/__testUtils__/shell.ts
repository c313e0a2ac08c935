const SPACE = /\s/;
const VARIABLE = /^\$(\w+)/;

/**
 * The commands of a script, each as its words: quotes, escapes, comments and
 * variables as in a shell. More of a shell is not understood.
 *
 * @param variables - What `$NAME` stands for.
 */
export function commandsOf(
  script: string,
  variables: Record<string, string>,
): string[][] {
  const commands: string[][] = [[]];
  let word: string | undefined;
  let quote = '';

  const endWord = () => {
    if (word !== undefined) {
      commands[commands.length - 1].push(word);
      word = undefined;
    }
  };
  for (let at = 0; at < script.length; at++) {
    const char = script[at];
    const variable = quote !== "'" && VARIABLE.exec(script.slice(at));
    if (variable) {
      const value = variables[variable[1]];
      if (value === undefined) {
        throw new Error(`Nothing is known about $${variable[1]}`);
      }
      word = (word ?? '') + value;
      at += variable[0].length - 1;
    } else if (quote !== "'" && char === '\\') {
      at += 1;
      if (script[at] !== '\n') {
        word = (word ?? '') + script[at];
      }
    } else if (char === quote) {
      quote = '';
    } else if (quote) {
      word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (char === '#' && word === undefined) {
      at = script.indexOf('\n', at) - 1;
    } else if (SPACE.test(char)) {
      endWord();
      if (char === '\n') {
        commands.push([]);
      }
    } else {
      word = (word ?? '') + char;
    }
  }
  endWord();
  return commands.filter(({ length }) => length > 0);
}
