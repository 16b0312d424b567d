import type { Tells } from '../notice.types.js';

type Message = (tells: Tells) => { readonly subject: string; readonly opening: string };

const fixed =
  (subject: string, opening: string): Message =>
  () => ({ subject, opening });

/** Subject and opening of each message. */
export const messages: Readonly<Record<Tells['message'], Message>> = {
  CREDIBLE_AND_ACTIONABLE: fixed(
    'An allegation is being looked into',
    'An allegation has been assessed as credible and actionable. That means that it is looked into; it does not mean that it is true.',
  ),
  CRITICAL_BREACH: fixed(
    'A critical breach has been verified',
    'An analyst has verified a critical breach. An accelerated corrective action plan starts.',
  ),
  UNSUBSTANTIATED: fixed(
    'An allegation has not been substantiated',
    'The investigation has not shown what was alleged. That does not say that it was false.',
  ),
  INCONCLUSIVE: fixed(
    'An investigation is inconclusive',
    'The investigation could neither show what was alleged nor rule it out.',
  ),
  WITHDRAWN: fixed('An allegation has been withdrawn', 'The allegation has been withdrawn.'),
  TO_BE_HEARD: fixed(
    'A finding about you is proposed: you are heard first',
    'An allegation has been substantiated, and a finding about you is proposed. It goes to you alone before it is decided. You may state your view and give evidence.',
  ),
  SUBSTANTIATED: fixed(
    'An allegation has been substantiated',
    'The investigation has shown what was alleged, in whole or in part.',
  ),
  PROGRESS_REPORTED: fixed('Progress of the response', 'A progress report on the response has been recorded.'),
  MILESTONE_MISSED: fixed('A milestone was missed', 'A milestone of the response has been missed.'),
  CLOSURE_CONFIRMED: fixed(
    'Closure is confirmed',
    'The audit programme has confirmed that remedy is complete, and closes the case.',
  ),
  NEWLY_EXPOSED: fixed(
    'The record now links you to a substantiated allegation',
    'What is recorded of the supply chain has changed. By it you are now exposed.',
  ),
  NO_LONGER_EXPOSED: fixed(
    'The record no longer links you to an allegation',
    'What is recorded of the supply chain has changed. By it you are no longer exposed; duties that rested on it alone lapse.',
  ),
  CORRECTED: fixed(
    'A correction to what you were told',
    'Something that an earlier notice to you rested on has been corrected. What follows holds now.',
  ),
  DUTY_OVERDUE: fixed('A duty of yours is overdue', 'A mandatory duty of yours in this case is overdue.'),
  DUTY_OF_ANOTHER_OVERDUE: fixed(
    'A mandatory duty is overdue',
    'A mandatory duty in this case is overdue, and its holder has been reminded. The case shows which.',
  ),
  COMPLAINT_RECEIVED: fixed(
    'Received',
    'What you sent has been received. It will be assessed, and you will hear of each step.',
  ),
  COMPLAINT_DECIDED: ({ status }) => ({
    subject: 'A step has been taken',
    opening: `A decision has been made. It now stands at: ${inWords(status)}.`,
  }),
  COMPLAINT_OUTCOME: ({ status }) => ({
    subject: 'The outcome',
    opening: `The investigation has ended. The outcome is: ${outcome(status)}.`,
  }),
  COMPLAINT_CLOSED: fixed('Closed', 'The audit programme has confirmed the remedy and closes the case.'),
};

const OUTCOMES: Readonly<Record<string, string>> = {
  SUBSTANTIATED: 'shown, in whole or in part',
  UNSUBSTANTIATED: 'not shown, which does not say that it was false',
  INCONCLUSIVE: 'it could not be settled',
  WITHDRAWN: 'withdrawn',
};

const outcome = (status: string | null): string => OUTCOMES[status ?? ''] ?? inWords(status);

const inWords = (status: string | null): string => (status ?? 'under way').toLowerCase().replaceAll('_', ' ');
