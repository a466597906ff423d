class Arrays(_Region):
    """The struct demo.Arrays."""

    NAME: _t.ClassVar[str]
    price: _Field[_Array[int, int], _t.Iterable[int]]
    tag: _Field[int, int]
    cell: _Field[
        _Array[_Array[float, float], _t.Iterable[float]],
        _t.Iterable[_t.Iterable[float]],
    ]
    open: _Field[_Array[bool, bool], _t.Iterable[bool]]
    name: _Field[_Array[str, str], _t.Iterable[str]]
    name_bytes: _Field[_Array[bytes, _Bytes], _t.Iterable[_Bytes]]
    count: _Field[_Array[int, int], _t.Iterable[int]]
    def __init__(
        self,
        *,
        price: _t.Iterable[int] = ...,
        tag: int = ...,
        cell: _t.Iterable[_t.Iterable[float]] = ...,
        open: _t.Iterable[bool] = ...,
        name: _t.Iterable[str] = ...,
        count: _t.Iterable[int] = ...,
    ) -> None: ...
    def price_numpy(self) -> _t.Any: ...
    def cell_numpy(self) -> _t.Any: ...
    def count_numpy(self) -> _t.Any: ...
