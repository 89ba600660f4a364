import {page} from '../page.js';

page(async () => []);
