class Locks_R(_Region):
    """In fluent style, and beside a name that a type variable might have."""

    price: _Field[float, float]
    sequence: _Field[_Sequence, _t.NoReturn]
    def __init__(
        self,
        *,
        price: float = ...,
    ) -> None: ...
