import { z } from 'zod';
import { givenLoaders } from './integrations/loaders-of-process.ts';
import type { Data, Kind } from './programme/schema.ts';
import type { Evidence } from './statement/evidence.ts';

const { defineCollection, ...loaders } = givenLoaders();

/**
 * An entry as Astro keeps it: its fields, and where it lies. Our loaders hand over what our own schema
 * has judged, so that Astro only needs to know the types.
 */
const collection = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: loaders.content(kind),
    schema: z.object({
      fields: z.custom<Data<K>>(),
      number: z.number().nullable(),
      file: z.string(),
      path: z.string(),
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
  statement: defineCollection({ loader: loaders.statement(), schema: z.custom<{ evidence: Evidence }>() }),
};
