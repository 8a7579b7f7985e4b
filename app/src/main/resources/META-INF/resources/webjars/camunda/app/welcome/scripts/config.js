export default {
  app: {
    name: 'Start',
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
  links: [{ label: 'Till startsidan', href: '/hemvist', description: 'Att göra, ärenden, frister och sökning' }],
  disableWelcomeMessage: true,
  customScripts: ['custom/session', 'custom/swedish']
};
