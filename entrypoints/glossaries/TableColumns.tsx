import { type TextName, text } from '../../browser/text.ts';
import {
  type ColumnRole,
  columnRoles,
  type ImportChoices,
  type TableLayout,
} from '../../engine/glossaries/import-reading.ts';

/** What the columns of a table hold, as guessed, for the reader to correct. */
export function TableColumns({
  layout: { columns, hasHeader, sample },
  onChoose,
}: {
  readonly layout: TableLayout;
  readonly onChoose: (choices: Pick<ImportChoices, 'columns' | 'hasHeader'>) => void;
}) {
  const choose = (column: number, role: ColumnRole) => {
    // Each role is one column's.
    const others = columns.map((other) =>
      other === role && role !== 'ignored' ? 'ignored' : other,
    );
    onChoose({ columns: others.with(column, role), hasHeader });
  };
  return (
    <fieldset class="choice">
      <legend>{text('import_columns')}</legend>
      <label>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ currentTarget }) => onChoose({ columns, hasHeader: currentTarget.checked })}
        />
        {text('import_header')}
      </label>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((role, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their number
                <th key={column}>
                  <select
                    aria-label={text('import_column', String(column + 1))}
                    value={role}
                    onChange={({ currentTarget }) =>
                      choose(column, currentTarget.value as ColumnRole)
                    }
                  >
                    {columnRoles.map((each) => (
                      <option key={each} value={each} selected={each === role}>
                        {text(`column_${each}` satisfies TextName)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their number
              <tr key={row}>
                {columns.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={column}>{cells[column]?.slice(0, 80)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
