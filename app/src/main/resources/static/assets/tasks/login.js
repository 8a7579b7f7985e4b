/* Log in again without leaving what is typed: in a window of its own, and back here by itself. */
import { Offline, whoIsIn } from './call.js';

const SOMEBODY_ELSE = 'I den här webbläsaren är nu någon annan inloggad. Logga ut och logga in som dig själv.';

/* Resolves when the same user is logged in again. */
export function loginAgain(user) {
  const dialog = document.getElementById('logga-in');
  const words = dialog.querySelector('[role=alert]');
  const channel = new BroadcastChannel('hemvist-login');
  if (!dialog.open) {
    dialog.showModal();
  }
  return new Promise((resolve) => {
    async function look() {
      try {
        const who = await whoIsIn();
        if (who?.user === user) {
          window.removeEventListener('focus', look);
          channel.close();
          words.textContent = '';
          dialog.close();
          resolve();
        } else if (who) {
          words.textContent = SOMEBODY_ELSE;
        }
      } catch (unanswered) {
        words.textContent = unanswered instanceof Offline ? 'Det finns ingen förbindelse just nu. Försök igen.' : '';
      }
    }
    channel.onmessage = look;
    window.addEventListener('focus', look);
    dialog.addEventListener('cancel', (event) => event.preventDefault());
  });
}
