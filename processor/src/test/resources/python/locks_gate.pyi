class Locks_Gate(_Region):
    """Nothing but a lock, and smaller than what it is aligned to."""

    gate: _Field[_Lock, _t.NoReturn]
