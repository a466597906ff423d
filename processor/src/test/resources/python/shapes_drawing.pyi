class Shapes_Dot(_Struct):
    """The struct demo.Shapes.Dot."""

    x: _Field[int, int]
    label: _Field[str, str]
    label_bytes: _Field[bytes, _Bytes]
    def __init__(
        self,
        *,
        x: int = ...,
        label: str = ...,
    ) -> None: ...

class Shapes_Line(_Struct):
    """The struct demo.Shapes.Line."""

    from_: _Field[Shapes_Dot, Shapes_Dot]
    via: _Field[_Array[Shapes_Dot, Shapes_Dot], _t.Iterable[Shapes_Dot]]
    weight: _Field[_Array[int, int], _t.Iterable[int]]
    def __init__(
        self,
        *,
        from_: Shapes_Dot = ...,
        via: _t.Iterable[Shapes_Dot] = ...,
        weight: _t.Iterable[int] = ...,
    ) -> None: ...
    def weight_numpy(self) -> _t.Any: ...

class Shapes_Drawing(_Region):
    """The struct demo.Shapes.Drawing."""

    tag: _Field[int, int]
    line: _Field[Shapes_Line, Shapes_Line]
    cell: _Field[
        _Array[_Array[Shapes_Dot, Shapes_Dot], _t.Iterable[Shapes_Dot]],
        _t.Iterable[_t.Iterable[Shapes_Dot]],
    ]
    end: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        line: Shapes_Line = ...,
        cell: _t.Iterable[_t.Iterable[Shapes_Dot]] = ...,
        end: int = ...,
    ) -> None: ...
