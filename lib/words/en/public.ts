/** What the public site says around the matrices. */
export const publicWords = {
  site: {
    name: 'Plenary',
    about:
      'What is proposed to ITU assemblies, what it would mean for the Internet, and what came of it.',
    skip: 'Skip to the content',
    navigation: 'Site',
    home: 'All assemblies',
    signIn: 'Staff sign-in',
    theme: { label: 'Theme', device: 'Theme of the device', light: 'Light', dark: 'Dark' },
  },
  home: {
    title: 'Assemblies',
    empty:
      'No assembly has been announced here yet. When one is, its dates and its matrices will stand on this page.',
  },
  notFound: {
    title: 'There is no such page',
    body: 'Nothing is published at this address. A matrix has its address from the day it is published, and keeps it.',
    link: 'See all assemblies and what is published on each',
  },
} as const
