export default {
  app: {
    name: 'Samordning',
    vendor: 'Hemvist'
  },
  locales: {
    availableLocales: ['sv', 'en'],
    fallbackLocale: 'en'
  },
  dateFormat: {
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm'
  },
  disableWelcomeMessage: true,
  customScripts: ['custom/session', 'custom/limits']
};
