import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './integrations/content-loader.ts';
import { reportLoader, type ShownReport } from './integrations/report-loader.ts';
import { statementLoader } from './integrations/statement-loader.ts';
import type { Outline } from './programme/outline.ts';
import { schemas, type Kind } from './programme/schema.ts';
import type { Evidence } from './statement/evidence.ts';

/** An entry as Astro keeps it: its fields as our schema has them, and what was read from its body. */
const collection = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: contentLoader(kind),
    schema: z.object({
      fields: schemas[kind] as (typeof schemas)[K],
      number: z.number().nullable(),
      file: z.string(),
      path: z.string(),
      outline: z.custom<Outline>(),
      pictures: z.array(z.custom<ImageMetadata | null>()),
      /** Whether the body could be read; where it could not, a problem says why. */
      isRead: z.boolean(),
      /** Eight digits that change when what the page says does. */
      hash: z.string(),
      /** In the preview, the line on which the body begins. */
      bodyLine: z.number().nullable(),
    }),
  });

export const collections = {
  about: collection('about'),
  cohort: collection('cohort'),
  council: collection('council'),
  facts: collection('facts'),
  glossary: collection('glossary'),
  hub: collection('hub'),
  lesson: collection('lesson'),
  module: collection('module'),
  officer: collection('officer'),
  programme: collection('programme'),
  skillsCheck: collection('skillsCheck'),
  story: collection('story'),
  statement: defineCollection({ loader: statementLoader(), schema: z.custom<{ evidence: Evidence }>() }),
  report: defineCollection({ loader: reportLoader(), schema: z.custom<ShownReport>() }),
};
