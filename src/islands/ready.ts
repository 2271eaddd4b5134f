import { sayReady } from '../lib/offline/ready';

const line = document.querySelector<HTMLElement>('[data-ready]');
if (line) void sayReady(line, import.meta.url);
