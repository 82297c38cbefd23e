import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

type Substitutions = string | (string | number)[];

/** WXT's fake knows no texts; these are the English ones, put together as browsers do. */
fakeBrowser.i18n.getMessage = (name: string, substitutions: Substitutions = []) => {
  const { message, placeholders = {} } = (messages as Record<string, Message>)[name] ?? {
    message: '',
  };
  const values = [substitutions].flat();
  return message
    .replace(/\$(\w+)\$/g, (_, key: string) => placeholders[key.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
};

export { fakeBrowser as browser };
