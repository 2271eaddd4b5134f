import { mount } from 'svelte';
import Waiting from './Waiting.svelte';

mount(Waiting, { target: document.body });
