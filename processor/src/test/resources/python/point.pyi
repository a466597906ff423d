class Point(_Region):
    """The struct demo.Point."""

    kind: _Field[int, int]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        kind: int = ...,
        x: int = ...,
    ) -> None: ...
