// Shows what the server tells this browser, and opens the page that it leads to.
self.addEventListener('push', (event) => {
  const told = event.data ? event.data.json() : {};
  if (!told.title) return;
  event.waitUntil(
    self.registration.showNotification(told.title, {
      body: told.body,
      tag: told.tag,
      data: { url: told.url },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url ?? '/', self.location.origin);
  // Whatever a message says, only pages of our own are opened.
  if (url.origin !== self.location.origin) return;
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((open) => {
      const page = open.find((one) => one.url === url.href);
      return page ? page.focus() : self.clients.openWindow(url.href);
    }),
  );
});
