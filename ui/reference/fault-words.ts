/** Apart from the rest, since the error page is sent with every page. */
export const words = {
  notFound: {
    title: 'This page is not here',
    text: 'The address may be from an older edition, or a letter may be missing. Nothing you did is lost.',
    home: 'To the first page',
    map: 'To the course map',
    guide: 'To the guide',
  },
  error: {
    title: 'This page did not open',
    text: 'Something went wrong on our side. What you did is kept on this device. Try once more, or go back to the course map.',
    again: 'Try once more',
  },
} as const
