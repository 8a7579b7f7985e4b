/* The way back to Hemvist's own pages, first in the bar. */
export default {
  id: 'hemvist-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: (place) => {
    const link = document.createElement('a');
    link.href = '/hemvist';
    link.textContent = 'Till startsidan';
    place.appendChild(link);
  }
};
