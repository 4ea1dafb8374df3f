import { Icon } from './icon';
import '../panel.css';

/** Mark and name, on the panel's sign-in. */
export function Logo() {
  return (
    <div className="nm-logo">
      <Icon size={44} />
      <span>
        <strong>Nimmit</strong>
        <small>Operations</small>
      </span>
    </div>
  );
}
