// A page with questions that can be finished: one script is smaller than two, and asked for once.
import './check-yourself.ts';
import './own-progress.ts';
