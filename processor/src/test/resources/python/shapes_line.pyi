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

class Shapes_Line(_Region):
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
