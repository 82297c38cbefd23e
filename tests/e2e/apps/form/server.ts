/** @returns a page with a form, terms around it, and enough below to scroll. */
export function render(): string {
  return `
<h1 id="title">Reward hacking</h1>
<p id="text">Here a <em>corrigible</em> system meets instrumental <b>convergence</b>, a
  mesa-optimizer, and <a href="#below">reward hacking</a> too.</p>
<form id="form">
  <label id="label">Instrumental convergence <input id="name" name="name" value="corrigible"></label>
  <textarea id="area" name="area">A mesa-optimizer.</textarea>
  <select id="choice" name="choice"><option>corrigible</option><option>reward hacking</option></select>
  <label><input id="box" name="box" type="checkbox" value="reward hacking"> reward hacking</label>
  <input name="hidden" type="hidden" value="mesa-optimizer">
  <button id="button" type="button">Corrigible?</button>
</form>
<p id="second">Once more, corrigible and reward hacking.</p>
<div style="height: 3000px"></div>
<p id="below">Reward hacking, below.</p>`;
}
