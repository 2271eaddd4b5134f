import { startGallery } from '../lib/ui/gallery';

startGallery(document);
