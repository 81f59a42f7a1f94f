/** Brands, saved replies and the few switches a user sets. */
import { z } from 'zod';
import { Id } from './customer';
import { Emergency } from './meaning';
import { Ms } from './post';

/** Minutes after midnight. */
const Minute = z.number().int().min(0).max(1_439);

/** When the team is there. `from` after `to`: the shift ends on the next day; equal: the whole day. */
export const TeamHours = z.strictObject({
  /** 0 Sunday … 6 Saturday, as Date.getDay(). */
  days: z.array(z.number().int().min(0).max(6)).max(7),
  from: Minute,
  to: Minute,
  /** On duty at each start, off duty at each end, by itself; a click in between holds until the next turn. */
  duty: z.boolean(),
  /** The team's time zone, for example `Europe/Berlin`; absent: the computer's own. */
  zone: z.string().min(1).max(60).optional(),
});
export type TeamHours = z.infer<typeof TeamHours>;

/** A brand's own hours; duty is one switch for all of them. */
export const BrandHours = TeamHours.omit({ duty: true });
export type BrandHours = z.infer<typeof BrandHours>;

export const BrandRow = z.strictObject({
  id: Id,
  name: z.string().min(1).max(200),
  /** The brand's keywords in the query language. */
  query: z.string().max(4_096),
  /** "Addressed to us" counts without a keyword. On by default. */
  addressed: z.boolean(),
  /** One of the eight colour names of the design system. */
  color: z.string().max(30),
  createdAt: Ms,
  /** Absent: the starter text stands. */
  emergency: Emergency.optional(),
  /** Where a case's reference leads, `https://tickets.example/{{reference}}`; absent: nowhere. */
  referenceLink: z.string().max(500).optional(),
  /** Absent: the general team hours. */
  hours: BrandHours.optional(),
});
export type BrandRow = z.infer<typeof BrandRow>;

export const Aim = z.enum(['answer', 'ask', 'thank', 'apologise', 'own-up', 'correct', 'decline', 'calm', 'warn']);
export type Aim = z.infer<typeof Aim>;

export const SavedReplyRow = z.lazy(() =>
  z.strictObject({
    id: Id,
    title: z.string().min(1).max(200),
    /** Liquid: `Hi {{person.first_name}}, …`. */
    text: z.string().min(1).max(10_000),
    aim: Aim,
    tags: z.array(z.string().min(1).max(60)).max(50),
    language: z.string().max(35),
    /** Null: for every brand. */
    brandId: Id.nullable(),
    /** Questions it answers, as customers ask them; they teach the ranking. */
    samples: z.array(z.string().min(1).max(2_000)).max(200),
    used: z.number().int().min(0),
    lastUsed: Ms.nullable(),
    starter: z.boolean(),
    updatedAt: Ms,
  }),
);
export type SavedReplyRow = z.infer<typeof SavedReplyRow>;

export const Settings = z.strictObject({
  initials: z.string().max(10),
  onDuty: z.boolean(),
  paused: z.array(z.string().max(30)),
  maxAgeDays: z.number().int().min(1).max(3650),
  /** Absent: nobody has said; then time counts round the clock. */
  hours: TeamHours.optional(),
  /** The last turn of the hours that duty has followed; kept by the worker. */
  turned: Ms.optional(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { initials: '', onDuty: true, paused: [], maxAgeDays: 14 };
