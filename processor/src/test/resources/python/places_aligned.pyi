class Places_Aligned(_Region):
    """The struct demo.Places.Aligned."""

    tag: _Field[int, int]
    byte: _Field[_Array[int, int], _t.Iterable[int]]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        byte: _t.Iterable[int] = ...,
        x: int = ...,
    ) -> None: ...
    def byte_numpy(self) -> _t.Any: ...
