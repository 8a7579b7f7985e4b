/*
 * What the server refuses everybody, or what says nothing to those who coordinate, is not there at all: no call is made
 * for it, and no text of it is shown.
 */
const LEFT_OUT = [
  'cockpit.navigation:tasks',
  'cockpit.navigation:batch',
  'cockpit.navigation:deployments',
  'cockpit.navigation:reports',
  'cockpit.tasks.dashboard',
  'cockpit.processDefinition.runtime.action',
  'cockpit.processDefinition.runtime.tab:call-process-definitions-table',
  'cockpit.processDefinition.runtime.tab:job-definition-table',
  'cockpit.processInstance.runtime.action',
  'cockpit.processInstance.runtime.tab:variables-tab',
  'cockpit.processInstance.runtime.tab:called-process-instances-tab',
  'cockpit.processInstance.runtime.tab:jobs-tab',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
  'cockpit.jobDefinition.action',
  'cockpit.incident.action',
  'cockpit.decisionDefinition.tab'
];
document.querySelector('base').setAttribute('cam-exclude-plugins', LEFT_OUT.join(','));

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
  customScripts: ['custom/session', 'custom/limits', 'custom/swedish', 'custom/case-numbers']
};
