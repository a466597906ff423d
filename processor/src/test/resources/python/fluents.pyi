class Fluents(_Region):
    """The struct demo.Fluents."""

    first: _Field[int, int]
    level: _Field[_Array[int, int], _t.Iterable[int]]
    index: _Field[
        _Array[_Array[str, str], _t.Iterable[str]],
        _t.Iterable[_t.Iterable[str]],
    ]
    def __init__(
        self,
        *,
        first: int = ...,
        level: _t.Iterable[int] = ...,
        index: _t.Iterable[_t.Iterable[str]] = ...,
    ) -> None: ...
    def level_numpy(self) -> _t.Any: ...
    def index_numpy(self) -> _t.Any: ...
