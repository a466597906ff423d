class Conversions(_Region):
    """Types that are stored as others."""

    id: _Field[bytes, _Bytes]
    time: _Field[int, int]
    timeout: _Field[int, int]
    price: _Field[int, int]
    level: _Field[_Array[int, int], _t.Iterable[int]]
    member: _Field[_Array[bytes, _Bytes], _t.Iterable[_Bytes]]
    code: _Field[int, int]
    def __init__(
        self,
        *,
        id: _Bytes = ...,
        time: int = ...,
        timeout: int = ...,
        price: int = ...,
        level: _t.Iterable[int] = ...,
        member: _t.Iterable[_Bytes] = ...,
        code: int = ...,
    ) -> None: ...
    def level_numpy(self) -> _t.Any: ...
