export { teamsDarkTheme as darkTheme } from '@fluentui/react-components';
