class Orders_Plain(_Struct):
    """The struct demo.Orders.Plain."""

    x: _Field[int, int]
    y: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
        y: int = ...,
    ) -> None: ...

class Orders_Packet(_Region):
    """The struct demo.Orders.Packet."""

    port: _Field[int, int]
    sign: _Field[str, str]
    address: _Field[int, int]
    time: _Field[int, int]
    ratio: _Field[float, float]
    tag: _Field[int, int]
    name: _Field[str, str]
    name_bytes: _Field[bytes, _Bytes]
    mean: _Field[float, float]
    own: _Field[int, int]
    little: _Field[int, int]
    plain: _Field[Orders_Plain, Orders_Plain]
    level: _Field[_Array[int, int], _t.Iterable[int]]
    cell: _Field[
        _Array[_Array[float, float], _t.Iterable[float]],
        _t.Iterable[_t.Iterable[float]],
    ]
    def __init__(
        self,
        *,
        port: int = ...,
        sign: str = ...,
        address: int = ...,
        time: int = ...,
        ratio: float = ...,
        tag: int = ...,
        name: str = ...,
        mean: float = ...,
        own: int = ...,
        little: int = ...,
        plain: Orders_Plain = ...,
        level: _t.Iterable[int] = ...,
        cell: _t.Iterable[_t.Iterable[float]] = ...,
    ) -> None: ...
    def level_numpy(self) -> _t.Any: ...
    def cell_numpy(self) -> _t.Any: ...
