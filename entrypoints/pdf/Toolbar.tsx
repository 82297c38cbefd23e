import { text } from '../../browser/text.ts';
import { FileButton } from './FileButton.tsx';
import { BarButton, Icon } from './Icon.tsx';
import { PageField } from './PageField.tsx';
import type { PdfView } from './pdf-view.ts';
import type { ViewState } from './view-state.ts';
import { ZoomChoice } from './ZoomChoice.tsx';

/** What opens and closes beside the pages. */
export type Parts = {
  readonly hasContents: boolean;
  readonly showsContents: boolean;
  readonly isFinding: boolean;
  readonly onContents: () => void;
  readonly onFind: () => void;
};

/** The bar above the pages. */
export function Toolbar({
  title,
  view,
  state,
  parts,
  onChoose,
}: {
  readonly title: string;
  readonly view: PdfView;
  readonly state: ViewState;
  readonly parts: Parts;
  readonly onChoose: (file: File | undefined) => void;
}) {
  return (
    <header class="bar">
      <div class="group">
        {parts.hasContents && (
          <BarButton
            icon="contents"
            name={text('pdf_contents')}
            expanded={parts.showsContents}
            onPress={parts.onContents}
          />
        )}
        <PageField view={view} state={state} />
      </div>
      <h1 class="title" title={title}>
        {title}
      </h1>
      <div class="group">
        <BarButton icon="smaller" name={text('pdf_smaller')} onPress={() => view.zoomBy(-1)} />
        <ZoomChoice view={view} state={state} />
        <BarButton icon="larger" name={text('pdf_larger')} onPress={() => view.zoomBy(1)} />
        <BarButton
          icon="find"
          name={text('pdf_find')}
          expanded={parts.isFinding}
          onPress={parts.onFind}
        />
        <FileButton class="bar-button" name={text('pdf_open_other')} onChoose={onChoose}>
          <Icon name="open" />
        </FileButton>
      </div>
    </header>
  );
}
