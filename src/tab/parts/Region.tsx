import { Button } from '@fluentui/react-components';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import type { RegionFailedProps } from './RegionFailed';

/** Where it cannot be fetched, the bare words and the way on. */
const Words = ({ name, onAgain }: RegionFailedProps) => (
  <p role="alert">
    {name} cannot be shown. <Button onClick={onAgain}>Try again</Button>
  </p>
);

const RegionFailed = lazy(() =>
  import(/* webpackChunkName: "above" */ './RegionFailed')
    .then(({ RegionFailed }) => ({ default: RegionFailed }))
    .catch(() => ({ default: Words })),
);

interface RegionProps {
  /** What people call this part of the page. */
  name: string;
  children: ReactNode;
}

/** Keeps a mistake in one part of the page from taking the others down. */
export class Region extends Component<RegionProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Suspense>
        <RegionFailed name={this.props.name} onAgain={() => this.setState({ failed: false })} />
      </Suspense>
    );
  }
}
