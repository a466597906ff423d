class Places_Wide(_Struct):
    """The struct demo.Places.Wide."""

    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...

class Places_Variant(_Region):
    """The struct demo.Places.Variant."""

    kind: _Field[int, int]
    real: _Field[float, float]
    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    part: _Field[_Array[int, int], _t.Iterable[int]]
    wide: _Field[Places_Wide, Places_Wide]
    end: _Field[int, int]
    def __init__(
        self,
        *,
        kind: int = ...,
        real: float = ...,
        text: str = ...,
        part: _t.Iterable[int] = ...,
        wide: Places_Wide = ...,
        end: int = ...,
    ) -> None: ...
    def part_numpy(self) -> _t.Any: ...
