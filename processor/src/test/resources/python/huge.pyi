class Huge(_Region):
    """More than 5 GB: counted by long, and by int where that is enough."""

    NAME: _t.ClassVar[str]
    count: _Field[int, int]
    flag: _Field[_Array[int, int], _t.Iterable[int]]
    noise: _Field[
        _Array[_Array[int, int], _t.Iterable[int]],
        _t.Iterable[_t.Iterable[int]],
    ]
    price: _Field[_Array[float, float], _t.Iterable[float]]
    cell: _Field[
        _Array[_Array[int, int], _t.Iterable[int]],
        _t.Iterable[_t.Iterable[int]],
    ]
    small: _Field[_Array[int, int], _t.Iterable[int]]
    def __init__(
        self,
        *,
        count: int = ...,
        flag: _t.Iterable[int] = ...,
        noise: _t.Iterable[_t.Iterable[int]] = ...,
        price: _t.Iterable[float] = ...,
        cell: _t.Iterable[_t.Iterable[int]] = ...,
        small: _t.Iterable[int] = ...,
    ) -> None: ...
    def flag_numpy(self) -> _t.Any: ...
    def noise_numpy(self) -> _t.Any: ...
    def price_numpy(self) -> _t.Any: ...
    def cell_numpy(self) -> _t.Any: ...
    def small_numpy(self) -> _t.Any: ...
