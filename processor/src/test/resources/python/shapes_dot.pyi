class Shapes_Dot(_Region):
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
