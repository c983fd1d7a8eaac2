/**
 * Prints one table: the first row is the head, a row of one cell a heading, columns as wide as their widest cell.
 * @param {readonly (readonly (string | number | null | undefined)[])[]} rows numbers with three decimals unless whole; null as "–"
 */
export function printTable(rows) {
  const text = (cell) => (cell == null ? '–' : typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : String(cell));
  const cells = rows.map((row) => row.map(text));
  const widths = cells[0].map((_, column) => Math.max(...cells.filter((row) => row.length > 1).map((row) => (row[column] ?? '').length)));
  cells.forEach((row, n) => {
    if (row.length === 1) console.log(`\n${row[0]}`);
    else console.log(row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '));
    if (n === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  });
}
