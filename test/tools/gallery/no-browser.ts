/** The gallery's source answers itself; a call that goes to a worker here is a mistake and says so. */
export const browser = {
  runtime: {
    sendMessage: (): Promise<never> => Promise.reject(new Error('The gallery has no worker.')),
    onMessage: { addListener: (): void => undefined, removeListener: (): void => undefined },
  },
};
