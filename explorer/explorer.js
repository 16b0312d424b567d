/** The explorer's page: GraphiQL over this server, with a token that is kept in the page's memory alone. */
(async () => {
  const { React, ReactDOM, GraphiQL } = window;

  /** What GraphiQL keeps from one visit to the next, it keeps until the page is closed: nothing is written to disk. */
  const kept = new Map();
  const storage = {
    get length() {
      return kept.size;
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };

  const fetcherWith = (token) => async (request) => {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(request),
      credentials: 'omit',
    });
    return response.json();
  };
  const withoutToken = async () => ({ errors: [{ message: 'Give a token above: nothing is readable without one.' }] });

  /** What a token says of its bearer; for showing only, the server checks it. */
  const bearerOf = (token) => {
    try {
      const [, claims] = token.split('.');
      const { org, roles } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
      return `${roles.join(', ')} of ${org}`;
    } catch {
      return 'This does not look like a token.';
    }
  };

  const tabs = await (await fetch('explorer/queries.json')).json();
  // GraphiQL fills the first tab's variables from its storage alone.
  kept.set('graphiql:variables', tabs[0].variables);
  const root = ReactDOM.createRoot(document.querySelector('#explorer'));
  const show = (token) =>
    root.render(
      React.createElement(GraphiQL, {
        fetcher: token ? fetcherWith(token) : withoutToken,
        // Null: there is no schema to read before there is a token.
        schema: token ? undefined : null,
        defaultTabs: tabs,
        defaultEditorToolsVisibility: 'variables',
        isHeadersEditorEnabled: false,
        showPersistHeadersSettings: false,
        storage,
      }),
    );

  document.querySelector('#token').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = document.querySelector('#bearer');
    const token = field.value.trim();
    field.value = '';
    document.querySelector('#who').textContent = token ? bearerOf(token) : 'No token.';
    show(token);
  });
  show('');
})();
