import type { APIRoute } from 'astro';
import { loadProgramme } from '../load-programme.ts';
import { ledgerCsv } from '../programme/ledger-csv.ts';
import { ledgerTables } from '../programme/ledger-table.ts';

export const GET: APIRoute = async () =>
  new Response(ledgerCsv(ledgerTables(await loadProgramme())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
