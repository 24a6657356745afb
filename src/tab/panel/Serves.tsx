import type { Priority } from '../../domain/priority';
import { ServesChoice, useServed, WhyNone } from '../parts/ServesChoice';
import { Fact } from './Section';

interface ServesProps {
  priority: Priority;
  editable: boolean;
  /** Goes to the register of school priorities. */
  onRegister(): void;
}

/** Which of the school's own priorities a SEND priority serves, or why it serves none. */
export function Serves({ priority, editable, onRegister }: ServesProps) {
  const { served, offered } = useServed(priority);
  return (
    <>
      <Fact label="Serves" plain={!editable || offered.length === 0}>
        <ServesChoice priority={priority} editable={editable} onRegister={onRegister} />
      </Fact>
      {served.length === 0 && (editable || priority.servesNone !== '') && (
        <Fact label="Why none">
          <WhyNone priority={priority} editable={editable} />
        </Fact>
      )}
    </>
  );
}
