import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader, problemLoader } from './integrations/content-loader.ts';
import type { Outline } from './programme/outline.ts';
import type { Problem } from './programme/problem.ts';
import { schemas, type Kind } from './programme/schema.ts';

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
  problem: defineCollection({ loader: problemLoader(), schema: z.custom<Problem>() }),
};
