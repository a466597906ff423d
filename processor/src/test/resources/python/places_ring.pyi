class Places_Ring(_Region):
    """The struct demo.Places.Ring."""

    tag: _Field[int, int]
    written: _Field[int, int]
    read: _Field[int, int]
    last: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        written: int = ...,
        read: int = ...,
        last: int = ...,
    ) -> None: ...
