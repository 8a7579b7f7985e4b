/* The window that was opened to log in again: tells the one that waits, and closes. */
new BroadcastChannel('hemvist-login').postMessage('in');
window.close();
