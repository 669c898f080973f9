// A portal that has a Lit of its own, for the test of the classic file.
import { html, LitElement, type TemplateResult } from 'lit';

class PortalGreeting extends LitElement {
  override render(): TemplateResult {
    return html`<p>Selamat datang</p>`;
  }
}

customElements.define('portal-greeting', PortalGreeting);
