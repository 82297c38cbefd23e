/** Solves linear equations by elimination with pivots. The arguments are used up. */
export function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0))
        pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    const line = matrix[column] ?? [];
    for (let row = 0; row < size; row++) {
      const other = matrix[row] ?? [];
      const share = row === column ? 0 : (other[column] ?? 0) / (line[column] ?? 1);
      for (let i = column; i < size; i++) other[i] = (other[i] ?? 0) - share * (line[i] ?? 0);
      right[row] = (right[row] ?? 0) - share * (right[column] ?? 0);
    }
  }
  return right.map((value, index) => value / (matrix[index]?.[index] ?? 1));
}
