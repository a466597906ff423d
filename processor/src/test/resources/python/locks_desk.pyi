class Locks_R(_Struct):
    """In fluent style, and beside a name that a type variable might have."""

    price: _Field[float, float]
    sequence: _Field[_Sequence, _t.NoReturn]
    def __init__(
        self,
        *,
        price: float = ...,
    ) -> None: ...

class Locks_Gate(_Struct):
    """Nothing but a lock, and smaller than what it is aligned to."""

    gate: _Field[_Lock, _t.NoReturn]

class desk(_Region):
    """The struct demo.Locks.Desk."""

    quote: _Field[Locks_R, Locks_R]
    gate: _Field[Locks_Gate, Locks_Gate]
    row: _Field[_Array[Locks_R, Locks_R], _t.Iterable[Locks_R]]
    own: _Field[_Lock, _t.NoReturn]
    def __init__(
        self,
        *,
        quote: Locks_R = ...,
        gate: Locks_Gate = ...,
        row: _t.Iterable[Locks_R] = ...,
    ) -> None: ...
