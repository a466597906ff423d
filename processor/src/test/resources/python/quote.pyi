class Quote(_Region):
    """Fluent, packed, explicit offsets out of order, a gap."""

    NAME: _t.ClassVar[str]
    price: _Field[float, float]
    kind: _Field[int, int]
    symbol: _Field[str, str]
    symbol_bytes: _Field[bytes, _Bytes]
    settle: _Field[int, int]
    island: _Field[bool, bool]
    def __init__(
        self,
        *,
        price: float = ...,
        kind: int = ...,
        symbol: str = ...,
        settle: int = ...,
        island: bool = ...,
    ) -> None: ...
