export default {
  app: {
    name: 'Hemvist',
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
  customScripts: ['custom/session']
};
