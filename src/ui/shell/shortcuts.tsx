'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** Something that can be done from the keyboard, the command palette, or both. */
export interface Command {
  id: string;
  label: string;
  group: string;
  run: () => void;
  /** `n`, `?`, `mod+k`, or a sequence such as `g j`. */
  keys?: string;
  icon?: ReactNode;
  /** Words that also find it. */
  keywords?: readonly string[];
}

interface Registry {
  commands: readonly Command[];
  register: (commands: readonly Command[]) => () => void;
}

const Context = createContext<Registry>({ commands: [], register: () => () => undefined });

/** Whether keys typed now belong to a field or to an open dialog or menu. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return (
    document.querySelector(
      '[role=dialog][data-state=open],[role=alertdialog][data-state=open],[role=menu][data-state=open]',
    ) !== null
  );
}

function keyName(event: KeyboardEvent): string {
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : '';
  return mod + event.key.toLowerCase();
}

/** Listens for shortcuts and keeps the list of what can be done on this page. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Command[])[]>([]);
  const commands = useMemo(() => groups.flat(), [groups]);
  const latest = useRef(commands);
  latest.current = commands;

  const register = useCallback((added: readonly Command[]) => {
    setGroups((all) => [...all, added]);
    return () => setGroups((all) => all.filter((group) => group !== added));
  }, []);

  useEffect(() => {
    let previous = '';
    let timer: ReturnType<typeof setTimeout>;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const key = keyName(event);
      if (!key.startsWith('mod+') && isBusy(event.target)) return;
      const found = latest.current.findLast(
        (command) => command.keys === `${previous} ${key}` || command.keys === key,
      );
      clearTimeout(timer);
      previous = found ? '' : key;
      timer = setTimeout(() => {
        previous = '';
      }, 900);
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const registry = useMemo(() => ({ commands, register }), [commands, register]);
  return <Context value={registry}>{children}</Context>;
}

/** Every command that is available now. */
export function useAllCommands(): readonly Command[] {
  return useContext(Context).commands;
}

/** Offers commands while the component is mounted. They appear in ⌘K and, with `keys`, in the shortcut help. */
export function useCommands(commands: readonly Command[]): void {
  const { register } = useContext(Context);
  const latest = useRef(commands);
  latest.current = commands;
  const shape = commands.map(({ id, label, keys }) => `${id}|${label}|${keys}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: re-registered when what is listed changes, not on every render
  useEffect(() => {
    const stable = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find(({ id }) => id === command.id)?.run(),
    }));
    return register(stable);
  }, [register, shape]);
}
