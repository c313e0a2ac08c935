/** Prints a row of a table. */
export function print(...cells: string[]): void {
  const [first, ...rest] = cells;
  process.stdout.write(
    `${first.padEnd(44)}${rest.map(cell => cell.padStart(12)).join('')}\n`,
  );
}
