class Locks_R(_Struct):
    """In fluent style, and beside a name that a type variable might have."""

    price: _Field[float, float]
    sequence: _Field[_Sequence, _t.NoReturn]
    def __init__(
        self,
        *,
        price: float = ...,
    ) -> None: ...

class Locks_Mixed(_Region):
    """A snapshot of this holds bytes, but none of a lock."""

    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    number: _Field[int, int]
    lock: _Field[_Lock, _t.NoReturn]
    quote: _Field[_Array[Locks_R, Locks_R], _t.Iterable[Locks_R]]
    trade: _Field[_Array[Locks_R, Locks_R], _t.Iterable[Locks_R]]
    sequence: _Field[_Sequence, _t.NoReturn]
    def __init__(
        self,
        *,
        text: str = ...,
        number: int = ...,
        quote: _t.Iterable[Locks_R] = ...,
        trade: _t.Iterable[Locks_R] = ...,
    ) -> None: ...
