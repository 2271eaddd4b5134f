import { keepForOffline } from '../lib/offline/register';

keepForOffline(import.meta.url);
