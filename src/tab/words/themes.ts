import type { Theme } from '../../domain/themes';

/** The seven leadership themes, as schools speak of them. */
export const themeWords: Record<Theme, string> = {
  identification: 'Assessment and identification',
  monitoring: 'Monitoring, tracking and evaluation',
  teaching: 'Improving teaching and learning',
  resources: 'Efficient use of resources',
  expertise: 'Developing expertise',
  partnership: 'Working with pupils and parents',
  outcomes: 'Improving pupil outcomes',
};
