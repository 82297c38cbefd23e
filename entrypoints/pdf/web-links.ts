import { isWebAddress } from '../../components/web-address.ts';
import { viewer } from './pdf-library.ts';

/** Only addresses of the web become links. */
export class WebLinks extends viewer.PDFLinkService {
  override addLinkAttributes(link: HTMLAnchorElement, url: string): void {
    if (isWebAddress(url)) super.addLinkAttributes(link, url, true);
  }
}
