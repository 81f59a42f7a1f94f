/** The store as own pages see it: to read live. Changes go to the worker by calls. */
import { EarshotDb } from '../../lib/store/db';

export const db = new EarshotDb();
