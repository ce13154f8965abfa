import type { Report } from '../checks/check-content.ts';

/** The report for scripts: one JSON value, with the keys in the order of the contract. */
export const asJson = ({ problems, counts, ledger }: Report): string =>
  JSON.stringify(
    {
      problems: problems.map(({ check, file, line, column, message, fix, related }) => ({
        check,
        file,
        line,
        column,
        message,
        fix,
        related,
      })),
      counts,
      ledger,
    },
    null,
    2,
  );
