class Integers(_Region):
    """The struct demo.Integers."""

    NAME: _t.ClassVar[str]
    tiny: _Field[int, int]
    level: _Field[int, int]
    port: _Field[int, int]
    wide: _Field[int, int]
    count: _Field[int, int]
    id: _Field[int, int]
    one: _Field[bool, bool]
    two: _Field[bool, bool]
    four: _Field[bool, bool]
    eight: _Field[bool, bool]
    step: _Field[_Array[int, int], _t.Iterable[int]]
    cell: _Field[
        _Array[_Array[int, int], _t.Iterable[int]],
        _t.Iterable[_t.Iterable[int]],
    ]
    shade: _Field[_Array[int, int], _t.Iterable[int]]
    key: _Field[_Array[int, int], _t.Iterable[int]]
    done: _Field[
        _Array[_Array[bool, bool], _t.Iterable[bool]],
        _t.Iterable[_t.Iterable[bool]],
    ]
    def __init__(
        self,
        *,
        tiny: int = ...,
        level: int = ...,
        port: int = ...,
        wide: int = ...,
        count: int = ...,
        id: int = ...,
        one: bool = ...,
        two: bool = ...,
        four: bool = ...,
        eight: bool = ...,
        step: _t.Iterable[int] = ...,
        cell: _t.Iterable[_t.Iterable[int]] = ...,
        shade: _t.Iterable[int] = ...,
        key: _t.Iterable[int] = ...,
        done: _t.Iterable[_t.Iterable[bool]] = ...,
    ) -> None: ...
    def step_numpy(self) -> _t.Any: ...
    def cell_numpy(self) -> _t.Any: ...
    def shade_numpy(self) -> _t.Any: ...
    def key_numpy(self) -> _t.Any: ...
