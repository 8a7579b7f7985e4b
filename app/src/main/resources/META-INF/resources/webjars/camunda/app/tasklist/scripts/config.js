export default {
  app: {
    name: 'Uppgifter',
    vendor: 'Hemvist'
  },
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },
  dateFormat: {
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm'
  },
  disableWelcomeMessage: true,
  customScripts: ['custom/home', 'custom/session', 'custom/drafts', 'custom/start-forms', 'custom/give-back', 'custom/swedish'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'ta den valda uppgiften' },
    focusFilter: { key: 'ctrl+shift+f', description: 'gå till den första listan' },
    focusList: { key: 'ctrl+alt+l', description: 'gå till den första uppgiften' },
    focusForm: { key: 'ctrl+alt+f', description: 'gå till formulärets första fält' },
    startProcess: { key: 'ctrl+alt+p', description: 'öppna Nytt ärende' }
  }
};
