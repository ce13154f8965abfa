/** Something to reply to, or to write about. All of them are invented, and so are their people and places. */
export interface Prompt {
  readonly id: string;
  /** As it stands in the list. */
  readonly title: string;
  readonly from: string;
  readonly says: string;
  /** What a member has to know, and what to write. */
  readonly task: string;
}

export const prompts: readonly Prompt[] = [
  {
    id: 'new-homes',
    title: 'A row about new homes',
    from: 'A resident, in the village group',
    says: 'So are you letting them build forty houses on Tarn Field? Will you vote against this planning application or not?',
    task: 'You sit on the committee that decides in two weeks. Write a reply.',
  },
  {
    id: 'damp',
    title: 'A private trouble in public',
    from: 'A resident, under your post about the fair',
    says: 'My mum is 81 and her flat is black with damp. She has a bad chest. Nobody at the council calls us back.',
    task: 'Write the reply that everybody will see. How do you help without adding to what is on show?',
  },
  {
    id: 'bins',
    title: 'An angry word about bins',
    from: 'A resident, to you by name',
    says: 'Bins missed AGAIN. What do we pay you for? Useless, the lot of you.',
    task: 'A lorry broke down, and the missed streets will be done on Thursday. Write a reply.',
  },
  {
    id: 'library',
    title: 'A rumour about the library',
    from: 'A shared post in three local groups',
    says: 'Somebody who works there told me that Millbrook library shuts for good at Christmas.',
    task: 'It does not: from January it opens at 10 and not at 9. Write a post that says what is true, without spreading what is not.',
  },
  {
    id: 'canal',
    title: 'A thank-you with a picture',
    from: 'A note from the organiser',
    says: 'Nineteen of us cleared the canal path on Saturday and filled thirty sacks. Photo attached. Two of the children are easy to recognise.',
    task: 'Write the thank-you. Which picture will you use, and what is its alt text?',
  },
  {
    id: 'standing-again',
    title: 'A question before an election',
    from: 'A resident, on your own page',
    says: 'You got us the crossing on Station Road. Are you standing again in May?',
    task: 'You are. Write a reply, and think about who may need to be named in it.',
  },
];
