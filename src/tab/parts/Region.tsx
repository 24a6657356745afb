import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';

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
      <Notice
        serious
        title={`${this.props.name} cannot be shown.`}
        actions={
          <Button size="small" onClick={() => this.setState({ failed: false })}>
            Try again
          </Button>
        }
      >
        This is a mistake in the program. What you wrote is kept, and the rest of the page works.
      </Notice>
    );
  }
}
