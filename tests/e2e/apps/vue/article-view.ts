import { defineComponent, h, type PropType } from 'vue';
import type { Article } from '../article.ts';

/** An article; what it shows is asked for anew at every render. */
export const ArticleView = defineComponent({
  props: { current: { type: Function as PropType<() => Article>, required: true } },
  setup: (props) => () => {
    const { title, paragraphs, aside } = props.current();
    return h('main', [
      h('h1', title),
      h('p', [
        `${paragraphs.length} paragraphs on reward hacking`,
        aside ? ', and an aside.' : '.',
      ]),
      h(
        'ul',
        paragraphs.map(({ key, pieces }) =>
          h(
            'li',
            { key },
            pieces.map(({ tag, text }) => (tag === 'text' ? text : h(tag, text))),
          ),
        ),
      ),
      aside === undefined ? undefined : h('aside', aside),
    ]);
  },
});
