import { startSearch } from '../lib/modes/search';

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
if (form) startSearch(form);
